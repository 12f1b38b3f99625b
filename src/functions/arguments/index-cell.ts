import { decimal, fraction, type CellValue, type Fraction } from "../../assessment";
import type { Scale } from "../../instrument";
import { quoted } from "./read-arguments";
import { FunctionFailure } from "../failure";
import { messages } from "../messages";

/** A decimal written as text, with comma or point. */
const DECIMAL_TEXT = /^\s*\d+(?:[.,]\d+)?\s*$/;

/** What a cell holds as a number, a decimal written as text included; anything else as it is. */
export function numberIn(cell: CellValue): CellValue {
  return typeof cell === "string" && DECIMAL_TEXT.test(cell) ? Number(cell.replace(",", ".")) : cell;
}

/**
 * The index one cell holds, exactly as it stands there.
 * @throws FunctionFailure when the cell is blank or holds no index of the scale
 */
export function indexIn(cell: CellValue, scale: Pick<Scale, "min" | "max">): Fraction {
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) throw new FunctionFailure("notAvailable", messages().blankIndex);
  // A blank cell reaches a function on desktop as 0; only where levels begin at 0 is that an index.
  if (cell === 0 && scale.min > 0) throw new FunctionFailure("notAvailable", messages().blankIndex);
  const given = numberIn(cell);
  if (typeof given === "number" && given >= 0 && given <= scale.max) return given === 0 ? fraction(0) : decimal(given);
  const code = typeof cell === "object" && cell.error === "#N/A" ? "notAvailable" : "value";
  throw new FunctionFailure(code, messages().notAnIndex(quoted(cell), scale.max));
}
