import type { CellValue } from "../assessment";
import { WIDEST } from "../file";
import { cellKey, valueAt, type Grid, type Position } from "../grid";
import { evaluateCell, type Surroundings } from "./evaluate/evaluate";
import { NotUnderstood } from "./evaluate/parse";
import type { SheetCells } from "./native/sheet-cells";
import { isUnanswered } from "./unanswered";

/** What the cells of a copy show: the file's own values, those that were worked out anew, and the calculation sheet. */
export class WorkbookValues {
  private readonly grids: ReadonlyMap<string, Grid>;
  private readonly anew = new Map<string, CellValue>();
  private readonly calculated = new Map<string, CellValue>();
  private readonly underWay = new Set<string>();

  /**
   * @param name what a name stands for, as seen from a sheet
   * @param cutShort sheets of which not all is known: the first row that is not
   */
  constructor(
    grids: readonly Grid[],
    private readonly calculation: SheetCells,
    private readonly name: (name: string, sheet: string) => string | null,
    private readonly cutShort: ReadonlyMap<string, number> = new Map()
  ) {
    this.grids = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  }

  /** What a cell shows. @throws NotUnderstood where that is not known */
  at(sheet: string, at: Position): CellValue {
    if (sheet.toLowerCase() === this.calculation.name.toLowerCase()) return this.ofCalculation(at);
    const known = this.anew.get(keyOf(sheet, at));
    if (known !== undefined) return known;
    const grid = this.grids.get(sheet.toLowerCase());
    if (grid === undefined) return { error: "#REF!" };
    if (at.column >= WIDEST || at.row >= (this.cutShort.get(grid.sheet) ?? Infinity)) throw new NotUnderstood();
    const value = valueAt(grid, at.row, at.column);
    if (isUnanswered(value)) throw new NotUnderstood();
    return value;
  }

  /** Notes what a cell shows in the copy. */
  set(sheet: string, at: Position, value: CellValue): void {
    this.anew.set(keyOf(sheet, at), value);
  }

  /** What a formula standing on a sheet can see. */
  surroundings(sheet: string): Surroundings {
    return { sheet, valueAt: (of, at) => this.at(of, at), name: (name) => this.name(name, sheet) };
  }

  private ofCalculation(at: Position): CellValue {
    const cell = this.calculation.at(at.row, at.column);
    if (cell === null) return null;
    if (cell.formula === null) return cell.value;
    const key = cellKey(at.row, at.column);
    const known = this.calculated.get(key);
    if (known !== undefined) return known;
    if (this.underWay.has(key)) throw new NotUnderstood();
    this.underWay.add(key);
    try {
      const value = evaluateCell(cell.formula, this.surroundings(this.calculation.name));
      this.calculated.set(key, value);
      return value;
    } finally {
      this.underWay.delete(key);
    }
  }
}

const keyOf = (sheet: string, { row, column }: Position): string => `${sheet.toLowerCase()}!${row},${column}`;
