import type { Position, Rect, SheetRect } from "../../geometry/rect";
import type { Cell, FilledCell } from "../../model/cell";
import type { CellBorders, CellStyle } from "../../model/cell-style";
import type { CellWrite } from "../../model/cell-write";
import type { ChangeSource } from "../../model/events";
import type { SortKey } from "../../model/sort-key";
import type { Cells } from "../../model/workbook/cells";
import type { Layout } from "../../model/workbook/layout";
import type { Sheets } from "../../model/workbook/sheets";
import { bordersOf } from "../cells/borders";
import { cutWrites } from "../cells/cutting";
import { filled } from "../cells/filling";
import { cellStylesOf } from "../cells/cell-styles";
import type { Reader } from "../cells/reader";
import { sortWrite } from "../cells/sorting";
import type { Grid } from "../grid/grid";
import type { Editing } from "./editing";

/** The cells of the workbook in the grid. */
export class GridCells implements Cells {
  constructor(
    private readonly grid: Grid,
    private readonly reader: Reader,
    private readonly editing: Editing,
    private readonly sheets: Pick<Sheets, "all">,
    private readonly layout: Pick<Layout, "merges" | "hiddenRows">,
    private readonly locale: string
  ) {}

  read(rect: SheetRect): Cell[][] {
    return this.reader.read(rect);
  }

  filled(sheetId: string): readonly FilledCell[] {
    return this.reader.filled(sheetId);
  }

  usedRect(sheetId: string, valuesOnly: boolean, within: Rect | null = null): Rect | null {
    return this.reader.usedRect(sheetId, valuesOnly, within);
  }

  styles(rect: SheetRect): CellStyle[][] {
    return cellStylesOf(this.grid, rect);
  }

  borders(rect: SheetRect): CellBorders[][] {
    return bordersOf(this.grid, rect);
  }

  async write(writes: readonly CellWrite[], source: ChangeSource, join = false): Promise<void> {
    const { events, steps, calculation } = this.editing;
    if (source === "person")
      for (const { kind, rect } of writes)
        this.editing.allow(rect.sheetId, {
          kind: kind === "numberFormat" || kind === "style" || kind === "borders" ? "format" : "write",
          rect,
        });
    events.as(source, () => {
      steps.apply(writes, source === "remote" ? "none" : join ? "join" : "own");
    });
    await calculation.idle();
  }

  async sort(rect: SheetRect, keys: readonly SortKey[], source: ChangeSource): Promise<void> {
    const { events, steps, calculation } = this.editing;
    this.editing.allow(rect.sheetId, { kind: "sort", rect });
    const cells = this.read(rect).map((line, r) =>
      line.map(({ value, formula }, c) => ({ value, formula, style: this.style(rect.sheetId, rect.row + r, rect.column + c) }))
    );
    const hidden = new Set(this.layout.hiddenRows(rect.sheetId));
    const write = sortWrite(rect, cells, hidden, this.layout.merges(rect.sheetId), keys, this.locale, (formula, rows) =>
      this.shiftFormula(formula, rows, 0)
    );
    events.as(source, () => {
      steps.apply([write], "own");
    });
    events.emit({ type: "sorted", sheetId: rect.sheetId, rect, source });
    await calculation.idle();
  }

  async cut(from: SheetRect, to: Position, source: ChangeSource): Promise<void> {
    const { events, steps, calculation } = this.editing;
    const target = { ...from, ...to };
    for (const rect of [from, target]) this.editing.allow(rect.sheetId, { kind: "write", rect });
    const { sheets, layout } = this;
    const writes = cutWrites({ sheets, layout, cells: this }, from, target, (row, column) => this.style(from.sheetId, row, column));
    events.structural(source, () => {
      steps.apply(writes, "own");
    });
    for (const { sheetId, ...rect } of [from, target]) events.emit({ type: "changed", sheetId, rect, source, changeType: "RangeEdited" });
    await calculation.idle();
  }

  /** Fills cells with the formulas or values of `from`, repeated over `to`, references moving along as Excel's fill handle moves them. */
  async fill(from: SheetRect, to: SheetRect, source: ChangeSource): Promise<void> {
    const formulas = filled(this.read(from), from, to, (formula, rows, columns) => this.shiftFormula(formula, rows, columns));
    await this.write([{ kind: "formulas", rect: to, formulas }], source);
  }

  /** The formula as it reads when copied that many rows down and columns right. */
  private shiftFormula(formula: string, rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? formula : this.grid.lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  /** The grid's style of a cell. */
  private style(sheetId: string, row: number, column: number): unknown {
    return this.reader.raw(sheetId, row, column)?.s ?? null;
  }
}
