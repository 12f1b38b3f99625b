import { aboutLevels } from "../../arguments/levels-argument";
import { instrumentParameter, levelsParameter, targetParameter } from "../../arguments/parameters";
import type { FunctionDefinition } from "../../function-definition";
import { Loaded } from "../../loaded";
import { header, reached } from "./plan-columns";

const planning = new Loaded(() => import(/* webpackChunkName: "plan-rows" */ "./plan-rows"));

/** `SPBE.PLAN`: the cheapest raises that bring the index to the target, one row each below a header. */
export const plan: FunctionDefinition = {
  id: "PLAN",
  category: "plan",
  parameters: [
    targetParameter,
    levelsParameter,
    { name: "costs", optional: true, range: true },
    instrumentParameter,
    { name: "mostLevels", optional: true, range: false },
  ],
  usesTable: true,
  examples: [
    { formula: "=SPBE.PLAN(3.5)", gives: [reached] },
    { formula: "=SPBE.PLAN(3.2,A8:G64)", gives: [header, [43, 2, 3, 1, 0.03]] },
    { formula: "=SPBE.PLAN(3.25,A8:G64,,,1)", gives: [header, [43, 2, 3, 1, 0.03], [44, 2, 3, 1, 0.03]] },
  ],
  compute: (question) =>
    aboutLevels(
      question,
      1,
      async (assessment) => {
        const { planRows } = await planning.get();
        return planRows(question, assessment);
      },
      3
    ),
};
