import { endColumn, textOf, valueAt, range } from "../../grid";
import { findIndicator } from "../../instrument";
import type { ReadRow, RuleContext } from "./rule";

const DOTTED = /^\d\.\d$/;

/**
 * The rows whose code in two parts (Pemdi: 6.1) is another indicator's than their name, with that code. Such codes are no number
 * column: 1.10 is 1.1 to Excel; they are believed where most of a column says the same as the names.
 */
export function contradictedCodes({ instrument, grid, rows, table }: RuleContext): ReadonlyMap<ReadRow, string> {
  if (instrument.domains.length > 0) return new Map();
  const known = new Set(table.columns.map(({ column }) => column));
  for (const column of range(grid.firstColumn, endColumn(grid))) {
    if (known.has(column)) continue;
    const wrong = new Map<ReadRow, string>();
    let right = 0;
    for (const row of rows) {
      const code = textOf(valueAt(grid, row.place.row, column))
        .trim()
        .replace(",", ".");
      const says = DOTTED.test(code) ? findIndicator(instrument, code)?.key : undefined;
      if (says === row.indicator) right += 1;
      else if (says !== undefined) wrong.set(row, code);
    }
    if (right * 2 > rows.length) return wrong;
  }
  return new Map();
}
