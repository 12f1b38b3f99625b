import {
  evidenceSteps,
  levelSteps,
  type AskedEvidence,
  type Assessment,
  type EvidenceItem,
  levelsOf,
  type Steps,
} from "../../../assessment";

/** What a plan counts as one step, and what a cost is paid for: a level, or an item of evidence. */
export type StepKind = "level" | "item";

/** The ways up that a plan may take. */
export interface Ways {
  readonly by: StepKind;
  /** Left out where levels are whole. */
  readonly steps?: Steps;
}

/** Up one whole level after the other. */
export const WHOLE_LEVELS: Ways = { by: "level" };

/** The ways up of an assessment whose levels have decimals: item by item where the workbook lists its evidence, else by levels. */
export function waysOf(
  assessment: Assessment,
  list: { readonly asked: AskedEvidence; readonly items: readonly EvidenceItem[] } | null
): Ways {
  const { instrument } = assessment;
  const levels = levelsOf(assessment);
  return list === null
    ? { by: "level", steps: levelSteps(instrument, levels) }
    : { by: "item", steps: evidenceSteps(instrument, levels, list.asked, list.items) };
}
