import type { CellValue } from "../../assessment";
import { cellKey, type Grid } from "../../grid";
import { FileRefusal } from "../refusal/refusal";
import type { ListedSheet } from "../spreadsheet/workbook-part";
import type { WorkbookFile } from "./workbook-file";

/** Columns right of this are not looked at: no table of indicators is as wide, and a stray space in XFD is common. */
const WIDEST = 1000;

/**
 * The used cells of a sheet as the finder takes them. Rows without a cell share one empty row, so that a cell far down
 * costs nothing.
 * @throws FileRefusal as {@link WorkbookFile.cells}
 */
export const gridOf = (file: WorkbookFile, sheet: ListedSheet): Grid => boundedGrid(file, sheet, roomOf(file));

/** The grids of all sheets, in the order of the tabs. */
export function gridsOf(file: WorkbookFile): readonly Grid[] {
  const room = roomOf(file);
  return file.sheets.map((sheet) => boundedGrid(file, sheet, room));
}

/** Takes room for so many places of a grid. @throws FileRefusal when there is none left */
type Room = (places: number, sheet: ListedSheet) => void;

/** What a row, a formula and a text take of memory and of the time to look through them, in empty places of a grid. */
const COSTS = { row: 16, formula: 8, text: 6 };

/** A cell in the last column of every row takes a thousand times the room that a table does. */
function roomOf(file: WorkbookFile): Room {
  const limit = file.opened.limits.places;
  let taken = 0;
  return (places, { name }) => {
    taken += places;
    if (taken > limit) throw new FileRefusal("too-wide", { part: name });
  };
}

function boundedGrid(file: WorkbookFile, sheet: ListedSheet, room: Room): Grid {
  const rows = new Map<number, CellValue[]>();
  const formulas = new Set<string>();
  const edges = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  file.cells(sheet, ({ row, column, value, hasFormula }) => {
    if (column >= WIDEST || (value === null && !hasFormula)) return;
    if (hasFormula) {
      room(COSTS.formula, sheet);
      formulas.add(cellKey(row, column));
    }
    edges.top = Math.min(edges.top, row);
    edges.bottom = Math.max(edges.bottom, row);
    edges.left = Math.min(edges.left, column);
    edges.right = Math.max(edges.right, column);
    if (!rows.has(row)) room(COSTS.row, sheet);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    if (typeof value === "string") room(COSTS.text, sheet);
    if (column >= cells.length) room(column + 1 - cells.length, sheet);
    cells[column] = value;
  });
  const hidden = sheet.visibility !== "Visible";
  const base = { sheet: sheet.name, hidden, formulas: { columns: null, cells: formulas } };
  if (edges.bottom < 0) return { ...base, firstRow: 0, firstColumn: 0, values: [] };
  const width = edges.right - edges.left + 1;
  room(rows.size * width + (edges.bottom - edges.top), sheet);
  const blank = Array.from({ length: width }, (): CellValue => null);
  const values = Array.from({ length: edges.bottom - edges.top + 1 }, (_, at) => {
    const cells = rows.get(edges.top + at);
    return cells === undefined ? blank : blank.map((_, column) => cells[edges.left + column] ?? null);
  });
  return { ...base, firstRow: edges.top, firstColumn: edges.left, values };
}
