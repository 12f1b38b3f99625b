import { type ICommandInfo, type IExecutionOptions, type IUnitRange, BooleanNumber, CellValueType, type ICellData } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IActiveDirtyManagerService,
  SetArrayFormulaDataMutation,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type IFormulaDirtyData,
  type ISetArrayFormulaDataMutationParams,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { cellKey, formulaCells, isDirty, keysIn, merge, noDirt, unitRange } from "./dirty-cells";
import { isOnlyInExcel } from "./only-in-excel";
import type { Grid } from "../grid/grid";
import { nextTask } from "../grid/next-task";
import { UNIT } from "../grid/ranges";
import type { SheetRect } from "../../geometry/rect";

/** What one pass calculated: the cells per sheet, as `row,column`. */
export type Calculated = ReadonlyMap<string, ReadonlySet<string>>;

/** A pass is given up when the engine reports no progress for this long, in milliseconds. */
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
  private closed = false;
  /** Passes over given cells only, apart from the cells marked dirty. */
  private apart: { readonly ranges: readonly IUnitRange[]; readonly only: ReadonlySet<string> | null }[] = [];
  private looping: Promise<void> | null = null;
  private finishPass: (state: FormulaExecutedStateType | undefined) => void = () => undefined;
  private lastProgress = 0;
  private results = new Map<string, Set<string>>();
  private readonly listeners = new Set<(calculated: Calculated) => void>();
  private readonly subscriptions: { dispose(): void }[];

  constructor(private readonly grid: Grid) {
    this.subscriptions = [
      grid.commands.beforeCommandExecuted((command) => {
        this.before(command);
      }),
      grid.commands.onCommandExecuted((command, options) => {
        this.after(command, options);
      }),
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

  /** Calculates these cells and all that depends on them, in either mode; what manual mode holds back stays as it is. */
  run(rects: readonly SheetRect[]): void {
    if (this.mode === "manual") {
      this.apart.push({ ranges: rects.map(unitRange), only: null });
      this.start();
      return;
    }
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
    this.apart.push({ ranges, only });
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

  /** Whether cells are marked that nobody calculates until asked. */
  held(): boolean {
    return this.mode === "manual" && isDirty(this.waiting);
  }

  /** Resolves when no pass runs or waits. */
  async idle(): Promise<void> {
    while (this.looping) await this.looping;
  }

  close(): void {
    this.closed = true;
    this.finishPass(undefined);
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
    while (!this.closed) {
      if (this.asked) {
        this.asked = false;
        const dirt = this.waiting;
        this.waiting = noDirt();
        await this.onePass(dirt, null, false);
        continue;
      }
      const next = this.apart.shift();
      if (!next) return;
      await this.onePass(merge(noDirt(), { dirtyRanges: [...next.ranges] }), next.only, true);
    }
  }

  private async onePass(dirt: IFormulaDirtyData, only: ReadonlySet<string> | null, apart: boolean): Promise<void> {
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
    const guard = setInterval(() => {
      this.giveUpWhenStuck();
    }, STUCK_AFTER / 4);
    const state = await finished;
    clearInterval(guard);
    // The engine clears its state after it has reported the end; a pass started within the same task would be wiped.
    await nextTask();
    this.current = null;
    if (this.closed) return;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) {
      if (apart) this.apart.unshift({ ranges: dirt.dirtyRanges, only });
      else {
        merge(this.waiting, dirt);
        this.asked = true;
      }
      return;
    }
    for (const listener of [...this.listeners]) listener(this.results);
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (command.id === SetArrayFormulaDataMutation.id) zerosInSpills(command.params as ISetArrayFormulaDataMutationParams);
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
          const failed = typeof cell?.v === "string" && cell.v.startsWith("#");
          if (failed && isOnlyInExcel(this.grid.formulas.getFormulaStringByCell(Number(row), Number(column), sheetId, UNIT) ?? "")) {
            delete columns[Number(column)];
            continue;
          }
          // The engine copies number formats from referenced cells at every calculation; Excel does so at most when a formula is entered.
          if (cell) delete cell.s;
          if (cell && isBlankResult(cell)) this.showZero(cell, sheetId, Number(row), Number(column));
          if (cell?.v === "#SPILL!") this.spillBlocked(sheetId, Number(row), Number(column));
          cells.add(key);
        }
      }
    }
  }

  /**
   * Excel shows 0 where the result of a formula is a blank cell; the engine shows nothing. What depends on the cell may have read
   * nothing in this pass, so it is calculated once more.
   */
  private showZero(cell: ICellData, sheetId: string, row: number, column: number): void {
    const before = this.grid.sheet(sheetId).getCellRaw(row, column);
    if (!before?.f && !before?.si) return;
    cell.v = 0;
    cell.t = CellValueType.NUMBER;
    if (before.v === 0) return;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.apart.push({ ranges: [{ unitId: UNIT, sheetId, range }], only: null });
  }

  /** Calculates dependents of a spill once more when it becomes blocked: in the same pass they may still have read what was spilled before. */
  private spillBlocked(sheetId: string, row: number, column: number): void {
    if (this.grid.sheet(sheetId).getCellRaw(row, column)?.v === "#SPILL!") return;
    const range = this.grid.formulas.getArrayFormulaRange()[UNIT]?.[sheetId]?.[row]?.[column];
    if (range) this.apart.push({ ranges: [{ unitId: UNIT, sheetId, range }], only: null });
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
      this.apart.push({ ranges: formulas, only: new Set(formulas.map(cellKey)) });
      this.start();
    }
  }

  /** Some formulas make the engine hang without an error; the workbook then goes on without that pass. */
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

function isBlankResult({ v }: ICellData): boolean {
  return v === null || v === undefined;
}

/** What a formula spills is its result too: blank cells of a range it refers to show 0. */
function zerosInSpills({ arrayFormulaCellData }: ISetArrayFormulaDataMutationParams): void {
  for (const rows of Object.values(arrayFormulaCellData[UNIT] ?? {}))
    for (const columns of Object.values(rows ?? {}))
      for (const cell of Object.values(columns as Record<string, ICellData | null>))
        if (cell && isBlankResult(cell)) Object.assign(cell, { v: 0, t: CellValueType.NUMBER });
}
