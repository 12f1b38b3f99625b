import type { ICellData, ICommandInfo, IExecutionOptions, IUnitRange, Nullable } from "@univerjs/presets";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { BooleanNumber } from "@univerjs/presets";
import type { Grid } from "./grid";
import { rangeOf, UNIT } from "./snapshot-to-grid";
import type { SheetRect } from "./types";

/** What one pass calculated: the cells per sheet, as `row,column`. */
export type Calculated = ReadonlyMap<string, ReadonlySet<string>>;

/** Milliseconds without a sign of life from the engine. */
const STUCK_AFTER = 40_000;

const appearanceOnly = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Decides when the grid calculates. The grid's own trigger waits 100 ms, can start a second pass while one runs and knows no manual mode;
 * this one runs one pass at a time, says when all is done, and stops a pass when a cell is edited under it.
 */
export class Calculation {
  mode: "automatic" | "manual" = "automatic";
  /** Counts passes, so that others can tell what belongs to the present one. */
  pass = 0;
  private waiting = noDirt();
  private current: { readonly dirt: IFormulaDirtyData; readonly only: ReadonlySet<string> | null } | null = null;
  private asked = false;
  private narrow: { readonly ranges: readonly IUnitRange[]; readonly only: ReadonlySet<string> }[] = [];
  private looping: Promise<void> | null = null;
  private finishPass: (state: FormulaExecutedStateType | undefined) => void = () => undefined;
  private lastProgress = 0;
  private results = new Map<string, Set<string>>();
  private readonly listeners = new Set<(calculated: Calculated) => void>();
  private readonly subscriptions: { dispose(): void }[];

  constructor(private readonly grid: Grid) {
    this.subscriptions = [
      grid.commands.beforeCommandExecuted((command) => { this.before(command); }),
      grid.commands.onCommandExecuted((command, options) => { this.after(command, options); }),
    ];
  }

  /** Listens for the end of each pass. */
  onPass(listener: (calculated: Calculated) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Marks cells to be calculated at the next pass, whenever that is. */
  mark(rects: readonly SheetRect[]): void {
    merge(this.waiting, { dirtyRanges: rects.map(unitRange) });
  }

  /** Calculates these cells and all that depends on them, in either mode. */
  run(rects: readonly SheetRect[]): void {
    this.mark(rects);
    this.ask();
  }

  /** Calculates what is marked; in "full", every formula. */
  async recalculate(full: boolean): Promise<void> {
    if (full) merge(this.waiting, { forceCalculation: true });
    this.ask();
    await this.idle();
  }

  /** Calculates these cells and the formulas that refer to them, and no further. */
  async runNarrowly(rects: readonly SheetRect[]): Promise<void> {
    await this.idle();
    const ranges = rects.map(unitRange);
    const dependents = await this.grid.injector.get(ICalculateFormulaService).getRangeDependents(ranges);
    const only = new Set(dependents.map((one) => `${one.subUnitId}!${String(one.row)},${String(one.column)}`));
    for (const rect of rects) for (const key of keysIn(rect)) only.add(key);
    this.narrow.push({ ranges, only });
    this.start();
    await this.idle();
  }

  /** Whether something is being calculated or about to be. */
  busy(): boolean {
    return this.looping !== null;
  }

  /** Whether cells are marked that the present mode would calculate without being asked again. */
  marked(): boolean {
    return this.mode === "automatic" && isDirty(this.waiting);
  }

  /** Resolves when no pass runs or waits. */
  async idle(): Promise<void> {
    while (this.looping) await this.looping;
  }

  close(): void {
    for (const one of this.subscriptions) one.dispose();
    this.listeners.clear();
  }

  private ask(): void {
    this.asked = true;
    this.start();
  }

  private start(): void {
    this.looping ??= this.loop().finally(() => {
      this.looping = null;
    });
  }

  private async loop(): Promise<void> {
    await nextTask();
    for (;;) {
      if (this.asked) {
        this.asked = false;
        const dirt = this.waiting;
        this.waiting = noDirt();
        await this.onePass(dirt, null);
        continue;
      }
      const next = this.narrow.shift();
      if (!next) return;
      await this.onePass(merge(noDirt(), { dirtyRanges: [...next.ranges] }), next.only);
    }
  }

  private async onePass(dirt: IFormulaDirtyData, only: ReadonlySet<string> | null): Promise<void> {
    this.pass += 1;
    this.current = { dirt, only };
    this.results = new Map();
    this.lastProgress = performance.now();
    const finished = new Promise<FormulaExecutedStateType | undefined>((resolve) => {
      this.finishPass = resolve;
    });
    void this.grid.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirt, options: null, maxIteration: 1, rowData: this.hiddenRows() },
      { onlyLocal: true }
    );
    const guard = setInterval(() => { this.giveUpWhenStuck(); }, STUCK_AFTER / 4);
    const state = await finished;
    clearInterval(guard);
    // The engine tidies up after telling that it is done; starting in the same breath would wipe the new pass.
    await nextTask();
    this.current = null;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) {
      if (only) this.narrow.unshift({ ranges: dirt.dirtyRanges, only });
      else {
        merge(this.waiting, dirt);
        this.asked = true;
      }
      return;
    }
    for (const listener of [...this.listeners]) listener(this.results);
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const unit = (command.params as ISetFormulaCalculationResultMutation).unitData[UNIT];
    if (!unit) return;
    for (const [sheetId, rows] of Object.entries(unit)) {
      if (!rows) continue;
      const cells = this.results.get(sheetId) ?? new Set<string>();
      this.results.set(sheetId, cells);
      for (const [row, columns] of Object.entries(rows)) {
        for (const column of Object.keys(columns)) {
          const key = `${row},${column}`;
          const cell = columns[Number(column)];
          if (this.current?.only && !this.current.only.has(`${sheetId}!${key}`)) {
            delete columns[Number(column)];
            continue;
          }
          // The engine hands number formats on from cell to formula at every calculation; Excel does so at most when the formula is entered.
          if (cell) delete cell.s;
          cells.add(key);
        }
      }
    }
  }

  private after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      this.lastProgress = performance.now();
      if (params.stageInfo === undefined || params.stageInfo === null) this.finishPass(params.functionsExecutedState);
      return;
    }
    const conversion = this.grid.injector.get(IActiveDirtyManagerService).get(command.id);
    if (!conversion) return;
    let formulas: IUnitRange[] = [];
    if (command.id === SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal === true || appearanceOnly.has(params.trigger ?? "")) return;
      formulas = formulaCells(params);
    }
    merge(this.waiting, conversion.getDirtyData(command as ICommandInfo));
    if (this.current) {
      void this.grid.commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
    }
    if (this.mode === "automatic") this.ask();
    else if (formulas.length > 0) {
      this.narrow.push({ ranges: formulas, only: new Set(formulas.map(cellKey)) });
      this.start();
    }
  }

  /** A formula the engine cannot stand leaves it silent for good; the workbook goes on without that pass. */
  private giveUpWhenStuck(): void {
    if (performance.now() - this.lastProgress < STUCK_AFTER) return;
    console.error(`Excel stand-in: the calculation has not moved for ${String(STUCK_AFTER / 1000)} s and was given up.`);
    this.finishPass(undefined);
  }

  private hiddenRows(): Record<string, Record<string, Record<number, { hd: BooleanNumber }>>> {
    const sheets: Record<string, Record<number, { hd: BooleanNumber }>> = {};
    for (const sheet of this.grid.unit().getSheets()) {
      const hidden: Record<number, { hd: BooleanNumber }> = {};
      for (const [row, data] of Object.entries(sheet.getConfig().rowData)) {
        if (data?.hd === BooleanNumber.TRUE) hidden[Number(row)] = { hd: BooleanNumber.TRUE };
      }
      sheets[sheet.getSheetId()] = hidden;
    }
    return { [UNIT]: sheets };
  }
}

