import { toDouble } from "../assessment/fraction";
import { impact as impactOf } from "../assessment/impact";
import { levelsOf } from "../assessment/levels";
import type { DescribedFunction } from "./described";
import { indicatorOf } from "./indicator";
import { indicatorParameter, instrumentParameter, levelsParameter } from "./parameters";
import { aboutLevels } from "./subject";

/** `SPBE.IMPACT`: what one level more at an indicator adds to the index; 0 at the highest level. */
export const impact: DescribedFunction = {
  id: "IMPACT",
  category: "plan",
  parameters: [indicatorParameter, levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [{ formula: "=SPBE.IMPACT(29)", gives: 0.015 }],
  compute: (question) =>
    aboutLevels(question, 1, (assessment) => {
      const { instrument } = assessment;
      const { key } = indicatorOf(instrument, question.values[0]);
      return toDouble(impactOf(instrument, key, levelsOf(assessment)));
    }),
};
