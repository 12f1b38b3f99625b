import { nextStepLevel, show, toDouble, type Narrative, type Remark, type Scorecard, isLow, entriesByKey } from "../../../assessment";
import { type IndicatorKey, indicatorByKey, percentOf } from "../../../instrument";
import { numberText } from "../../../text/number";
import { reportSheet as words } from "../../../text/writing/report-sheet";
import { plainName } from "../../plain-name";
import { REPORT_COLUMNS as AT, type ReportFacts, type ReportRow } from "../types";
import { gap, longText, note, row, section } from "./rows";

const labelOf = (key: IndicatorKey): string => `I-${key}`;

/** Strengths and weaknesses, aspect by aspect, as the official report tells them. */
export function remarkRows({ assessment }: ReportFacts, card: Scorecard, story: Narrative): ReportRow[] {
  const { instrument } = assessment;
  const nameOf = (key: IndicatorKey): string => indicatorByKey(instrument, key)?.shortName ?? "";
  const { headers } = words;
  const remark = ({ indicator, level }: Remark, what: "strength" | "weakness"): ReportRow =>
    row(`remark:${indicator}`, what === "weakness" ? "low" : "item", {
      [AT.label]: labelOf(indicator),
      [AT.text]: nameOf(indicator),
      [AT.weight]: words[what],
      [AT.level]: level,
    });
  const [strongest, weakest] = [story.strongest[0], story.weakest[0]];
  const extremes =
    strongest && weakest
      ? [
          words.strongest(
            story.strongest.map(({ name }) => name),
            show(strongest.index)
          ),
          words.weakest(
            story.weakest.map(({ name }) => name),
            show(weakest.index)
          ),
        ]
      : [words.evenAspects];
  return [
    section("remarks", words.sections.remarks),
    note("remarks:extremes", card.filled === 0 ? words.noRemarks : extremes.join("\n")),
    note("remarks:rule", instrument.scale.whole ? words.remarkRule : words.decimalRemarkRule),
    row("remarks:header", "header", {
      [AT.label]: headers.number,
      [AT.text]: headers.indicator,
      [AT.weight]: headers.remark,
      [AT.level]: headers.level,
      [AT.beside]: headers.fulfilment,
      [AT.own]: headers.own,
    }),
    ...story.aspects.flatMap(({ aspect, strengths, weaknesses, fulfilled, total }) => [
      row(`remarks:aspect:${aspect.number}`, "domain", {
        [AT.label]: words.aspect(aspect.number),
        [AT.text]: aspect.name,
        [AT.level]: toDouble(aspect.index),
        [AT.beside]: words.of(fulfilled, total),
      }),
      ...strengths.map((each) => remark(each, "strength")),
      ...weaknesses.map((each) => remark(each, "weakness")),
    ]),
    gap("recommendations"),
  ];
}

/** What to do next for every weakness, lowest level first. */
export function recommendationRows({ assessment, texts }: ReportFacts, story: Narrative): ReportRow[] {
  const { instrument } = assessment;
  const nameOf = (key: IndicatorKey): string => indicatorByKey(instrument, key)?.shortName ?? "";
  const { headers, sections } = words;
  return [
    section("recommendations", instrument.draftTexts ? sections.draftRecommendations : sections.recommendations),
    ...(story.recommendations.length === 0
      ? [note("recommendations:none", words.noRecommendations)]
      : [
          row("recommendations:header", "header", { [AT.label]: headers.number, [AT.text]: headers.recommendation, [AT.own]: headers.own }),
        ]),
    ...story.recommendations.map(({ indicator, level }) => {
      const action = texts.levels[indicator]?.[String(nextStepLevel(level))]?.action ?? words.noAction;
      return longText(
        `recommendation:${indicator}`,
        labelOf(indicator),
        words.recommendation(nameOf(indicator), numberText(level), action)
      );
    }),
    gap("indicators"),
  ];
}

/** All indicators with their levels, and what the sheet has beside them. */
export function indicatorRows({ assessment, compared }: Pick<ReportFacts, "assessment" | "compared">): ReportRow[] {
  const { instrument } = assessment;
  const byKey = entriesByKey(assessment);
  const { headers } = words;
  const titles = Object.fromEntries(compared.map(({ title }, nth) => [AT.beside + nth, title]));
  return [
    section("indicators", words.sections.indicators),
    row("indicators:header", "header", {
      [AT.label]: headers.number,
      [AT.text]: headers.indicator,
      [AT.weight]: headers.weight,
      [AT.level]: headers.level,
      ...titles,
      [AT.own]: headers.own,
    }),
    ...instrument.indicators.map(({ key, name, weight }, place) => {
      const level = byKey.get(key)?.level ?? null;
      return row(`indicator:${key}`, level !== null && isLow(instrument, level) ? "low" : "item", {
        [AT.label]: labelOf(key),
        [AT.text]: plainName(name),
        [AT.weight]: percentOf(instrument, weight),
        [AT.level]: level ?? words.notFilled,
        ...Object.fromEntries(compared.map(({ levels: other }, nth) => [AT.beside + nth, other[place] ?? words.notFilled])),
      });
    }),
  ];
}
