import { narrate, predicateOf, type Assessment, type Fraction, type Scorecard } from "../../../../assessment";
import type { SummaryRestWords } from "../../../../text/pages/summary/summary-rest";
import { shown } from "../../../format";
import { columnIndices, type LevelColumn } from "./column-indices";
import type { RadarSeries } from "../../../ui";

/**
 * The lines of the radar: the index of each aspect; a target (the person's own, else the levels aimed at in the sheet,
 * else the national one, as in the official report); the previous year and the external assessment where the sheet has
 * them. An aspect of which a column leaves an indicator open has no value there.
 */
export function aspectSeries(
  assessment: Assessment,
  scorecard: Scorecard,
  target: Fraction | null,
  words: SummaryRestWords["series"],
  locale: string
): readonly RadarSeries[] {
  const ring = (name: string, value: Fraction): RadarSeries => ({
    name,
    line: "target",
    values: scorecard.aspects.map(() => value),
  });
  const column = (name: string, line: RadarSeries["line"], from: LevelColumn): RadarSeries[] => {
    const values = columnIndices(assessment, from).aspects;
    return values.some((value) => value !== null) ? [{ name, line, values }] : [];
  };
  const national = (): RadarSeries => {
    const { from } = narrate(assessment).nationalTarget;
    const name = predicateOf(assessment.instrument, from);
    return ring(words.nationalTarget(name, shown(from, locale)), from);
  };
  const fromSheet = column(words.sheetTarget, "target", "target");
  const targets = target !== null ? [ring(words.target(shown(target, locale)), target)] : fromSheet.length > 0 ? fromSheet : [national()];
  return [
    ...targets,
    ...column(words.previous, "before", "previous"),
    ...column(words.external, "other", "external"),
    { name: words.now, line: "now", values: scorecard.aspects.map(({ index }) => index) },
  ];
}
