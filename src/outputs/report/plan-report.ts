import {
  toDouble,
  narrate,
  type Narrative,
  predicateIfRounded,
  score,
  scoreLevels,
  show,
  type GroupScore,
  type Scorecard,
} from "../../assessment";
import { reportSheet as words } from "../../text/writing/report-sheet";
import { domainOfAspect, percentOf } from "../../instrument";
import { indicatorRows, recommendationRows, remarkRows } from "./indicator-sections";
import { gap, heightOf, note, row, section } from "./rows";
import {
  REPORT_COLUMNS as AT,
  REPORT_WIDTH,
  REPORT_WIDTHS,
  type ReportChart,
  type ReportFacts,
  type ReportPlan,
  type ReportRow,
} from "./types";

/** Names of the charts, by which they are found again. */
export const CHART_NAMES = { radar: "SPBE_Radar", bars: "SPBE_Domain" } as const;

/** Rows kept for people to write in, and rows under the chart of bars. */
const OWN_ROWS = 6;
const CHART_ROWS = 11;
/** Points of a row beside the radar: high enough together for it to be read. */
const GROUP_HEIGHT = 24;

/**
 * Plans a *Laporan* sheet in the layout of the official result report (LHE).
 *
 * Numbers are plain and shown as 0.00, no formulas: the sentences beside them are of that day too, and a report whose
 * numbers go on changing under its text would contradict itself.
 *
 * @example planReport(facts).rows.find(({ key }) => key === "index")?.cells[3] // 3.1925
 */
export function planReport(facts: ReportFacts): ReportPlan {
  const card = score(facts.assessment);
  const story = narrate(facts.assessment);
  const data = chartData(facts, card);
  const rows = [
    ...headRows(facts, card, story),
    ...groupRows(card),
    section("chart", card.domains.length > 0 ? words.sections.domains : words.sections.aspects),
    ...Array.from({ length: CHART_ROWS }, (_, nth) => row(`chart:${nth}`, "blank", {})),
    ...remarkRows(facts, card, story),
    ...recommendationRows(facts, story),
    ...indicatorRows(facts),
    gap("notes"),
    section("notes", words.sections.notes),
    note("notes", words.notesHelp),
    ...Array.from({ length: OWN_ROWS }, (_, nth) => row(`own:${nth}`, "own", {})),
    gap("data"),
    ...data.rows,
  ];
  const { shortTitle } = facts.assessment.instrument;
  return {
    rows,
    charts: chartsOf(rows, card, data.kinds),
    pageHead: { left: facts.agency, right: words.pageRight(shortTitle, facts.year) },
  };
}

function headRows(facts: ReportFacts, card: Scorecard, story: Narrative): ReportRow[] {
  const { instrument, provisional, reach, index } = card;
  const passed = story.nationalTarget.gap.numerator <= 0;
  const by = show(story.nationalTarget.gap).replace("-", "");
  const target = instrument.predicates.find(
    ({ fromHundredths }) =>
      fromHundredths * Number(story.nationalTarget.from.denominator) === Number(story.nationalTarget.from.numerator) * 100
  );
  const ifRounded = predicateIfRounded(instrument, index);
  return [
    row("title", "title", { 0: (facts.external ? words.externalTitle : words.selfTitle)(instrument.shortTitle) }, { height: 26 }),
    row("agency", "subtitle", { 0: facts.agency || words.noAgency }, { height: 20 }),
    row("year", "subtitle", { 0: facts.year === "" ? words.noYear : words.year(facts.year) }, { height: 20 }),
    note("instrument", words.instrument(instrument.title)),
    note("made", words.made(facts.date, facts.source)),
    gap("head"),
    row("index", "figure", { 0: provisional ? words.provisionalIndex : words.index, [AT.level]: toDouble(index) }, { height: 22 }),
    row(
      "predicate",
      "figure",
      { 0: provisional ? words.provisionalPredicate : words.predicate, [AT.level]: card.predicate },
      { height: 22 }
    ),
    row("target", "line", {
      0: words.nationalTarget(target?.name ?? ""),
      [AT.level]: toDouble(story.nationalTarget.from),
      [AT.beside]: passed ? words.reached(by) : words.notReached(by),
    }),
    row("fulfilment", "line", { 0: words.fulfilment, [AT.level]: words.of(story.fulfilled, story.total), [AT.beside]: words.indicators }),
    ...(reach
      ? [note("provisional", words.provisional(card.total - card.filled, card.total, show(reach.lowest), show(reach.highest)))]
      : []),
    ...(ifRounded === null ? [] : [note("near", words.nearLimit(card.predicate, ifRounded))]),
    ...(instrument.draftTexts ? [note("drafts", words.drafts)] : []),
    gap("groups"),
  ];
}

