import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import { reveal } from "../view/reveal";
import { rangeOf, rectOf, UNIT } from "../grid/ranges";
import { sheetIdOf } from "../grid/grid-data";
import type { Rect } from "../../geometry/rect";
import type { SheetInfo } from "../../model/sheet-info";

/** Sheets and what is selected in them. */
export class SheetTabs {
  private readonly veryHidden = new Set<string>();
  private nextSheet: number;

  constructor(
    private readonly grid: Grid,
    visibilities: readonly (readonly [string, SheetInfo["visibility"]])[]
  ) {
    for (const [id, visibility] of visibilities) if (visibility === "VeryHidden") this.veryHidden.add(id);
    this.nextSheet = visibilities.length;
  }

  all(): SheetInfo[] {
    return this.grid
      .unit()
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), visibility: this.visibility(sheet.getSheetId()) }));
  }

  info(sheetId: string): SheetInfo {
    return { id: sheetId, name: this.grid.sheet(sheetId).getName(), visibility: this.visibility(sheetId) };
  }

  activeId(): string {
    const unit = this.grid.unit();
    return (unit.getActiveSheet(true) ?? unit.ensureActiveSheet()).getSheetId();
  }

  activate(sheetId: string): void {
    this.grid.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: UNIT,
      subUnitId: this.grid.sheet(sheetId).getSheetId(),
    });
  }

  /** Adds a sheet. */
  add(name: string, position: number | null): SheetInfo {
    const id = sheetIdOf(this.nextSheet++);
    const others = this.grid.unit().getSheets();
    const defaultStyle = others[0]?.getDefaultCellStyle();
    this.grid.commands.syncExecuteCommand(InsertSheetCommand.id, {
      unitId: UNIT,
      index: position ?? others.length,
      sheet: { id, name, defaultColumnWidth: 64, defaultRowHeight: 20, defaultStyle, rowCount: 1000, columnCount: 52 },
    });
    return this.info(id);
  }

  /** Deletes a sheet. When it is in front another is activated first: the grid fails when it draws a sheet that is gone. */
  delete(sheetId: string): void {
    if (this.activeId() === sheetId) this.leave(sheetId);
    this.grid.commands.syncExecuteCommand(RemoveSheetCommand.id, { unitId: UNIT, subUnitId: sheetId });
  }

  rename(sheetId: string, name: string): void {
    this.grid.commands.syncExecuteCommand(SetWorksheetNameCommand.id, { unitId: UNIT, subUnitId: sheetId, name });
  }

  move(sheetId: string, position: number): void {
    this.grid.commands.syncExecuteCommand(SetWorksheetOrderCommand.id, { unitId: UNIT, subUnitId: sheetId, order: position });
  }

  setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): void {
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.grid.commands.syncExecuteCommand(SetWorksheetHideMutation.id, { unitId: UNIT, subUnitId: sheetId, hidden });
    if (hidden === BooleanNumber.TRUE && this.activeId() === sheetId) this.leave(sheetId);
  }

  selection(): { readonly sheetId: string; readonly rects: readonly Rect[] } {
    const rects = this.grid.injector
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map((one) => rectOf(one.range));
    return { sheetId: this.activeId(), rects: rects.length > 0 ? rects : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  select(sheetId: string, rects: readonly Rect[]): void {
    if (this.activeId() !== sheetId) this.activate(sheetId);
    this.grid.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: UNIT,
      subUnitId: sheetId,
      selections: rects.map((rect, index) => ({
        range: rangeOf(rect),
        primary:
          index < rects.length - 1
            ? null
            : {
                startRow: rect.row,
                endRow: rect.row,
                startColumn: rect.column,
                endColumn: rect.column,
                actualRow: rect.row,
                actualColumn: rect.column,
                isMerged: false,
                isMergedMainCell: false,
              },
        style: null,
      })),
    });
    const [first] = rects;
    if (first !== undefined) reveal(this.grid, sheetId, first);
  }

  hidden(sheetId: string, what: "rows" | "columns"): number[] {
    const { rowData, columnData } = this.grid.sheet(sheetId).getConfig();
    return Object.entries(what === "rows" ? rowData : columnData)
      .filter(([, one]) => one?.hd === BooleanNumber.TRUE)
      .map(([index]) => Number(index));
  }

  /** Brings the next visible sheet to the front, or where there is none the one before. */
  private leave(sheetId: string): void {
    const all = this.all();
    const at = all.findIndex(({ id }) => id === sheetId);
    const next = [...all.slice(at + 1), ...all.slice(0, at).reverse()].find(({ visibility }) => visibility === "Visible");
    if (next) this.activate(next.id);
  }

  private visibility(sheetId: string): SheetInfo["visibility"] {
    if (this.grid.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
  }
}
