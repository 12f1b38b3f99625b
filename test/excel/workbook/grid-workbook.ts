import { RedoCommand, UndoCommand } from "@univerjs/presets";
import type { GridFunctionHost } from "../functions/grid-function-host";
import { fitColumns, looksOf } from "./appearance";
import { Calculation } from "./calculation";
import { changedCells } from "./changes";
import { DefinedNames } from "./defined-names";
import { DocumentParts } from "./document-parts";
import { openGrid, type Grid } from "./grid";
import { GridEvents } from "./grid-events";
import { useLocalNumbers } from "./local-numbers";
import { nextTask } from "./next-task";
import { Reader } from "./reading";
import { groupIntoRects } from "./rects";
import { SheetActions } from "./sheet-actions";
import { rectOf, toGridData } from "./snapshot-to-grid";
import type {
  Cell, CellLook, CellWrite, ChangeSource, NameInfo, Rect, SheetInfo, SheetRect, Workbook, WorkbookChanges, WorkbookEvent, WorkbookSnapshot, XmlPart,
} from "./types";
import { UndoSteps } from "./undo-steps";

/** What opening needs besides the workbook itself. */
export interface OpenOptions {
  /** Language of numbers and dates, e.g. `id-ID`. */
  readonly locale: string;
  readonly container: HTMLElement;
  readonly functions: GridFunctionHost;
  /** Writes the changes into the file that was opened. */
  readonly save: (changes: WorkbookChanges) => Uint8Array;
}

/** A workbook open in the grid. */
export class GridWorkbook implements Workbook {
  private readonly grid: Grid;
  private readonly localNumbers: { dispose(): void };
  private readonly calculation: Calculation;
  private readonly reader: Reader;
  private readonly events: GridEvents;
  private readonly sheetActions: SheetActions;
  private readonly undoSteps: UndoSteps;
  private readonly definedNames: DefinedNames;
  private readonly parts: DocumentParts;
  private readonly originalIds: readonly string[];
  private readonly originalNames: string;
  private readonly functions: GridFunctionHost;

