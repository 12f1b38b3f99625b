import { toDouble, impact as impactOf, levelsOf } from "../../assessment";
import type { FunctionDefinition } from "../function-definition";
import { indicatorOf } from "../arguments/indicator";
import { indicatorParameter, instrumentParameter, levelsParameter } from "../arguments/parameters";
import { aboutLevels } from "../arguments/levels-argument";

/** `SPBE.IMPACT`: what one level more at an indicator adds to the index; 0 at the highest level. */
export const impact: FunctionDefinition = {
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
