import { toDouble } from "../assessment/fraction";
import { levelsOf } from "../assessment/levels";
import { overallIndex as indexOf } from "../assessment/score";
import type { DescribedFunction } from "./described";
import { instrumentParameter, levelsParameter } from "./parameters";
import { aboutLevels } from "./subject";

/** `SPBE.INDEX`: the overall index, as the double nearest to the exact value. */
export const overallIndex: DescribedFunction = {
  id: "INDEX",
  parameters: [levelsParameter, instrumentParameter],
  usesTable: true,
  examples: ["=SPBE.INDEX()", "=SPBE.INDEX(G12:G58)", "=SPBE.INDEX(A8:F64)"],
  compute: (question) =>
    aboutLevels(question, 0, (assessment) => toDouble(indexOf(assessment.instrument, levelsOf(assessment)))),
};
