import { denseRank, type CellValue, type Fraction } from "../../../assessment";
import { instruments } from "../../../instrument";
import { cellOf, isBlank, rangeOf } from "../../arguments/read-arguments";
import type { FunctionDefinition } from "../../function-definition";
import { FunctionFailure } from "../../failure";
import { indexIn, numberIn } from "../../arguments/index-cell";
import { messages } from "../../messages";

/** Indices of any instrument; a blank, which may arrive as 0, is none. */
const scale = { min: 1, max: Math.max(...instruments.map((instrument) => instrument.scale.max)) };

function indicesIn(cells: readonly CellValue[]): readonly Fraction[] {
  return cells
    .filter((cell) => !isBlank(cell) && (typeof cell !== "string" || typeof numberIn(cell) === "number"))
    .map((cell) => indexIn(cell, scale));
}

/** `SPBE.RANK`: the dense rank of an index among others, compared as shown with two decimals; 1 is the highest. */
export const rank: FunctionDefinition = {
  id: "RANK",
  category: "compare",
  parameters: [
    { name: "index", optional: false, range: false },
    { name: "indices", optional: false, range: true },
  ],
  usesTable: false,
  examples: [{ formula: "=SPBE.RANK(2.74,{3.42;2.96;2.96;2.74})", gives: 3 }],
  compute: ({ values }) => {
    const own = indexIn(cellOf(values[0]), scale);
    const others = indicesIn(rangeOf(values[1]).flat());
    if (others.length === 0) throw new FunctionFailure("notAvailable", messages().noIndices);
    return denseRank(own, others);
  },
};
