import type { CellValue } from "../../assessment";

const WRITTEN = /^(\d+(?:[.,]\d+)?)\s*(%)?$|^(\d+)\s*\/\s*(\d+)$/;

/**
 * The percentages that a weight as typed can stand for, `null` when it is no number. A small number can be a share
 * (`0.013` is 1.3 %) or a percentage as it stands: both are given.
 * @example weightOf("1,30%") // [1.3]
 * @example weightOf(0.013) // [1.3, 0.013]
 */
export function weightOf(cell: CellValue): readonly number[] | null {
  if (typeof cell === "number") return cell > 0 && cell <= 1 ? [cell * 100, cell] : cell > 0 ? [cell] : null;
  if (typeof cell !== "string") return null;
  const found = WRITTEN.exec(cell.trim());
  if (!found) return null;
  const [, number, percent, numerator, denominator] = found;
  if (numerator !== undefined) {
    const share = Number(numerator) / Number(denominator);
    return Number.isFinite(share) && share > 0 ? [share * 100] : null;
  }
  const value = Number((number ?? "").replace(",", "."));
  return percent === undefined ? weightOf(value) : [value];
}
