import type { DescribedFunction } from "./described";
import { Loaded } from "./loaded";
import { instrumentParameter, levelsParameter, targetParameter } from "./parameters";
import { header, reached } from "./plan-words";
import { aboutLevels } from "./subject";

const solver = new Loaded(() => import(/* webpackChunkName: "plan" */ "./plan-rows"));

/** `SPBE.PLAN`: the cheapest raises that bring the index to the target, one row each below a header. */
export const plan: DescribedFunction = {
  id: "PLAN",
  category: "plan",
  parameters: [
    targetParameter,
    levelsParameter,
    { name: "costs", optional: true, range: true },
    instrumentParameter,
  ],
  usesTable: true,
  examples: [
    { formula: "=SPBE.PLAN(3.5)", gives: [reached] },
    { formula: "=SPBE.PLAN(3.2,A8:G64)", gives: [header, [43, 2, 3, 1, 0.03]] },
  ],
  compute: async (question) => {
    const { planOf } = await solver.get();
    return aboutLevels(question, 1, (assessment) => planOf(question, assessment), 3);
  },
};