function groupRows({ instrument, index, domains, aspects }: Scorecard): ReportRow[] {
  const line = (key: string, style: ReportRow["style"], label: string, { name, weight, index: of }: GroupScore): ReportRow =>
    row(
      key,
      style,
      { [AT.label]: label, [AT.text]: name, [AT.weight]: percentOf(instrument, weight), [AT.level]: toDouble(of) },
      { height: GROUP_HEIGHT }
    );
  const aspectRow = (aspect: GroupScore): ReportRow => line(`aspect:${aspect.number}`, "aspect", words.aspect(aspect.number), aspect);
  const domainOf = ({ number }: GroupScore): number | null => domainOfAspect(instrument, number)?.number ?? null;
  const overall: GroupScore = { number: 0, name: words.overall(instrument.shortTitle), weight: instrument.weightTotal, index };
  const { headers, sections } = words;
  return [
    section("groups", domains.length > 0 ? sections.groups : sections.groupsWithoutDomains),
    row("groups:header", "header", { [AT.text]: headers.group, [AT.weight]: headers.weight, [AT.level]: headers.index }),
    line("overall", "total", "", overall),
    ...domains.flatMap((domain) => [
      line(`domain:${domain.number}`, "domain", words.domain(domain.number), domain),
      ...aspects.filter((aspect) => domainOf(aspect) === domain.number).map(aspectRow),
    ]),
    ...aspects.filter((aspect) => domainOf(aspect) === null).map(aspectRow),
    gap("chart"),
  ];
}

interface ChartData {
  readonly rows: readonly ReportRow[];
  readonly kinds: ReportChart["series"];
}

/** The numbers behind the charts, each with its name: what the charts show can also be read. */
function chartData(facts: ReportFacts, card: Scorecard): ChartData {
  const { instrument } = card;
  // What is only half filled would be drawn as if it were low.
  const whole = facts.compared.filter(({ levels }) => levels.every((level) => level !== null));
  const target = whole.find(({ kind }) => kind === "target");
  const others = whole.filter((each) => each !== target);
  const targetCard = target && scoreLevels(instrument, target.levels);
  const otherCards = others.map(({ levels }) => scoreLevels(instrument, levels));
  const national = (instrument.predicates.find(({ name }) => name === "Baik")?.fromHundredths ?? 0) / 100;
  const titles = [target ? target.title : words.headers.nationalTarget, words.headers.index, ...others.map(({ title }) => title)];
  const header = (key: string, what: string): ReportRow =>
    row(`data:${key}`, "header", { [AT.text]: what, ...Object.fromEntries(titles.map((title, nth) => [AT.weight + nth, title])) });
  const line = (key: string, label: string, at: (from: Scorecard) => GroupScore | undefined): ReportRow => {
    const values = [targetCard ? valueOf(at(targetCard)) : national, valueOf(at(card)), ...otherCards.map((other) => valueOf(at(other)))];
    const name = at(card)?.name ?? "";
    return row(
      key,
      "data",
      { [AT.label]: label, [AT.text]: name, ...Object.fromEntries(values.map((value, nth) => [AT.weight + nth, value])) },
      { height: heightOf(name, REPORT_WIDTHS[AT.text] ?? 0) }
    );
  };
  return {
    kinds: ["target", "index", ...others.map(() => "other" as const)],
    rows: [
      section("data", words.sections.data),
      note("data", words.dataHelp),
      header("aspects", words.headers.group),
      ...card.aspects.map(({ number }, nth) => line(`data:aspect:${number}`, words.aspect(number), ({ aspects }) => aspects[nth])),
      ...(card.domains.length === 0 ? [] : [header("domains", words.headers.group)]),
      ...card.domains.map(({ number }, nth) => line(`data:domain:${number}`, words.domain(number), ({ domains }) => domains[nth])),
    ],
  };
}

const valueOf = (group: GroupScore | undefined): number | null => (group ? toDouble(group.index) : null);

function chartsOf(rows: readonly ReportRow[], card: Scorecard, series: ReportChart["series"]): ReportChart[] {
  const at = (key: string): number => rows.findIndex((each) => each.key === key);
  const groups = at("groups:header");
  const { max, min } = card.instrument.scale;
  // What counts 0 because it is not filled lies below the lowest level.
  const minimum = card.provisional ? 0 : min;
  const block = (key: string, count: number): ReportChart["data"] => ({
    row: at(key),
    column: AT.text,
    rows: count + 1,
    columns: series.length + 1,
  });
  const [aspects, domains] = [card.aspects.length, card.domains.length];
  return [
    {
      name: CHART_NAMES.radar,
      kind: "RadarMarkers",
      title: words.radarTitle,
      data: block("data:aspects", aspects),
      over: { row: groups, column: AT.beside, rows: 2 + aspects + domains, columns: REPORT_WIDTH - AT.beside },
      minimum,
      maximum: max,
      series,
    },
    {
      name: CHART_NAMES.bars,
      kind: "BarClustered",
      title: domains > 0 ? words.domainTitle : words.aspectTitle,
      data: domains > 0 ? block("data:domains", domains) : block("data:aspects", aspects),
      over: { row: at("chart:0"), column: 0, rows: CHART_ROWS - 1, columns: REPORT_WIDTH },
      minimum: 0,
      maximum: max,
      series,
    },
  ];
}
