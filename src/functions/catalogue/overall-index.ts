import { toDouble, levelsOf, overallIndex as indexOf } from "../../assessment";
import type { FunctionDefinition } from "../function-definition";
import { instrumentParameter, levelsParameter } from "../arguments/parameters";
import { aboutLevels } from "../arguments/levels-argument";

/** `SPBE.INDEX`: the overall index, as the double nearest to the exact value. */
export const overallIndex: FunctionDefinition = {
  id: "INDEX",
  category: "index",
  parameters: [levelsParameter, instrumentParameter],
  usesTable: true,
  examples: [
    { formula: "=SPBE.INDEX()", gives: 3.7495 },
    { formula: "=SPBE.INDEX(A8:G64)", gives: 3.1925 },
  ],
  compute: (question) => aboutLevels(question, 0, (assessment) => toDouble(indexOf(assessment.instrument, levelsOf(assessment)))),
};
