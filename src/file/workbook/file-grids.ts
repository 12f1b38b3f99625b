import type { CellValue } from "../../assessment";
import { cellKey, type Grid } from "../../grid";
import type { ListedSheet } from "../spreadsheet/workbook-part";
import type { WorkbookFile } from "./workbook-file";

/** Columns right of this are not looked at: no table of indicators is as wide, and a stray space in XFD is common. */
const WIDEST = 1000;

/**
 * The used cells of a sheet as the finder takes them. Rows without a cell share one empty row, so that a cell far down
 * costs nothing.
 * @throws FileRefusal as {@link WorkbookFile.cells}
 */
export function gridOf(file: WorkbookFile, sheet: ListedSheet): Grid {
  const rows = new Map<number, CellValue[]>();
  const formulas = new Set<string>();
  const edges = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  file.cells(sheet, ({ row, column, value, hasFormula }) => {
    if (column >= WIDEST || (value === null && !hasFormula)) return;
    if (hasFormula) formulas.add(cellKey(row, column));
    edges.top = Math.min(edges.top, row);
    edges.bottom = Math.max(edges.bottom, row);
    edges.left = Math.min(edges.left, column);
    edges.right = Math.max(edges.right, column);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells[column] = value;
  });
  const hidden = sheet.visibility !== "Visible";
  const base = { sheet: sheet.name, hidden, formulas: { columns: null, cells: formulas } };
  if (edges.bottom < 0) return { ...base, firstRow: 0, firstColumn: 0, values: [] };
  const width = edges.right - edges.left + 1;
  const blank = Array.from({ length: width }, (): CellValue => null);
  const values = Array.from({ length: edges.bottom - edges.top + 1 }, (_, at) => {
    const cells = rows.get(edges.top + at);
    return cells === undefined ? blank : blank.map((_, column) => cells[edges.left + column] ?? null);
  });
  return { ...base, firstRow: edges.top, firstColumn: edges.left, values };
}

/** The grids of all sheets, in the order of the tabs. */
export const gridsOf = (file: WorkbookFile): readonly Grid[] => file.sheets.map((sheet) => gridOf(file, sheet));