/** A turn of the event loop, without the delay browsers add to repeated timers. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function unitRange(rect: SheetRect): IUnitRange {
  return { unitId: UNIT, sheetId: rect.sheetId, range: rangeOf(rect) };
}

function formulaCells(params: ISetRangeValuesMutationParams): IUnitRange[] {
  const cells: IUnitRange[] = [];
  for (const [row, columns] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      if (typeof cell?.f !== "string") continue;
      cells.push(unitRange({ sheetId: params.subUnitId, row: Number(row), column: Number(column), rows: 1, columns: 1 }));
    }
  }
  return cells;
}

function cellKey(one: IUnitRange): string {
  return `${one.sheetId}!${String(one.range.startRow)},${String(one.range.startColumn)}`;
}

function keysIn(rect: SheetRect): string[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => {
    const [row, column] = [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)];
    return `${rect.sheetId}!${String(row)},${String(column)}`;
  });
}

function noDirt(): IFormulaDirtyData {
  return {
    forceCalculation: false, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
  };
}

function isDirty(dirt: IFormulaDirtyData): boolean {
  return dirt.forceCalculation || Object.values(dirt).some((one: unknown) => typeof one === "object" && one !== null && Object.keys(one).length > 0);
}

/** Adds what `more` marks to `dirt`, and answers `dirt`. */
function merge(dirt: IFormulaDirtyData, more: Partial<IFormulaDirtyData>): IFormulaDirtyData {
  dirt.forceCalculation ||= more.forceCalculation ?? false;
  for (const range of more.dirtyRanges ?? []) dirt.dirtyRanges.push(range);
  addAll(dirt.dirtyNameMap, more.dirtyNameMap);
  addAll(dirt.dirtyDefinedNameMap, more.dirtyDefinedNameMap);
  addAll(dirt.dirtySuperTableMap, more.dirtySuperTableMap);
  addAll(dirt.dirtyUnitFeatureMap, more.dirtyUnitFeatureMap);
  addAll(dirt.dirtyUnitOtherFormulaMap, more.dirtyUnitOtherFormulaMap);
  addAll(dirt.clearDependencyTreeCache, more.clearDependencyTreeCache);
  return dirt;
}

/** Merges maps of maps; what is already a leaf is replaced. */
function addAll(target: object | undefined, more: object | undefined): void {
  if (!target || !more) return;
  const into = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(more)) {
    const present = into[key];
    if (typeof present === "object" && present !== null && typeof value === "object" && value !== null) addAll(present, value as object);
    else into[key] = value as unknown;
  }
}
