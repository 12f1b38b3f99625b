import type { Rect } from "../../../geometry/rect";
import { placedCells, placedRows, type PlacedCell, FormulaReader, type StoredFormula, type XmlElement } from "../../../../../src/file";

export interface IndexedCell extends PlacedCell {
  readonly formula: StoredFormula | null;
}

export interface IndexedRow {
  readonly row: number;
  readonly element: XmlElement;
  /** By column, in the order of the file. */
  readonly cells: ReadonlyMap<number, IndexedCell>;
}

/** A worksheet part by place. */
export interface SheetIndex {
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  /** By row, in the order of the file. */
  readonly rows: ReadonlyMap<number, IndexedRow>;
  /** Array formulas, legacy and dynamic, with the cell that holds each. */
  readonly arrays: readonly { readonly anchor: IndexedCell; readonly rect: Rect }[];
}

/** Indexes a worksheet so that single cells can be found and patched. */
export function indexSheet(root: XmlElement, sheetData: XmlElement): SheetIndex {
  const reader = new FormulaReader();
  const rows = new Map<number, IndexedRow>();
  const arrays: { anchor: IndexedCell; rect: Rect }[] = [];
  for (const placed of placedRows(sheetData)) {
    const cells = new Map<number, IndexedCell>();
    for (const cell of placedCells(placed)) {
      const indexed = { ...cell, formula: reader.read(cell) };
      cells.set(cell.column, indexed);
      if (indexed.formula?.array) arrays.push({ anchor: indexed, rect: indexed.formula.array });
    }
    rows.set(placed.row, { row: placed.row, element: placed.element, cells });
  }
  return { root, sheetData, rows, arrays };
}

/** The style a new cell takes: its row's when the row has one of its own, else its column's. */
export function inheritedStyle(index: SheetIndex, row: number, column: number): number {
  const element = index.rows.get(row)?.element;
  if (element?.flag("customFormat")) return element.number("s") ?? 0;
  const columns = index.root.all("cols").flatMap((cols) => cols.all("col"));
  const own = columns.find((candidate) => column + 1 >= (candidate.number("min") ?? 0) && column + 1 <= (candidate.number("max") ?? 0));
  return own?.number("style") ?? 0;
}
