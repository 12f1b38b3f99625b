import { columnLetters, columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../../src/grid";

/** In this order: text in quotes, sheet names in quotes, references, numbers, names and functions, anything else. */
const tokens = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    String.raw`(?<reference>\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}(?:\$?\d{1,7}|:\$?[A-Za-z]{1,3})(?![\w(.!]))`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
    String.raw`[A-Za-z_\\][\w.]*`,
    ".",
  ].join("|"),
  "gs"
);

function movedRow(dollar: string, digits: string, by: number): string | null {
  const row = dollar === "$" ? Number(digits) : Number(digits) + by;
  return row >= 1 && row <= SHEET_ROWS ? `${dollar}${row}` : null;
}

function movedColumn(dollar: string, letters: string, by: number): string | null {
  const column = dollar === "$" ? columnIndex(letters) : columnIndex(letters) + by;
  return column >= 0 && column < SHEET_COLUMNS ? `${dollar}${columnLetters(column)}` : null;
}

function moved(token: string, rows: number, columns: number): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token);
  if (cell !== null) {
    const column = movedColumn(cell[1] ?? "", cell[2] ?? "", columns);
    const row = movedRow(cell[3] ?? "", cell[4] ?? "", rows);
    return column === null || row === null ? "#REF!" : column + row;
  }
  const wholeColumns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/.exec(token);
  if (wholeColumns !== null) {
    const first = movedColumn(wholeColumns[1] ?? "", wholeColumns[2] ?? "", columns);
    const last = movedColumn(wholeColumns[3] ?? "", wholeColumns[4] ?? "", columns);
    return first === null || last === null ? "#REF!" : `${first}:${last}`;
  }
  const wholeRows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/.exec(token);
  if (wholeRows !== null) {
    const first = movedRow(wholeRows[1] ?? "", wholeRows[2] ?? "", rows);
    const last = movedRow(wholeRows[3] ?? "", wholeRows[4] ?? "", rows);
    return first === null || last === null ? "#REF!" : `${first}:${last}`;
  }
  return token;
}

/**
 * The formula as Excel writes it when a person drags the fill handle: references without `$` move along, names,
 * functions and text stay.
 *
 * @example fillFormula("=A1+$B$2", 1, 0) // "=A2+$B$2"
 */
export function fillFormula(formula: string, rows: number, columns: number): string {
  return [...formula.matchAll(tokens)]
    .map((token) => (token.groups?.["reference"] === undefined ? token[0] : moved(token[0], rows, columns)))
    .join("");
}
