import { callEnd, joinTokens, tokenize } from "../../file";
import { cellKey, parseCell, rangeAddress, splitSheet, type Position, type Rect } from "../../grid";

/** Rectangles that formulas of ours fill in the file, by sheet (small letters) and cell. */
export type Spills = ReadonlyMap<string, Rect>;

export const spillKey = (sheet: string, { row, column }: Position): string => `${sheet.toLowerCase()}!${cellKey(row, column)}`;

/**
 * A formula in which references to a whole spill (`A1#`, stored as `_xlfn.ANCHORARRAY(A1)`) name the cells it fills now:
 * native cells do not spill. Spills of other formulas stay.
 */
export function withoutAnchors(formula: string, sheet: string, spills: Spills): string {
  if (!/ANCHORARRAY/i.test(formula)) return formula;
  const tokens = tokenize(formula);
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const end = callEnd(tokens, at + 1);
    const inside = joinTokens(tokens.slice(at + 2, end - 1));
    const { sheet: named, range } = splitSheet(inside);
    const cell = parseCell(range);
    const isAnchor = /^_xlfn\.ANCHORARRAY$/i.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "(";
    const rect = isAnchor && cell !== null ? spills.get(spillKey(named ?? sheet, cell)) : undefined;
    if (rect === undefined) text += tokens[at]?.text ?? "";
    else {
      text += inside.slice(0, inside.length - range.length) + rangeAddress(rect, "$");
      at = end - 1;
    }
  }
  return text;
}
