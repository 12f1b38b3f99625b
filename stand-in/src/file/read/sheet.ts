import type { FileCell, SheetSnapshot } from "../../model/snapshot";
import type { Rect } from "../../geometry/rect";
import type { SheetInfo } from "../../model/sheet-info";
import {
  rectAt,
  formulaFromFile,
  type XmlElement,
  placedCells,
  placedRows,
  FormulaReader,
  readValue,
  type ValueContext,
} from "../../../../src/file";
import { SHEET_COLUMNS } from "../../../../src/grid";

// Width of the digit 0 in Calibri 11 at 96 dpi, the unit of column widths (ECMA-376 18.3.1.13).
const digitWidth = 7;

/** Characters of the default font → pixels, as Excel rounds them. */
export const widthToPixels = (width: number): number => Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
/** Points → pixels at 96 dpi. */
export const pointsToPixels = (points: number): number => Math.round((points * 4) / 3);

/** A worksheet part (`<worksheet>`) as cells, sizes and merges. */
export function readSheet(
  root: XmlElement,
  name: string,
  visibility: SheetInfo["visibility"],
  context: ValueContext & { readonly styles: number }
): SheetSnapshot {
  const cells = new Map<number, Map<number, FileCell>>();
  const rowHeights = new Map<number, number>();
  const fixedRows = new Set<number>();
  const hiddenRows: number[] = [];
  const formulas = new FormulaReader();
  for (const placed of placedRows(root.child("sheetData"))) {
    const height = placed.element.number("ht");
    if (height !== null) rowHeights.set(placed.row, pointsToPixels(height));
    if (height !== null && placed.element.flag("customHeight")) fixedRows.add(placed.row);
    if (placed.element.flag("hidden")) hiddenRows.push(placed.row);
    const row = cells.get(placed.row) ?? new Map<number, FileCell>();
    for (const cell of placedCells(placed)) {
      const formula = formulas.read(cell);
      const style = cell.element.number("s") ?? 0;
      row.set(cell.column, {
        value: readValue(cell.element, context),
        formula: formula === null ? null : `=${formulaFromFile(formula.text)}`,
        array: formula?.array ?? null,
        style: style < context.styles ? style : 0,
      });
    }
    if (row.size > 0) cells.set(placed.row, row);
  }
  return {
    name,
    visibility,
    cells,
    rowHeights,
    fixedRows,
    hiddenRows,
    merges: readMerges(root),
    ...readColumns(root),
    frozen: readFrozen(root),
  };
}

const readMerges = (root: XmlElement): Rect[] =>
  (root.child("mergeCells")?.all("mergeCell") ?? []).map((merge) => rectAt(merge.attribute("ref") ?? ""));

function readColumns(root: XmlElement): Pick<SheetSnapshot, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  for (const element of root.all("cols").flatMap((cols) => cols.all("col"))) {
    const from = Math.max(1, element.number("min") ?? 1);
    const to = Math.min(SHEET_COLUMNS, element.number("max") ?? from);
    const width = element.number("width");
    for (let column = from - 1; column < to; column++) {
      if (element.flag("hidden")) hiddenColumns.push(column);
      if (width !== null && width > 0) columnWidths.set(column, widthToPixels(width));
    }
  }
  return { columnWidths, hiddenColumns };
}

function readFrozen(root: XmlElement): SheetSnapshot["frozen"] {
  const pane = root.child("sheetViews")?.child("sheetView")?.child("pane") ?? null;
  const state = pane?.attribute("state");
  if (pane === null || (state !== "frozen" && state !== "frozenSplit")) return { rows: 0, columns: 0 };
  return { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
}
