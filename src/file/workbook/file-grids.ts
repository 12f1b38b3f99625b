import type { CellValue } from "../../assessment";
import { cellKey, type Grid } from "../../grid";
import type { ListedSheet } from "../spreadsheet/workbook-part";
import type { WorkbookFile } from "./workbook-file";

/** Columns from this one on are not looked at: no table of indicators is as wide, and a stray space in XFD is common. */
export const WIDEST = 1000;

/** What a row, a formula and a text take of memory and of the time to look through them, in empty places of a grid. */
const COSTS = { row: 16, formula: 8, text: 6 };

/** The cells of a file as the finder takes them. */
export interface FileGrids {
  /** In the order of the tabs. */
  readonly grids: readonly Grid[];
  /** Sheets that were not taken to their end, because all together would cost too much: the first row left out, 0-based. */
  readonly cutShort: ReadonlyMap<string, number>;
}

/**
 * The used cells of all sheets. Rows without a cell share one empty row, so that a cell far down costs nothing. Where a
 * file holds more than can be looked through, the largest sheets are cut short, never the small ones that tables stand on.
 * @throws FileRefusal as {@link WorkbookFile.cells}
 */
export function gridsOf(file: WorkbookFile): FileGrids {
  const grids = new Map<ListedSheet, Grid>();
  const cutShort = new Map<string, number>();
  let room = file.opened.limits.places;
  for (const sheet of [...file.sheets].sort((a, b) => file.opened.size(a.part) - file.opened.size(b.part))) {
    const { grid, taken, cutAt } = gridWithin(file, sheet, room);
    grids.set(sheet, grid);
    room = Math.max(0, room - taken);
    if (cutAt !== null) cutShort.set(sheet.name, cutAt);
  }
  return { grids: file.sheets.flatMap((sheet) => grids.get(sheet) ?? []), cutShort };
}

/** The used cells of one sheet, as {@link gridsOf}. */
export const gridOf = (file: WorkbookFile, sheet: ListedSheet): Grid => gridWithin(file, sheet, file.opened.limits.places).grid;

interface BoundedGrid {
  readonly grid: Grid;
  /** What it took of the room. */
  readonly taken: number;
  readonly cutAt: number | null;
}

function gridWithin(file: WorkbookFile, sheet: ListedSheet, room: number): BoundedGrid {
  const rows = new Map<number, CellValue[]>();
  const formulas = new Set<string>();
  let taken = 0;
  let cutAt: number | null = null;
  let width = 0;
  file.cells(sheet, ({ row, column, value, hasFormula }) => {
    if (cutAt !== null || column >= WIDEST || (value === null && !hasFormula)) return;
    const cells = rows.get(row);
    width = Math.max(width, column + 1);
    const own = (hasFormula ? COSTS.formula : 0) + (typeof value === "string" ? COSTS.text : 0);
    taken += own + (cells === undefined ? COSTS.row : 0);
    // In the end each row is as wide as the widest.
    if (taken + (rows.size + 1) * width > room) {
      cutAt = row;
      return;
    }
    if (hasFormula) formulas.add(cellKey(row, column));
    if (cells === undefined) rows.set(row, placed([], column, value));
    else cells[column] = value;
  });
  if (cutAt !== null) rows.delete(cutAt);
  const hidden = sheet.visibility !== "Visible";
  const base = { sheet: sheet.name, hidden, formulas: { columns: null, cells: formulas } };
  return { grid: { ...base, ...dense(rows) }, taken: taken + rows.size * width, cutAt };
}

function placed(cells: CellValue[], column: number, value: CellValue): CellValue[] {
  cells[column] = value;
  return cells;
}

/** The rows from the first to the last that holds something, each as wide as the widest. */
function dense(rows: ReadonlyMap<number, readonly CellValue[]>): Pick<Grid, "firstRow" | "firstColumn" | "values"> {
  const edges = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  for (const [row, cells] of rows) {
    edges.top = Math.min(edges.top, row);
    edges.bottom = Math.max(edges.bottom, row);
    edges.left = Math.min(
      edges.left,
      cells.findIndex((cell) => cell !== undefined)
    );
    edges.right = Math.max(edges.right, cells.length - 1);
  }
  if (edges.bottom < 0) return { firstRow: 0, firstColumn: 0, values: [] };
  const blank = Array.from({ length: edges.right - edges.left + 1 }, (): CellValue => null);
  const values = Array.from({ length: edges.bottom - edges.top + 1 }, (_, at) => {
    const cells = rows.get(edges.top + at);
    return cells === undefined ? blank : blank.map((_, column) => cells[edges.left + column] ?? null);
  });
  return { firstRow: edges.top, firstColumn: edges.left, values };
}
