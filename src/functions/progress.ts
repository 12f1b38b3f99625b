import { score } from "../assessment/score";
import type { DescribedFunction } from "./described";
import { instrumentParameter, levelsParameter } from "./parameters";
import { aboutLevels } from "./subject";

/** `SPBE.PROGRESS`: the share of indicators that are filled, 0 to 1. */
export const progress: DescribedFunction = {
  id: "PROGRESS",
  category: "check",
  parameters: [levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [{ formula: "=SPBE.PROGRESS()", gives: 1 }],
  compute: (question) =>
    aboutLevels(question, 0, (assessment) => {
      const { filled, total } = score(assessment);
      return filled / total;
    }),
};
