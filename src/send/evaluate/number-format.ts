import { decimal, roundHalfUp, type CellValue } from "../../assessment";
import { NotUnderstood } from "./parse";

/** Whole numbers and percentages read the same everywhere; a decimal mark does not. */
const WHOLE = /^0+$/;
const PERCENT = /^0%$/;

/**
 * What TEXT gives for formats that read the same in every locale.
 * @throws NotUnderstood for any other format or value: `0.00` gives a comma in one locale and a point in another
 * @example formatted(0.754, "0%") // "75%"
 */
export function formatted(value: CellValue, format: CellValue): string {
  if (typeof value !== "number" || typeof format !== "string" || value < 0) throw new NotUnderstood();
  if (WHOLE.test(format)) return String(roundHalfUp(decimal(value), 0)).padStart(format.length, "0");
  if (PERCENT.test(format)) return `${String(roundHalfUp(decimal(value * 100), 0))}%`;
  throw new NotUnderstood();
}
