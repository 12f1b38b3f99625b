import {
  type Injector,
  Disposable,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type Univer,
  type Workbook as UnitWorkbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IRenderManagerService,
  LexerTreeBuilder,
  TriggerCalculationController,
  UniverSheetsCorePreset,
  type BaseFunction,
  type IFunctionInfo,
  type IFunctionNames,
} from "@univerjs/preset-sheets-core";
import { createUniver } from "./create-univer";
import { allowFarReferences } from "./far-references";
import { gridLanguage } from "./grid-language";
import { hiddenMenus } from "./hidden-menus";
import { rangeOf, UNIT } from "./ranges";
import type { GridData } from "./grid-data";

/** A function to register before any cell is read: a formula parsed while its function is unknown stays `#NAME?`. */
export interface GridFunction {
  readonly name: string;
  readonly executor: new (name: IFunctionNames) => BaseFunction;
  readonly info: IFunctionInfo;
}

type Facade = ReturnType<typeof createUniver>["univerAPI"];

/** The grid on screen with one workbook in it: the only place that builds and takes down Univer. */
export interface Grid {
  readonly injector: Injector;
  readonly api: Facade;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  /** The workbook as the grid holds it. */
  unit(): UnitWorkbook;
  /** The sheet as the grid holds it; throws when there is none with this id. */
  sheet(sheetId: string): Worksheet;
  /** Resolves when it is drawn. */
  drawn(): Promise<void>;
  close(): void;
}

/**
 * Opens a workbook in the grid. Nothing is calculated by it: `Calculation` decides when.
 *
 * @param locale of its menus
 * @param draws asked before each frame whether it is to be drawn
 */
export function openGrid(
  container: HTMLElement,
  opened: GridData,
  functions: readonly GridFunction[],
  locale: string,
  draws: () => boolean
): Grid {
  allowFarReferences();
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: true,
    menu: hiddenMenus,
    disableAutoFocus: true,
    formula: {
      function: functions.map((one) => [one.executor, one.name as IFunctionNames]),
      description: functions.map((one) => one.info),
      // The grid's own trigger is replaced (see Calculation), so it must not calculate on its own account.
      initialFormulaComputing: 2,
    },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  const { univer, univerAPI } = createUniver(gridLanguage(locale), preset);
  univerAPI.createWorkbook(opened.data);
  const injector = injectorOf(univer);
  silence(injector.get(TriggerCalculationController));
  const instances = injector.get(IUniverInstanceService);
  const grid: Grid = {
    injector,
    api: univerAPI,
    commands: injector.get(ICommandService),
    undoRedo: injector.get(IUndoRedoService),
    formulas: injector.get(FormulaDataModel),
    lexer: injector.get(LexerTreeBuilder),
    unit() {
      const unit = instances.getUnit<UnitWorkbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
      if (!unit) throw new Error("The workbook is closed.");
      return unit;
    },
    sheet(sheetId) {
      const sheet = this.unit().getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
      return sheet;
    },
    async drawn() {
      await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
      while (document.getElementById(`univer-sheet-main-canvas_${UNIT}`) === null) await new Promise((resolve) => setTimeout(resolve, 10));
      const engine = injector.get(IRenderManagerService).getRenderById(UNIT)?.engine;
      if (engine) Object.defineProperty(engine, "renderEvenInBackground", { get: draws });
    },
    close() {
      univer.dispose();
    },
  };
  showSpills(grid, opened);
  return grid;
}

function injectorOf(univer: Univer): Injector {
  return univer.__getInjector();
}

/** Takes the grid's own trigger out of work; its progress bar stays, or drawing it would fail. */
function silence(trigger: TriggerCalculationController): void {
  Disposable.prototype.dispose.call(trigger);
  clearTimeout(trigger["_setTimeoutKey"]);
}

/** Puts the spilled values of stored array formulas where the grid keeps them, so that they show before anything is calculated. */
function showSpills(grid: Grid, opened: GridData): void {
  if (opened.spills.length === 0) return;
  const ranges: Record<string, Record<number, Record<number, ReturnType<typeof rangeOf>>>> = {};
  const cells: Record<string, Record<number, Record<number, object>>> = {};
  for (const spill of opened.spills) {
    const { row, column } = spill.rect;
    const sheetRanges = (ranges[spill.sheetId] ??= {});
    (sheetRanges[row] ??= {})[column] = rangeOf(spill.rect);
    const sheetCells = (cells[spill.sheetId] ??= {});
    for (const one of spill.cells) (sheetCells[one.row] ??= {})[one.column] = one.cell;
  }
  grid.formulas.setArrayFormulaRange({ [UNIT]: ranges });
  grid.formulas.setArrayFormulaCellData({ [UNIT]: cells });
}
