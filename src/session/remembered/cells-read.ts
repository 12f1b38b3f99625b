import { tokenize } from "../../file";
import { parseCell, parseCells, splitSheet, type Rect } from "../../grid";

/** Cells that a formula reads. */
export interface CellsRead {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * The ranges that a formula names by their addresses, in its order; `null` where one reaches over whole rows, columns or several sheets, whose
 * rows nobody can watch. Names and columns of tables are none: they move along by themselves.
 * @param home sheet of the formula
 * @example cellsRead("=ROUND(SPBE.INDEX(LKE!F8:F64),2)", "Ringkasan") // [{ sheet: "LKE", rect: F8:F64 }]
 */
export function cellsRead(formula: string, home: string): readonly CellsRead[] | null {
  const tokens = tokenize(formula).filter(({ text }) => text.trim() !== "");
  const textAt = (at: number): string => tokens[at]?.text ?? "";
  const found: CellsRead[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (textAt(at) === ":") return null;
    if (tokens[at]?.kind !== "word" || parseCell(textAt(at)) === null || textAt(at + 1) === "(") continue;
    const isRange = textAt(at + 1) === ":";
    const rect = parseCells(isRange ? `${textAt(at)}:${textAt(at + 2)}` : textAt(at));
    if (rect === null) return null;
    const named = textAt(at - 1) === "!" ? splitSheet(`${textAt(at - 2)}!A1`).sheet : home;
    if (named === null) return null;
    found.push({ sheet: named, rect });
    if (isRange) at += 2;
  }
  return found;
}
