import type { CellValue } from "../../assessment";
import { isError } from "../../grid";
import { isTable, type Value } from "../evaluate/values";

/** Two numbers closer than this show the same in every cell: fifteen significant digits. */
const NOISE = 1e-12;

/** Whether two values show the same in a cell. A blank and an empty text do. */
export function sameValue(a: Value, b: Value): boolean {
  if (!isTable(a) && !isTable(b)) return sameCell(a, b);
  const [one, other] = [rowsOf(a), rowsOf(b)];
  return (
    one.length === other.length &&
    one.every((row, r) => row.length === other[r]?.length && row.every((cell, c) => sameCell(cell, other[r]?.[c] ?? null)))
  );
}

const rowsOf = (value: Value): readonly (readonly CellValue[])[] => (isTable(value) ? value : [[value]]);

function sameCell(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a));
  if (isError(a) && isError(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}
