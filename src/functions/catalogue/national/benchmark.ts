import { cellOf } from "../../arguments/read-arguments";
import type { FunctionDefinition } from "../../function-definition";
import { Loaded } from "../../loaded";

const national = new Loaded(async () => {
  const { loadNational } = await import(/* webpackChunkName: "national" */ "./national");
  return loadNational();
});

/** `SPBE.BENCHMARK`: what the national results say about an agency, and where it stands. */
export const benchmark: FunctionDefinition = {
  id: "BENCHMARK",
  category: "compare",
  parameters: [
    { name: "agency", optional: false, range: false },
    { name: "year", optional: true, range: false },
    { name: "what", optional: true, range: false },
  ],
  usesTable: false,
  examples: [
    { formula: '=SPBE.BENCHMARK("Kota Dumai",2024)', gives: 3.9 },
    { formula: '=SPBE.BENCHMARK("Kab. Kepulauan Meranti",2023,"rank")', gives: 6 },
    { formula: '=SPBE.BENCHMARK("Kab. Kepulauan Meranti",2023,"of")', gives: 12 },
  ],
  compute: async ({ values }) => {
    const answer = await national.get();
    return answer(values.map(cellOf));
  },
};
