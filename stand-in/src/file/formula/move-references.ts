import type { Moves } from "../../geometry/moves";
import { columnLetters, columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../../../src/grid";
import { Cut } from "./cut-references";
import { joinTokens, tokenize, type Token } from "../../../../src/file";

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)([0-9]{1,7})$/;

/** What moved on a sheet; null for a sheet where nothing did. The name is the one in the formula; null = the formula's own sheet. */
export type MovesOf = (sheet: string | null) => Moves | Cut | null;

/**
 * A formula after rows or columns were inserted or deleted, or cells cut and put elsewhere: references follow their cells, a reference whose cells are all gone becomes
 * `#REF!`. References into other books and over stacks of sheets stay.
 * @example moveReferences("SUM(A1:A3)", () => Moves.by({ along: "rows", kind: "insert", at: 1, count: 2 })) === "SUM(A1:A5)"
 */
export function moveReferences(formula: string, movesOf: MovesOf): string {
  const tokens = tokenize(formula);
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const length = referenceLength(tokens, index);
    const moves = length === 0 ? null : movesOfQualifier(tokens, index, movesOf);
    if (length === 0 || moves === null) {
      result.push(token);
      continue;
    }
    const corners = length === 1 ? [token.text] : [token.text, tokens[index + 2]!.text];
    const text =
      moves instanceof Cut
        ? moves.follow(corners)
        : length === 1
          ? movedCell(token.text, moves)
          : movedRange(token.text, corners[1]!, moves);
    result.push({ kind: "word", text });
    index += length - 1;
  }
  return joinTokens(result);
}

/** 3 for `A1:B2`, `A:C` and `1:3`, 1 for `A1`, 0 for anything else. */
function referenceLength(tokens: readonly Token[], index: number): 0 | 1 | 3 {
  const token = tokens[index]!;
  if (token.kind !== "word" || endsOtherwise(tokens, index)) return 0;
  const other = tokens[index + 1]?.text === ":" ? tokens[index + 2] : undefined;
  if (other?.kind === "word" && !endsOtherwise(tokens, index + 2)) {
    for (const pattern of [cellPattern, columnPattern, rowPattern])
      if (pattern.test(token.text) && pattern.test(other.text) && onSheet(token.text) && onSheet(other.text)) return 3;
  }
  return cellPattern.test(token.text) && onSheet(token.text) ? 1 : 0;
}

/** What only looks like a reference: a function, a sheet, a table. */
function endsOtherwise(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text;
  return next === "(" || next === "!" || next?.startsWith("[") === true || (next === ":" && tokens[index + 3]?.text === "!");
}

function onSheet(text: string): boolean {
  const letters = /[A-Za-z]+/.exec(text)?.[0];
  const digits = /[0-9]+/.exec(text)?.[0];
  return (
    (letters === undefined || columnIndex(letters) < SHEET_COLUMNS) &&
    (digits === undefined || (Number(digits) >= 1 && Number(digits) <= SHEET_ROWS))
  );
}

function movesOfQualifier(tokens: readonly Token[], index: number, movesOf: MovesOf): Moves | Cut | null {
  if (tokens[index - 1]?.text !== "!") return movesOf(null);
  const sheet = tokens[index - 2];
  if (sheet === undefined || tokens[index - 3]?.kind === "bracket" || tokens[index - 3]?.text === ":") return null;
  const name = sheet.kind === "quoted" ? sheet.text.slice(1, -1).replace(/''/g, "'") : sheet.text;
  return name.startsWith("[") ? null : movesOf(name);
}

function movedCell(text: string, moves: Moves): string {
  const [, columnAnchor, letters, rowAnchor, digits] = cellPattern.exec(text)!;
  const column = moves.columns.of(columnIndex(letters!));
  const row = moves.rows.of(Number(digits) - 1);
  return column === null || row === null || row >= SHEET_ROWS || column >= SHEET_COLUMNS
    ? "#REF!"
    : `${columnAnchor}${columnOf(letters!, column)}${rowAnchor}${row + 1}`;
}

/** The letters as written as long as they name the same column. */
const columnOf = (written: string, column: number): string => (columnIndex(written) === column ? written : columnLetters(column));

function movedRange(first: string, last: string, moves: Moves): string {
  const [a, b] = [parts(first), parts(last)];
  const columns = a.column === null || b.column === null ? undefined : span(moves.columns, a.column, b.column, SHEET_COLUMNS);
  const rows = a.row === null || b.row === null ? undefined : span(moves.rows, a.row, b.row, SHEET_ROWS);
  if (columns === null || rows === null) return "#REF!";
  const corner = (end: 0 | 1, from: Parts): string =>
    (columns === undefined ? "" : from.columnAnchor + columnLetters(columns[end])) +
    (rows === undefined ? "" : `${from.rowAnchor}${rows[end] + 1}`);
  return `${corner(0, a)}:${corner(1, b)}`;
}

interface Parts {
  readonly column: number | null;
  readonly columnAnchor: string;
  readonly row: number | null;
  readonly rowAnchor: string;
}

function parts(text: string): Parts {
  const [, columnAnchor = "", letters = "", rowAnchor = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text)!;
  return letters === ""
    ? { column: null, columnAnchor: "", row: Number(digits) - 1, rowAnchor: columnAnchor || rowAnchor }
    : { column: columnIndex(letters), columnAnchor, row: digits === "" ? null : Number(digits) - 1, rowAnchor };
}

/** Both ends in the order the formula has them. A range over the whole sheet stays one. */
function span(places: Moves["rows"], first: number, last: number, size: number): readonly [number, number] | null {
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  const found = low === 0 && high === size - 1 ? ([low, high] as const) : places.span(low, high);
  if (found === null || found[0] >= size) return null;
  const end = Math.min(found[1], size - 1);
  return first <= last ? [found[0], end] : [end, found[0]];
}
