import type { Axis, StructureChange } from "../../geometry/axis";
import type { Along } from "../../geometry/lines";
import type { Rect, SheetRect } from "../../geometry/rect";
import type { ChangeSource } from "../../model/events";
import type { Layout } from "../../model/workbook/layout";
import { fitColumns } from "../cells/cell-styles";
import type { Reader } from "../cells/reader";
import type { Grid } from "../grid/grid";
import { rectOf } from "../grid/ranges";
import { nextTask } from "../grid/next-task";
import type { AutoRows } from "../structure/auto-rows";
import type { SheetTabs } from "../sheets/sheet-tabs";
import type { SheetEdits } from "../structure/sheet-edits";
import type { SheetStates } from "../structure/sheet-states";
import { changeStructure } from "../structure/structure-edits";
import type { Editing } from "./editing";

/** Rows, columns and merged cells of the workbook in the grid. */
export class GridLayout implements Layout {
  constructor(
    private readonly grid: Grid,
    private readonly tabs: SheetTabs,
    private readonly states: SheetStates,
    private readonly edits: SheetEdits,
    private readonly reader: Reader,
    private readonly editing: Editing,
    private readonly autoRows: AutoRows
  ) {}

  async changeStructure(sheetId: string, change: StructureChange, source: ChangeSource): Promise<void> {
    this.editing.allow(sheetId, change);
    changeStructure(this.grid, this.editing.events, this.tabs, sheetId, change, source);
    await this.editing.calculation.idle();
  }

  axes(sheetId: string): { readonly rows: Axis; readonly columns: Axis } {
    return this.states.state(sheetId);
  }

  hiddenRows(sheetId: string): readonly number[] {
    return this.tabs.hidden(sheetId, "rows");
  }

  hiddenColumns(sheetId: string): readonly number[] {
    return this.tabs.hidden(sheetId, "columns");
  }

  async setHidden(
    sheetId: string,
    along: Along,
    from: number,
    count: number,
    hidden: boolean,
    source: ChangeSource,
    join = false
  ): Promise<void> {
    this.editing.allow(sheetId, { kind: "resize", along });
    this.editing.makeAs(source, this.edits.hidden(sheetId, along, from, count, hidden), join);
    await this.editing.calculation.idle();
  }

  size(sheetId: string, along: Along, index: number): number {
    return this.edits.pixels(sheetId, along, index);
  }

  async setSize(
    sheetId: string,
    along: Along,
    from: number,
    count: number,
    pixels: number,
    source: ChangeSource,
    join = false
  ): Promise<void> {
    this.editing.allow(sheetId, { kind: "resize", along });
    this.editing.makeAs(source, this.edits.size(sheetId, along, from, count, pixels), join);
    await nextTask();
  }

  fitColumns(rect: SheetRect): void {
    fitColumns(
      this.grid,
      rect,
      this.reader.read(rect).map((line) => line.map(({ text }) => text))
    );
  }

  fitRows(sheetId: string, from: number, count: number): void {
    this.autoRows.fit(sheetId, from, count);
  }

  merges(sheetId: string): readonly Rect[] {
    return this.grid.sheet(sheetId).getMergeData().map(rectOf);
  }

  async merge(rect: SheetRect, across: boolean, source: ChangeSource, join = false): Promise<void> {
    this.editing.allow(rect.sheetId, { kind: "format", rect });
    this.editing.makeAs(source, this.edits.merge(rect, across), join);
    await nextTask();
  }

  async unmerge(rect: SheetRect, source: ChangeSource, join = false): Promise<void> {
    this.editing.allow(rect.sheetId, { kind: "format", rect });
    this.editing.makeAs(source, this.edits.unmerge(rect), join);
    await nextTask();
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    return this.edits.frozen(sheetId);
  }

  async setFrozen(sheetId: string, rows: number, columns: number, join = false): Promise<void> {
    this.editing.make(this.edits.freeze(sheetId, rows, columns), join);
    await nextTask();
  }
}
