import type { Assessment, Fraction, Scorecard } from "../../../../assessment";
import type { SummaryWords } from "../../../../text/pages/summary/summary";
import { shown } from "../../../format";
import { columnIndices } from "./column-indices";

/** What the bars are held against: each is drawn in its own shape. */
export type MarkKind = "target" | "previous" | "mean";

/** Other values of the same groups, in the order of the bars; `null` where there is none. */
export interface GroupMarks {
  readonly kind: MarkKind;
  readonly name: string;
  readonly values: readonly (Fraction | null)[];
}

/**
 * The groups that are drawn as bars: the domains, or the aspects of an instrument without domains (Pemdi).
 */
export function barGroups({ domains, aspects }: Scorecard): "domains" | "aspects" {
  return domains.length > 0 ? "domains" : aspects.length > 0 ? "aspects" : "domains";
}

/**
 * The target (the person's own, else the levels aimed at in the sheet) and the year before, as far as there are any.
 */
export function sheetMarks(
  assessment: Assessment,
  scorecard: Scorecard,
  target: Fraction | null,
  words: SummaryWords["marks"],
  locale: string
): readonly GroupMarks[] {
  const groups = barGroups(scorecard);
  const marks = (kind: MarkKind, name: string, values: readonly (Fraction | null)[]): readonly GroupMarks[] =>
    values.some((value) => value !== null) ? [{ kind, name, values }] : [];
  const aimed =
    target === null
      ? marks("target", words.sheetTarget, columnIndices(assessment, "target")[groups])
      : marks(
          "target",
          words.target(shown(target, locale)),
          scorecard[groups].map(() => target)
        );
  return [...aimed, ...marks("previous", words.previous, columnIndices(assessment, "previous")[groups])];
}