  constructor(private readonly snapshot: WorkbookSnapshot, private readonly options: OpenOptions) {
    const opened = toGridData(snapshot);
    this.functions = options.functions;
    this.originalIds = opened.sheetIds;
    this.grid = openGrid(options.container, opened, options.functions.functions);
    this.localNumbers = useLocalNumbers(this.grid, options.locale);
    this.calculation = new Calculation(this.grid);
    this.calculation.mode = snapshot.calculation;
    this.functions.serve(this.grid, this.calculation);
    this.reader = new Reader(this.grid, options.locale, (...place) => this.functions.message(...place));
    this.events = new GridEvents(this.grid, this.reader);
    this.sheetActions = new SheetActions(this.grid, snapshot.sheets.map((sheet, index) => [opened.sheetIds[index] ?? "", sheet.visibility] as const));
    this.undoSteps = new UndoSteps(this.grid);
    this.definedNames = new DefinedNames(this.grid);
    this.parts = new DocumentParts(snapshot.xmlParts, snapshot.settings);
    for (const { sheet, ...name } of snapshot.names) {
      this.definedNames.set({ ...name, sheetId: sheet === null ? null : (this.sheets().find((one) => one.name === sheet)?.id ?? null) });
    }
    this.originalNames = JSON.stringify(this.savedNames());
    this.calculation.onPass((calculated) => {
      for (const [sheetId, cells] of calculated) this.events.emit({ type: "calculated", sheetId, rects: groupIntoRects(cells) });
    });
    this.events.on((event) => {
      // What was answered for a cell does not outlive its contents.
      if (event.type === "changed") this.functions.forget({ sheetId: event.sheetId, ...event.rect });
      if (event.type === "sheetDeleted") this.functions.forget({ sheetId: event.sheetId, row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
      if (event.type === "sheetRenamed") this.definedNames.sheetRenamed(event.before, event.after);
    });
    const active = opened.sheetIds[snapshot.activeSheet];
    if (active !== undefined && active !== this.activeSheetId()) this.sheetActions.activate(active);
    this.calculateWhatHasNoValue();
  }

  sheets(): readonly SheetInfo[] { return this.sheetActions.all(); }
  activeSheetId(): string { return this.sheetActions.activeId(); }
  async activate(sheetId: string): Promise<void> {
    this.sheetActions.activate(sheetId);
    await nextTask();
  }
  selection(): { readonly sheetId: string; readonly rects: readonly Rect[] } { return this.sheetActions.selection(); }
  async select(sheetId: string, rects: readonly Rect[]): Promise<void> {
    this.sheetActions.select(sheetId, rects);
    await nextTask();
  }

  usedRect(sheetId: string, valuesOnly: boolean): Rect | null { return this.reader.usedRect(sheetId, valuesOnly); }
  read(rect: SheetRect): Cell[][] { return this.reader.read(rect); }
  looks(rect: SheetRect): CellLook[][] { return looksOf(this.grid, rect); }
  fitColumns(rect: SheetRect): void {
    fitColumns(this.grid, rect, this.read(rect).map((line) => line.map(({ text }) => text)));
  }
  mergedRects(sheetId: string): readonly Rect[] { return this.grid.sheet(sheetId).getMergeData().map(rectOf); }
  hiddenRows(sheetId: string): readonly number[] { return this.sheetActions.hidden(sheetId, "rows"); }
  hiddenColumns(sheetId: string): readonly number[] { return this.sheetActions.hidden(sheetId, "columns"); }

  async write(writes: readonly CellWrite[], source: ChangeSource, join = false): Promise<void> {
    this.events.as(source, () => { this.undoSteps.apply(writes, source === "remote" ? "none" : join ? "join" : "own"); });
    await this.calculation.idle();
  }

  /** Fills cells with the formulas or values of `from`, repeated over `to`, references moving along as Excel's fill handle moves them. */
  async fill(from: SheetRect, to: SheetRect, source: ChangeSource): Promise<void> {
    const cells = this.read(from);
    const formulas = Array.from({ length: to.rows }, (_, r) =>
      Array.from({ length: to.columns }, (_unused, c) => {
        const [dr, dc] = [modulo(to.row + r - from.row, from.rows), modulo(to.column + c - from.column, from.columns)];
        const cell = cells[dr]?.[dc];
        if (!cell) return null;
        if (cell.formula === null) return cell.value;
        return this.shiftFormula(cell.formula, to.row + r - from.row - dr, to.column + c - from.column - dc);
      })
    );
    await this.write([{ kind: "formulas", rect: to, formulas }], source);
  }

  /** The formula as it reads when copied that many rows down and columns right. */
  shiftFormula(formula: string, rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? formula : this.grid.lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  async addSheet(name: string, position: number | null, source: ChangeSource): Promise<SheetInfo> {
    const active = this.activeSheetId();
    const added = await this.events.withoutActivations(async () => {
      const sheet = this.events.as(source, () => this.sheetActions.add(name, position));
      // The grid opens a new sheet, in its own time; Excel leaves the person where he is.
      await nextTask();
      if (this.activeSheetId() !== active) this.sheetActions.activate(active);
      return sheet;
    });
    await this.calculation.idle();
    return added;
  }
  async deleteSheet(sheetId: string, source: ChangeSource): Promise<void> {
    this.events.as(source, () => { this.sheetActions.delete(sheetId); });
    await this.calculation.idle();
  }
  async renameSheet(sheetId: string, name: string, source: ChangeSource): Promise<void> {
    this.events.as(source, () => { this.sheetActions.rename(sheetId, name); });
    await this.calculation.idle();
  }
  async moveSheet(sheetId: string, position: number, source: ChangeSource): Promise<void> {
    this.events.as(source, () => { this.sheetActions.move(sheetId, position); });
    await this.calculation.idle();
  }
  async setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): Promise<void> {
    this.sheetActions.setVisibility(sheetId, visibility);
    await nextTask();
  }

  names(): readonly NameInfo[] { return this.definedNames.all(); }
  async setName(name: NameInfo): Promise<void> {
    this.definedNames.set(name);
    await this.calculation.idle();
  }
  async deleteName(name: string, sheetId: string | null): Promise<void> {
    this.definedNames.remove(name, sheetId);
    await this.calculation.idle();
  }

  xmlParts(): readonly XmlPart[] { return this.parts.xmlParts(); }
  addXmlPart(xml: string): XmlPart { return this.parts.addXmlPart(xml); }
  setXmlPart(id: string, xml: string): void { this.parts.setXmlPart(id, xml); }
  deleteXmlPart(id: string): void { this.parts.deleteXmlPart(id); }
  settings(): ReadonlyMap<string, string> { return this.parts.settings(); }
  setSetting(key: string, value: string | null): void { this.parts.setSetting(key, value); }

  undo(): Promise<boolean> { return this.step(UndoCommand.id); }
  redo(): Promise<boolean> { return this.step(RedoCommand.id); }
  clearUndo(): void { this.undoSteps.clear(); }

  calculationMode(): "automatic" | "manual" { return this.calculation.mode; }
  setCalculationMode(mode: "automatic" | "manual"): void {
    this.calculation.mode = mode;
    if (this.calculation.marked()) void this.calculation.recalculate(false);
  }
  setDirty(rects: readonly SheetRect[]): void {
    for (const rect of rects) this.functions.forget(rect);
    this.calculation.mark(rects);
  }
  async calculate(what: "recalculate" | "full" | readonly SheetRect[]): Promise<void> {
    if (typeof what === "string") {
      if (what === "full") this.functions.forgetAll();
      await this.calculation.recalculate(what === "full");
      return;
    }
    for (const rect of what) this.functions.forget(rect);
    await this.calculation.runNarrowly(what);
  }

  /** Resolves when the workbook is on screen and native formulas are calculated, whether or not custom functions have answered. */
  async shown(): Promise<void> {
    await this.grid.drawn();
    await this.calculation.idle();
  }

  async settled(limit = 60_000): Promise<void> {
    const end = performance.now() + limit;
    while (performance.now() < end) {
      if (this.calculation.marked()) await this.calculation.recalculate(false);
      await this.calculation.idle();
      if (this.functions.pending() === 0 && !this.calculation.busy() && !this.calculation.marked()) return;
      await nextTask();
      if (this.functions.pending() > 0) await this.functions.nextDelivery(end - performance.now());
    }
  }

  on(listener: (event: WorkbookEvent) => void): () => void { return this.events.on(listener); }

  /** Everything that differs from the file that was opened. */
  changes(): WorkbookChanges {
    const names = this.savedNames();
    return {
      sheets: this.sheets().map((sheet) => {
        const index = this.originalIds.indexOf(sheet.id);
        const original = index < 0 ? null : (this.snapshot.sheets[index] ?? null);
        const cells = changedCells(this.grid, this.reader, sheet.id, original, this.snapshot, (formula) => this.functions.isCustom(formula));
        return { original: index < 0 ? null : index, name: sheet.name, visibility: sheet.visibility, cells };
      }),
      names: JSON.stringify(names) === this.originalNames ? null : names,
      xmlParts: this.parts.changedXmlParts(),
      settings: this.parts.changedSettings(),
      activeSheet: this.sheets().findIndex((sheet) => sheet.id === this.activeSheetId()),
      calculation: this.calculation.mode,
    };
  }

  save(): Uint8Array { return this.options.save(this.changes()); }

  /** Takes the workbook off the screen. */
  close(): void {
    this.functions.leave();
    this.events.close();
    this.calculation.close();
    this.localNumbers.dispose();
    this.grid.close();
  }

  private async step(command: string): Promise<boolean> {
    const done = this.undoSteps.step(command);
    await this.calculation.idle();
    return done;
  }

  private savedNames(): (Omit<NameInfo, "sheetId"> & { readonly sheet: string | null })[] {
    return this.names().map(({ sheetId, ...name }) => ({ ...name, sheet: sheetId === null ? null : this.sheetActions.info(sheetId).name }));
  }

  /** Files written by programs that do not calculate hold formulas without values. */
  private calculateWhatHasNoValue(): void {
    const rects: SheetRect[] = [];
    this.snapshot.sheets.forEach((sheet, index) => {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula !== null && cell.value === null) rects.push({ sheetId: this.originalIds[index] ?? "", row, column, rows: 1, columns: 1 });
        }
      }
    });
    if (rects.length > 0) this.calculation.run(rects);
  }
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
