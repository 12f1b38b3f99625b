import { scoreLevels, toDouble, type GroupScore, type Scorecard } from "../../../assessment";
import { reportSheet as words } from "../../../text/writing/report-sheet";
import { REPORT_COLUMNS as AT, REPORT_WIDTH, type ComparedLevels, type ReportChart, type ReportFacts, type ReportRow } from "../types";
import { note, row, section } from "./rows";

/** Names of the charts, by which they are found again. */
export const CHART_NAMES = { radar: "SPBE_Radar", bars: "SPBE_Domain" } as const;

/** Rows under the radar, and under the chart of bars. */
const RADAR_ROWS = 10;
const BAR_ROWS = 11;

/** Rows that the radar covers, across the page. */
export const radarRows = (): ReportRow[] => pictureRows("radar", RADAR_ROWS);

/** The section with the bars. */
export const barRows = ({ domains }: Scorecard): ReportRow[] => [
  section("chart", domains.length > 0 ? words.sections.domains : words.sections.aspects),
  ...pictureRows("chart", BAR_ROWS),
];

const pictureRows = (key: string, count: number): ReportRow[] =>
  Array.from({ length: count }, (_, nth) => row(`${key}:${nth}`, "picture", {}));

/** What an assessment is held against, scored. */
export interface ComparedCard {
  readonly kind: ComparedLevels["kind"];
  readonly title: string;
  readonly card: Scorecard;
}

/** What of the sheet's other levels can be scored: what is only half filled would look as if it were low. */
export function comparedCards({ compared, assessment }: ReportFacts): readonly ComparedCard[] {
  return compared
    .filter(({ levels }) => levels.every((level) => level !== null))
    .map(({ kind, title, levels }) => ({ kind, title, card: scoreLevels(assessment.instrument, levels) }));
}

/** The numbers behind the charts, each with its name: what the charts show can also be read. They are not printed. */
export function chartData(card: Scorecard, compared: readonly ComparedCard[]) {
  const { instrument } = card;
  const target = compared.find(({ kind }) => kind === "target");
  const others = compared.filter((each) => each !== target);
  const national = (instrument.predicates.find(({ name }) => name === "Baik")?.fromHundredths ?? 0) / 100;
  const titles = [target ? target.title : words.headers.nationalTarget, words.headers.index, ...others.map(({ title }) => title)];
  const header = (key: string, what: string): ReportRow =>
    row(`data:${key}`, "header", { [AT.text]: what, ...Object.fromEntries(titles.map((title, nth) => [AT.weight + nth, title])) });
  const line = (key: string, label: string, at: (from: Scorecard) => GroupScore | undefined): ReportRow => {
    const values = [target ? valueOf(at(target.card)) : national, valueOf(at(card)), ...others.map((other) => valueOf(at(other.card)))];
    return row(key, "data", {
      [AT.label]: label,
      [AT.text]: at(card)?.name ?? "",
      ...Object.fromEntries(values.map((value, nth) => [AT.weight + nth, value])),
    });
  };
  const series: ReportChart["series"] = ["target", "index", ...others.map(() => "other" as const)];
  const rows: readonly ReportRow[] = [
    section("data", words.sections.data),
    note("data", words.dataHelp),
    header("aspects", words.headers.group),
    ...card.aspects.map(({ number }, nth) => line(`data:aspect:${number}`, words.aspect(number), ({ aspects }) => aspects[nth])),
    ...(card.domains.length === 0 ? [] : [header("domains", words.headers.group)]),
    ...card.domains.map(({ number }, nth) => line(`data:domain:${number}`, words.domain(number), ({ domains }) => domains[nth])),
  ];
  return { rows, series };
}

const valueOf = (group: GroupScore | undefined): number | null => (group ? toDouble(group.index) : null);

/** The charts over the rows of a report. The radar lies in the rows made for it, else, as in older reports, beside the groups. */
export function chartsOf(rows: readonly ReportRow[], card: Scorecard, series: ReportChart["series"]): ReportChart[] {
  const at = (key: string): number => rows.findIndex((each) => each.key === key);
  const { max, min } = card.instrument.scale;
  const block = (key: string, count: number): ReportChart["data"] => ({
    row: at(key),
    column: AT.text,
    rows: count + 1,
    columns: series.length + 1,
  });
  const [aspects, domains] = [card.aspects.length, card.domains.length];
  const across = at("radar:0");
  return [
    {
      name: CHART_NAMES.radar,
      kind: "RadarMarkers",
      title: words.radarTitle,
      data: block("data:aspects", aspects),
      over:
        across >= 0
          ? { row: across, column: 0, rows: RADAR_ROWS, columns: REPORT_WIDTH }
          : { row: at("groups:header"), column: AT.beside, rows: 2 + aspects + domains, columns: REPORT_WIDTH - AT.beside },
      // What counts 0 because it is not filled lies below the lowest level.
      minimum: card.provisional ? 0 : min,
      maximum: max,
      series,
    },
    {
      name: CHART_NAMES.bars,
      kind: "BarClustered",
      title: domains > 0 ? words.domainTitle : words.aspectTitle,
      data: domains > 0 ? block("data:domains", domains) : block("data:aspects", aspects),
      over: { row: at("chart:0"), column: 0, rows: BAR_ROWS, columns: REPORT_WIDTH },
      minimum: 0,
      maximum: max,
      series,
    },
  ];
}
