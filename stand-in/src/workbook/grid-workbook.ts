import { RedoCommand, UndoCommand } from "@univerjs/presets";
import type { GridFunctionHost } from "./functions/grid-function-host";
import { fitColumns, looksOf } from "./cells/looks";
import { Calculation } from "./calculation/calculation";
import { ChartLayer } from "./charts/chart-layer";
import { changedCells } from "./saving/changed-cells";
import { DefinedNames } from "./document/defined-names";
import { DocumentParts } from "./document/document-parts";
import type { Position, Rect, SheetPosition, SheetRect } from "../geometry/rect";
import { SHEET_COLUMNS, SHEET_ROWS } from "../geometry/sheet-size";
import { groupIntoRects } from "../geometry/group";
import type { Cell, FilledCell } from "../model/cell";
import type { CellBorders, CellLook } from "../model/cell-look";
import type { CellWrite } from "../model/cell-write";
import type { ChangeSource, WorkbookEvent } from "../model/events";
import type { NameInfo } from "../model/defined-name";
import type { SheetInfo } from "../model/sheet-info";
import type { Value } from "../model/value";
import type { Workbook } from "../model/workbook";
import type { WorkbookChanges } from "../model/changes";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { XmlPart } from "../model/xml-part";
import { isPassword, type Password } from "../model/features/password";
import { type Intention, refusal } from "../model/features/refusal";
import { plainFeatures, type SheetFeatures } from "../model/features/sheet-features";
import type { Filter } from "../model/features/filter";
import type { ProtectionOptions } from "../model/features/protection";
import type { Validation } from "../model/features/validation";
import { sortWrite } from "./cells/sorting";
import type { SortKey } from "../model/sort-key";
import { type Axis, isUntouched, type StructureChange } from "../geometry/axis";
import { openGrid, type Grid } from "./grid/grid";
import { GridEvents } from "./events/grid-events";
import { useLocalNumbers } from "./grid/local-numbers";
import { nextTask } from "./grid/next-task";
import type { OpenOptions } from "./open-options";
import { Reader } from "./cells/reader";
import { SheetActions } from "./sheets/sheet-list";
import { SheetRules } from "./rules/sheet-rules";
import { rectOf, toGridData } from "./grid/grid-data";
import type { MovedSheet } from "../file";
import { bordersOf } from "./cells/borders";
import { cutWrites } from "./cells/cutting";
import { filled } from "./cells/filling";
import { changedBesideCells } from "./saving/layout-changes";
import { SheetEdits, type Edit } from "./structure/sheet-edits";
import { stopsTyping } from "./rules/validity";
import { SheetStates } from "./structure/sheet-states";
import { changeStructure } from "./structure/structure-edits";
import { formulasWithoutValues } from "./calculation/formulas-without-values";
import { UndoSteps } from "./history/undo-steps";

