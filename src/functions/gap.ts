import { subtract, toDouble } from "../assessment/fraction";
import { levelsOf } from "../assessment/levels";
import { overallIndex } from "../assessment/score";
import type { DescribedFunction } from "./described";
import { instrumentParameter, levelsParameter, targetParameter } from "./parameters";
import { aboutLevels } from "./subject";
import { targetOf } from "./target";

/** `SPBE.GAP`: the target less the index; negative when the target is passed. */
export const gap: DescribedFunction = {
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
