import type { CellValue } from "../../../src/assessment/types";
import { cellKey } from "../../../src/grid/cells";
import type { Grid } from "../../../src/grid/grid";
import type { FormulaNow } from "../../../src/session/file-port";

/** A cell of the sheet; a formula stands as its text, and its value is what Excel would have calculated. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

type FilledCell = readonly [row: number, column: number, cell: Cell];

export const BLANK: Cell = { value: null, formula: null, numberFormat: "General" };

/** A sheet as plain cells, with what Excel refuses. */
export class InMemorySheet {
  private cells = new Map<string, Cell>();
  /** What is filled, until a cell changes: a workbook is read many times over between two changes. */
  private filledNow: readonly FilledCell[] | null = null;
  protected = false;
  readonly locked = new Set<string>();
  readonly hiddenRows = new Set<number>();
  /** Cells behind a merged one: they take nothing. */
  readonly covered = new Set<string>();
  /** Level cells that take only levels by a rule of ours. */
  readonly validated = new Set<number>();
  /** Those of them whose rule is the person's own. */
  readonly ownRules = new Set<number>();
  /** Conditional formats: id → formula. */
  readonly formats = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
    values: readonly (readonly CellValue[])[] = []
  ) {
    values.forEach((line, row) => line.forEach((value, column) => this.put(row, column, { ...BLANK, value })));
  }

  at(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? BLANK;
  }

  /** What `Range.formulas` would give. */
  formulaAt(row: number, column: number): CellValue {
    const { formula, value } = this.at(row, column);
    return formula ?? value ?? "";
  }

  /** Everything in it, by cell. */
  all(): readonly (readonly [cell: string, content: Cell])[] {
    return [...this.cells].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  formulasNow(): readonly FormulaNow[] {
    return this.filled().flatMap(([row, column, { formula, value }]) =>
      formula === null ? [] : [{ place: { sheet: this.name, row, column }, formula, value, protected: this.protected }]
    );
  }

  put(row: number, column: number, cell: Cell): void {
    if (this.covered.has(cellKey(row, column))) return;
    this.filledNow = null;
    if (cell.value === null && cell.formula === null && cell.numberFormat === "General") this.cells.delete(cellKey(row, column));
    else this.cells.set(cellKey(row, column), cell);
  }

  insertRows(from: number, count: number): void {
    this.move((row) => (row >= from ? row + count : row));
  }

  deleteRows(from: number, count: number): void {
    this.move((row) => (row < from ? row : row >= from + count ? row - count : null));
  }

  /** The used cells, formulas as their text or as their value. */
  used(what: "values" | "formulas" = "values"): { readonly row: number; readonly column: number; readonly cells: CellValue[][] } | null {
    const filled = this.filled();
    if (filled.length === 0) return null;
    const [rows, columns] = [filled.map(([row]) => row), filled.map(([, column]) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const [height, width] = [Math.max(...rows) - row + 1, Math.max(...columns) - column + 1];
    const valueOf = (atRow: number, atColumn: number): CellValue => {
      const cell = this.at(atRow, atColumn);
      return what === "formulas" ? (cell.formula ?? cell.value) : cell.value;
    };
    const cells = Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, across) => valueOf(row + down, column + across))
    );
    return { row, column, cells };
  }

  grid(what: "values" | "formulas" = "values"): Grid {
    const used = this.used(what);
    const formulas = this.filled().flatMap(([row, column, cell]) => (cell.formula === null ? [] : [cellKey(row, column)]));
    return {
      sheet: this.name,
      hidden: false,
      firstRow: used?.row ?? 0,
      firstColumn: used?.column ?? 0,
      values: used?.cells ?? [],
      formulas: { columns: null, cells: new Set(formulas) },
    };
  }

  private filled(): readonly FilledCell[] {
    this.filledNow ??= [...this.cells].flatMap(([key, cell]): FilledCell[] => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return cell.value === null && cell.formula === null ? [] : [[row, column, cell]];
    });
    return this.filledNow;
  }

  private move(to: (row: number) => number | null): void {
    const before = [...this.cells];
    this.cells = new Map();
    this.filledNow = null;
    for (const [key, cell] of before) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const now = to(row);
      if (now !== null) this.cells.set(cellKey(now, column), cell);
    }
  }
}