/** A workbook open in the grid. */
export class GridWorkbook implements Workbook {
  /** Adding a sheet and writing a custom XML part empty the undo list, as in desktop Excel. */
  emptiesUndo = false;
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
  private readonly states: SheetStates;
  private readonly edits: SheetEdits;
  private structure: Password | "none" | null;
  private readonly functions: GridFunctionHost;
  private readonly charts: ChartLayer;
  private readonly rules: SheetRules;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly options: OpenOptions
  ) {
    const opened = toGridData(snapshot);
    this.functions = options.functions;
    this.originalIds = opened.sheetIds;
    this.grid = openGrid(options.container, opened, options.functions.functions, options.draws);
    this.localNumbers = useLocalNumbers(this.grid, options.locale);
    this.calculation = new Calculation(this.grid);
    this.calculation.mode = snapshot.calculation;
    this.functions.serve(this.grid, this.calculation);
    this.reader = new Reader(this.grid, options.locale, (...place) => this.functions.message(...place));
    this.events = new GridEvents(this.grid, this.reader);
    this.sheetActions = new SheetActions(
      this.grid,
      snapshot.sheets.map((sheet, index) => [opened.sheetIds[index] ?? "", sheet.visibility] as const)
    );
    this.undoSteps = new UndoSteps(this.grid);
    this.definedNames = new DefinedNames(this.grid);
    this.parts = new DocumentParts(snapshot.xmlParts, snapshot.settings);
    for (const { sheet, ...name } of snapshot.names) {
      this.definedNames.set({ ...name, sheetId: sheet === null ? null : (this.sheets().find((one) => one.name === sheet)?.id ?? null) });
    }
    this.states = new SheetStates(
      this.grid,
      this.definedNames,
      snapshot.sheets.map((sheet, index) => [opened.sheetIds[index] ?? "", sheet.features ?? plainFeatures] as const)
    );
    this.edits = new SheetEdits(this.grid, this.states, this.reader);
    this.structure = snapshot.structureProtection ?? null;
    this.calculation.onPass((calculated) => {
      for (const [sheetId, cells] of calculated)
        this.events.emit({ type: "calculated", sheetId, rects: groupIntoRects(positionsOf(cells)) });
    });
    this.events.on((event) => {
      // What was answered for a cell does not outlive its contents.
      if (event.type === "changed")
        this.functions.forget({ sheetId: event.sheetId, ...(event.changeType === "RangeEdited" ? event.rect : fromThereOn(event.rect)) });
      if (event.type === "sheetDeleted")
        this.functions.forget({ sheetId: event.sheetId, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
      if (event.type === "sheetRenamed") {
        for (const follower of [this.definedNames, this.states]) follower.sheetRenamed(event.before, event.after);
      }
    });
    const active = opened.sheetIds[snapshot.activeSheet];
    if (active !== undefined && active !== this.activeSheetId()) this.sheetActions.activate(active);
    const onStates = (listener: () => void): (() => void) => this.states.onChange(listener);
    this.charts = new ChartLayer(options.container, this.grid, this, onStates);
    this.rules = new SheetRules(this, {
      ...options,
      grid: this.grid,
      reader: this.reader,
      calculation: this.calculation,
      isCustom: (formula) => this.functions.isCustom(formula),
      onStates,
    });
    const unvalued = formulasWithoutValues(snapshot, this.originalIds);
    if (unvalued.length > 0) this.calculation.run(unvalued);
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetActions.all();
  }
  activeSheetId(): string {
    return this.sheetActions.activeId();
  }
  async activate(sheetId: string): Promise<void> {
    this.sheetActions.activate(sheetId);
    await nextTask();
  }
  selection(): { readonly sheetId: string; readonly rects: readonly Rect[] } {
    return this.sheetActions.selection();
  }
  async select(sheetId: string, rects: readonly Rect[]): Promise<void> {
    this.sheetActions.select(sheetId, rects);
    await nextTask();
  }

  filled(sheetId: string): readonly FilledCell[] {
    return this.reader.filled(sheetId);
  }
  usedRect(sheetId: string, valuesOnly: boolean): Rect | null {
    return this.reader.usedRect(sheetId, valuesOnly);
  }
  read(rect: SheetRect): Cell[][] {
    return this.reader.read(rect);
  }
  looks(rect: SheetRect): CellLook[][] {
    return looksOf(this.grid, rect);
  }
  fitColumns(rect: SheetRect): void {
    fitColumns(
      this.grid,
      rect,
      this.read(rect).map((line) => line.map(({ text }) => text))
    );
  }
  mergedRects(sheetId: string): readonly Rect[] {
    return this.grid.sheet(sheetId).getMergeData().map(rectOf);
  }
  hiddenRows(sheetId: string): readonly number[] {
    return this.sheetActions.hidden(sheetId, "rows");
  }
  hiddenColumns(sheetId: string): readonly number[] {
    return this.sheetActions.hidden(sheetId, "columns");
  }

  async write(writes: readonly CellWrite[], source: ChangeSource, join = false): Promise<void> {
    if (source === "person")
      for (const { kind, rect } of writes)
        this.allow(rect.sheetId, { kind: kind === "numberFormat" || kind === "look" || kind === "borders" ? "format" : "write", rect });
    this.events.as(source, () => {
      this.undoSteps.apply(writes, source === "remote" ? "none" : join ? "join" : "own");
    });
    await this.calculation.idle();
  }

  async changeStructure(sheetId: string, change: StructureChange, source: ChangeSource): Promise<void> {
    this.allow(sheetId, change);
    changeStructure(this.grid, this.events, this.sheetActions, sheetId, change, source);
    await this.calculation.idle();
  }
  axes(sheetId: string): { readonly rows: Axis; readonly columns: Axis } {
    return this.states.state(sheetId);
  }

  async sort(rect: SheetRect, keys: readonly SortKey[], source: ChangeSource): Promise<void> {
    this.allow(rect.sheetId, { kind: "sort", rect });
    const cells = this.read(rect).map((line, r) =>
      line.map(({ value, formula }, c) => ({
        value,
        formula,
        style: this.reader.raw(rect.sheetId, rect.row + r, rect.column + c)?.s ?? null,
      }))
    );
    const hidden = new Set(this.hiddenRows(rect.sheetId));
    const write = sortWrite(rect, cells, hidden, this.mergedRects(rect.sheetId), keys, this.options.locale, (formula, rows) =>
      this.shiftFormula(formula, rows, 0)
    );
    this.events.as(source, () => {
      this.undoSteps.apply([write], "own");
    });
    this.events.emit({ type: "sorted", sheetId: rect.sheetId, rect, source });
    await this.calculation.idle();
  }
  async cut(from: SheetRect, to: { readonly row: number; readonly column: number }, source: ChangeSource): Promise<void> {
    const target = { ...from, ...to };
    for (const rect of [from, target]) this.allow(rect.sheetId, { kind: "write", rect });
    const writes = cutWrites(this, from, target, (row, column) => this.reader.raw(from.sheetId, row, column)?.s ?? null);
    this.events.structural(source, () => {
      this.undoSteps.apply(writes, "own");
    });
    for (const { sheetId, ...rect } of [from, target])
      this.events.emit({ type: "changed", sheetId, rect, source, changeType: "RangeEdited" });
    await this.calculation.idle();
  }
  async setFilter(sheetId: string, filter: Filter | null, source: ChangeSource): Promise<void> {
    this.allow(sheetId, { kind: "filter", rect: filter?.rect ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    this.events.as(source, () => {
      this.edit(this.edits.filter(sheetId, filter));
    });
    await this.calculation.idle();
  }
  async setHidden(
    sheetId: string,
    along: "rows" | "columns",
    from: number,
    count: number,
    hidden: boolean,
    source: ChangeSource,
    join = false
  ): Promise<void> {
    this.allow(sheetId, { kind: "resize", along });
    this.events.as(source, () => {
      this.edit(this.edits.hidden(sheetId, along, from, count, hidden), join);
    });
    await this.calculation.idle();
  }
  async setSize(
    sheetId: string,
    along: "rows" | "columns",
    from: number,
    count: number,
    pixels: number,
    source: ChangeSource,
    join = false
  ): Promise<void> {
    this.allow(sheetId, { kind: "resize", along });
    this.events.as(source, () => {
      this.edit(this.edits.size(sheetId, along, from, count, pixels), join);
    });
    await nextTask();
  }
  size(sheetId: string, along: "rows" | "columns", index: number): number {
    return this.edits.pixels(sheetId, along, index);
  }
  async merge(rect: SheetRect, across: boolean, source: ChangeSource, join = false): Promise<void> {
    this.allow(rect.sheetId, { kind: "format", rect });
    this.events.as(source, () => {
      this.edit(this.edits.merge(rect, across), join);
    });
    await nextTask();
  }
  async unmerge(rect: SheetRect, source: ChangeSource, join = false): Promise<void> {
    this.allow(rect.sheetId, { kind: "format", rect });
    this.events.as(source, () => {
      this.edit(this.edits.unmerge(rect), join);
    });
    await nextTask();
  }
  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    return this.edits.frozen(sheetId);
  }
  async setFrozen(sheetId: string, rows: number, columns: number, join = false): Promise<void> {
    this.edit(this.edits.freeze(sheetId, rows, columns), join);
    await nextTask();
  }
  borders(rect: SheetRect): CellBorders[][] {
    return bordersOf(this.grid, rect);
  }

  features(sheetId: string): SheetFeatures {
    return this.states.state(sheetId).features;
  }
  async setFeatures(sheetId: string, features: Partial<SheetFeatures>, join = false): Promise<void> {
    this.edit(this.edits.features(sheetId, features), join);
    await nextTask();
  }
  validates(rule: Validation, value: Value, at: SheetPosition): boolean | null {
    return this.rules.validates(rule, value, at);
  }
  stopsTyping(at: SheetPosition, value: Value): string | null {
    return stopsTyping(this, at, value);
  }
  refuses(sheetId: string, intention: Intention): string | null {
    return refusal(this.features(sheetId), intention);
  }
  async protect(sheetId: string, options: ProtectionOptions, password: string | null, source: ChangeSource): Promise<void> {
    await this.setFeatures(sheetId, {
      protection: { options, password: password === null || password === "" ? null : { clear: password } },
    });
    this.clearUndo();
    this.events.emit({ type: "protected", sheetId, on: true, source });
  }
  async unprotect(sheetId: string, password: string | null, source: ChangeSource): Promise<boolean> {
    const { protection } = this.features(sheetId);
    if (protection === null) return true;
    if (!isPassword(protection.password, password)) return false;
    await this.setFeatures(sheetId, { protection: null });
    this.clearUndo();
    this.events.emit({ type: "protected", sheetId, on: false, source });
    return true;
  }
  structureProtected(): boolean {
    return this.structure !== null;
  }
  protectStructure(password: string | null): void {
    this.structure = password === null || password === "" ? "none" : { clear: password };
  }
  unprotectStructure(password: string | null): boolean {
    if (this.structure !== null && this.structure !== "none" && !isPassword(this.structure, password)) return false;
    this.structure = null;
    return true;
  }

  /** Fills cells with the formulas or values of `from`, repeated over `to`, references moving along as Excel's fill handle moves them. */
  async fill(from: SheetRect, to: SheetRect, source: ChangeSource): Promise<void> {
    const formulas = filled(this.read(from), from, to, (formula, rows, columns) => this.shiftFormula(formula, rows, columns));
    await this.write([{ kind: "formulas", rect: to, formulas }], source);
  }

  /** The formula as it reads when copied that many rows down and columns right. */
  shiftFormula(formula: string, rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? formula : this.grid.lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  async addSheet(name: string, position: number | null, source: ChangeSource): Promise<SheetInfo> {
    this.allowStructure(source);
    const active = this.activeSheetId();
    const added = await this.events.withoutActivations(async () => {
      const sheet = this.events.as(source, () => this.sheetActions.add(name, position));
      // The grid opens a new sheet, in its own time; Excel leaves the person where he is.
      await nextTask();
      if (this.activeSheetId() !== active) this.sheetActions.activate(active);
      return sheet;
    });
    await this.calculation.idle();
    if (this.emptiesUndo) this.clearUndo();
    return added;
  }
  async deleteSheet(sheetId: string, source: ChangeSource): Promise<void> {
    this.allowStructure(source);
    this.events.as(source, () => {
      this.sheetActions.delete(sheetId);
    });
    await this.calculation.idle();
  }
  async renameSheet(sheetId: string, name: string, source: ChangeSource): Promise<void> {
    this.allowStructure(source);
    this.events.as(source, () => {
      this.sheetActions.rename(sheetId, name);
    });
    await this.calculation.idle();
  }
  async moveSheet(sheetId: string, position: number, source: ChangeSource): Promise<void> {
    this.allowStructure(source);
    this.events.as(source, () => {
      this.sheetActions.move(sheetId, position);
    });
    await this.calculation.idle();
  }
  async setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): Promise<void> {
    this.sheetActions.setVisibility(sheetId, visibility);
    await nextTask();
  }

  names(): readonly NameInfo[] {
    // Names of a deleted sheet wait for the deletion to be undone.
    const present = new Set(this.sheets().map(({ id }) => id));
    return this.definedNames.all().filter(({ sheetId }) => sheetId === null || present.has(sheetId));
  }
  async setName(name: NameInfo): Promise<void> {
    this.definedNames.set(name);
    await this.calculation.idle();
  }
  async deleteName(name: string, sheetId: string | null): Promise<void> {
    this.definedNames.remove(name, sheetId);
    await this.calculation.idle();
  }

  xmlParts(): readonly XmlPart[] {
    return this.parts.xmlParts();
  }
  addXmlPart(xml: string): XmlPart {
    return this.partWritten(() => this.parts.addXmlPart(xml));
  }
  setXmlPart(id: string, xml: string): void {
    this.partWritten(() => {
      this.parts.setXmlPart(id, xml);
    });
  }
  deleteXmlPart(id: string): void {
    this.partWritten(() => {
      this.parts.deleteXmlPart(id);
    });
  }
  settings(): ReadonlyMap<string, string> {
    return this.parts.settings();
  }
  setSetting(key: string, value: string | null): void {
    this.parts.setSetting(key, value);
  }

  undo(): Promise<boolean> {
    return this.step(UndoCommand.id);
  }
  redo(): Promise<boolean> {
    return this.step(RedoCommand.id);
  }
  clearUndo(): void {
    this.undoSteps.clear();
  }

  calculationMode(): "automatic" | "manual" {
    return this.calculation.mode;
  }
  setCalculationMode(mode: "automatic" | "manual"): void {
    this.calculation.mode = mode;
    if (this.calculation.marked()) void this.calculation.recalculate(false);
  }
  calculationState(): "Done" | "Calculating" | "Pending" {
    if (this.calculation.busy() || this.functions.pending() > 0) return "Calculating";
    return this.calculation.held() ? "Pending" : "Done";
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

  on(listener: (event: WorkbookEvent) => void): () => void {
    return this.events.on(listener);
  }

  /** Everything that differs from the file that was opened, its rows and columns moved as they are here. */
  changes(base: WorkbookSnapshot = this.snapshot): WorkbookChanges {
    const names = this.savedNames();
    const namesBefore = base.names.map(({ sheet, ...name }) => ({ ...name, sheet }));
    return {
      sheets: this.sheets().map((sheet) => {
        const index = this.originalIds.indexOf(sheet.id);
        const original = base.sheets[index] ?? null;
        const cells = changedCells(
          this.grid,
          this.reader,
          sheet.id,
          original,
          base,
          (formula) => this.functions.isCustom(formula),
          this.features(sheet.id)
        );
        return {
          original: index < 0 ? null : index,
          name: sheet.name,
          visibility: sheet.visibility,
          cells,
          ...changedBesideCells(this.grid, this, sheet.id, original),
        };
      }),
      names: JSON.stringify(names) === JSON.stringify(namesBefore) ? null : names,
      xmlParts: this.parts.changedXmlParts(),
      settings: this.parts.changedSettings(),
      activeSheet: this.sheets().findIndex((sheet) => sheet.id === this.activeSheetId()),
      calculation: this.calculation.mode,
      ...(JSON.stringify(this.structure) === JSON.stringify(base.structureProtection ?? null)
        ? {}
        : { structureProtection: this.structure }),
    };
  }

  save(): Uint8Array {
    const present = new Set(this.sheets().map(({ id }) => id));
    const moved = this.originalIds.flatMap((id, original): MovedSheet[] => {
      const { rows, columns } = this.states.state(id);
      return !present.has(id) || (isUntouched(rows) && isUntouched(columns)) ? [] : [{ original, rows, columns }];
    });
    const base = this.options.base(moved);
    return base.save(this.changes(base.snapshot));
  }

  /** Takes the workbook off the screen. */
  close(): void {
    this.functions.leave();
    for (const part of [this.events, this.charts, this.rules, this.states, this.calculation]) part.close();
    this.localNumbers.dispose();
    this.grid.close();
  }

  /** @throws Error with Excel's sentence when the sheet's protection forbids it */
  private allow(sheetId: string, intention: Intention): void {
    const reason = this.refuses(sheetId, intention);
    if (reason !== null) throw new Error(reason);
  }

  private allowStructure(source: ChangeSource): void {
    if (source === "person" && this.structure !== null) throw new Error("Workbook is protected and cannot be changed.");
  }

  private edit({ redo, undo }: Edit, join = false): void {
    this.undoSteps.run(redo, undo, join ? "join" : "own");
  }

  private partWritten<T>(write: () => T): T {
    if (this.emptiesUndo) this.clearUndo();
    return write();
  }

  private async step(command: string): Promise<boolean> {
    const done = this.undoSteps.step(command);
    await this.calculation.idle();
    return done;
  }

  private savedNames(): (Omit<NameInfo, "sheetId"> & { readonly sheet: string | null })[] {
    return this.names().map(({ sheetId, ...name }) => ({ ...name, sheet: sheetId === null ? null : this.sheetActions.info(sheetId).name }));
  }
}

/** A row or column that came or went, and all that moved with it. */
const fromThereOn = (rect: Rect): Rect => ({ ...rect, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

/** Cells given as `row,column`. */
const positionsOf = (keys: Iterable<string>): Position[] =>
  [...keys].map((key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column };
  });
