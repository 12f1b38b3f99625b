import { score } from "../../assessment";
import type { FunctionDefinition } from "../function-definition";
import { instrumentParameter, levelsParameter } from "../arguments/parameters";
import { aboutLevels } from "../arguments/levels-argument";

/** `SPBE.PROGRESS`: the share of indicators that are filled, 0 to 1. */
export const progress: FunctionDefinition = {
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
