import { cellOf } from "../../arguments/read-arguments";
import type { FunctionDefinition } from "../../function-definition";
import { Loaded } from "../../loaded";

const conversions = new Loaded(() => import(/* webpackChunkName: "conversions" */ "./conversions"));

/** `SPBE.CONVERT`: the Pemdi value that another body's index becomes; 1 while the index is awaited. */
export const convert: FunctionDefinition = {
  id: "CONVERT",
  category: "regulation",
  parameters: [
    { name: "source", optional: false, range: false },
    { name: "value", optional: false, range: false },
  ],
  usesTable: false,
  examples: [
    { formula: '=SPBE.CONVERT("SDI",68.75)', gives: 3.75 },
    { formula: '=SPBE.CONVERT("IPS",2.6)', gives: 2.5 },
  ],
  compute: async ({ values }) => {
    const { converted } = await conversions.get();
    return converted(cellOf(values[0]), cellOf(values[1]));
  },
};
