import { parseCell } from "../../../src/grid";
import { boundingRect, type Position, type Rect } from "../geometry/rect";

/** A range as a steps file names it: sheet name, or null for the sheet in front, and 0-based cells. */
export interface NamedRange {
  readonly sheet: string | null;
  readonly rect: Rect;
}

function cell(text: string): Position {
  const found = parseCell(text);
  if (found === null) {
    throw new Error(`"${text}" is not a cell address like G12`);
  }
  return found;
}

/** The sheet part and the rest; the name may stand in quotes, as Excel writes it, or plainly. */
export function parseSheet(address: string): { sheet: string | null; rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) {
    return { sheet: null, rest: address };
  }
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted ? (quoted[1] ?? "").replaceAll("''", "'") : name,
    rest: address.slice(mark + 1),
  };
}

/**
 * Reads `LKE!G12`, `'LKE 2'!A1:B2`, `LKE 2!A1` or `A1:B2`.
 *
 * @throws when the cells cannot be read
 */
export function parseRange(address: string): NamedRange {
  const { sheet, rest } = parseSheet(address);
  const [first = "", last = first] = rest.split(":");
  const from = cell(first);
  const to = cell(last);
  return { sheet, rect: boundingRect({ ...from, rows: 1, columns: 1 }, { ...to, rows: 1, columns: 1 }) };
}
