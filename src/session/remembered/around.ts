import { cellsRead } from "./cells-read";
import type { RememberedFormula } from "./remembered-formula";
import type { SheetWithFormulas } from "./sheets-now";

/**
 * What stands beside the cells that a formula reads, texts on the first and the last row of each range and above its last column: put back, it must read the same
 * rows and columns as before, or its number would be another without anybody seeing it.
 * @param sheets by name in small letters
 * @returns `null` where nothing would tell that rows or columns were inserted
 */
export function around(
  { sheet, formula }: Pick<RememberedFormula, "sheet" | "formula">,
  sheets: ReadonlyMap<string, SheetWithFormulas>
): readonly string[] | null {
  const texts = cellsRead(formula, sheet)?.flatMap(({ sheet: named, rect: { row, column, rows, columns } }) => {
    const read = sheets.get(named.toLowerCase());
    const right = column + columns - 1;
    const ends = rows === 1 ? [row] : [row, row + rows - 1];
    // A range may begin with its header; beside a single cell a text on its row is enough.
    const header =
      read?.above({ row, column: right }) ?? read?.above({ row: row + 1, column: right }) ?? (rows * columns === 1 ? "" : null);
    return [...ends.map((end) => read?.besideOnRow({ row: end, column: right }) ?? null), header];
  });
  if (texts === undefined) return null;
  const known = texts.filter((text) => text !== null);
  return known.length === texts.length ? known : null;
}
