import { columnLetters, columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../grid";
import { joinTokens, tokenize, type Token } from "./tokens";

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)([0-9]{1,7})$/;

/**
 * A formula as it reads when copied by so many rows and columns: how a shared formula is expanded (ECMA-376 18.3.1.40).
 * Absolute parts stay; a reference pushed over the edge of the sheet comes in again on the other side, as in Excel.
 * @example shiftFormula("A1+$B$2", 1, 1) === "B2+$B$2"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula);
  return joinTokens(
    tokens.map((token, index) => (token.kind === "word" ? { kind: "word", text: shiftWord(tokens, index, rows, columns) } : token))
  );
}

function shiftWord(tokens: readonly Token[], index: number, rows: number, columns: number): string {
  const text = tokens[index]?.text ?? "";
  const next = tokens[index + 1]?.text;
  if (next === "(" || next === "!" || next?.startsWith("[") || isThreeDimensional(tokens, index)) return text;
  const cell = cellPattern.exec(text);
  if (cell !== null) {
    const [, columnAnchor = "", letters = "", rowAnchor = "", digits = ""] = cell;
    const column = columnIndex(letters);
    const row = Number(digits) - 1;
    if (column >= SHEET_COLUMNS || row < 0 || row >= SHEET_ROWS) return text;
    return `${columnAnchor}${moveColumn(columnAnchor, letters, columns)}${rowAnchor}${moveRow(rowAnchor, digits, rows)}`;
  }
  if (!isRangeHalf(tokens, index, columnPattern) && !isRangeHalf(tokens, index, rowPattern)) return text;
  const [, columnAnchor, letters] = columnPattern.exec(text) ?? [];
  if (columnAnchor !== undefined && letters !== undefined) return `${columnAnchor}${moveColumn(columnAnchor, letters, columns)}`;
  const [, rowAnchor = "", digits = ""] = rowPattern.exec(text) ?? [];
  return `${rowAnchor}${moveRow(rowAnchor, digits, rows)}`;
}

/** `JAN` in `JAN:MAR!A1` names a sheet, although it looks like a column. */
const isThreeDimensional = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === ":" && tokens[index + 3]?.text === "!";

/** One side of `A:C` or `1:3`: both sides look alike, so that a name or a number alone is never taken for one. */
function isRangeHalf(tokens: readonly Token[], index: number, pattern: RegExp): boolean {
  if (!pattern.test(tokens[index]?.text ?? "")) return false;
  const other = tokens[index + 1]?.text === ":" ? tokens[index + 2] : tokens[index - 1]?.text === ":" ? tokens[index - 2] : undefined;
  return other !== undefined && other.kind === "word" && pattern.test(other.text);
}

const moveColumn = (anchor: string, letters: string, by: number): string =>
  anchor === "$" || by === 0 ? letters : columnLetters(wrap(columnIndex(letters) + by, SHEET_COLUMNS));

const moveRow = (anchor: string, digits: string, by: number): string =>
  anchor === "$" || by === 0 ? digits : String(wrap(Number(digits) - 1 + by, SHEET_ROWS) + 1);

const wrap = (value: number, size: number): number => ((value % size) + size) % size;
