import { subtract, toDouble, levelsOf, overallIndex } from "../../assessment";
import type { FunctionDefinition } from "../function-definition";
import { instrumentParameter, levelsParameter, targetParameter } from "../arguments/parameters";
import { aboutLevels } from "../arguments/levels-argument";
import { targetOf } from "../arguments/target";

/** `SPBE.GAP`: the target less the index; negative when the target is passed. */
export const gap: FunctionDefinition = {
  id: "GAP",
  category: "plan",
  parameters: [targetParameter, levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [
    { formula: "=SPBE.GAP(4)", gives: 0.2505 },
    { formula: '=SPBE.GAP("Sangat Baik",A8:G64)', gives: 0.3075 },
  ],
  compute: (question) =>
    aboutLevels(question, 1, (assessment) => {
      const target = targetOf(assessment.instrument, question.values[0]);
      return toDouble(subtract(target, overallIndex(assessment.instrument, levelsOf(assessment))));
    }),
};
