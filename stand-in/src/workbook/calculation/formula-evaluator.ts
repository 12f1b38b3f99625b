import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from "@univerjs/preset-sheets-core";
import { argumentOf } from "./engine-values";
import type { Calculation } from "./calculation";
import { cellOf } from "../grid/cell-values";
import type { Grid } from "../grid/grid";
import { UNIT } from "../grid/ranges";
import type { Position, SheetPosition } from "../../geometry/rect";
import type { Value } from "../../model/value";

/** A formula that stands in no cell: one of a rule, written for its first cell, asked for another. */
export interface RuleFormula {
  /** en-US, without `=`. */
  readonly formula: string;
  /** The cell it was written for. */
  readonly home: Position;
  /** The cell it is asked for: relative references move along. */
  readonly at: SheetPosition;
  /** What that cell is to hold while it is asked; left out: what it holds. */
  readonly holding?: Value;
}

/**
 * Calculates formulas that stand in no cell (those of rules), synchronously and without side effects: nothing is written, no
 * pass runs, no event follows. While a pass runs it answers nothing, because the engine does one thing at a time.
 */
export class FormulaEvaluator {
  private ready = false;

  constructor(
    private readonly grid: Grid,
    private readonly calculation: Calculation,
    /** Whether a formula calls a function of the add-in, whose answers only cells can wait for. */
    private readonly isCustom: (formula: string) => boolean
  ) {}

  /** Whether a formula asked for now would be answered. */
  canAnswer(): boolean {
    return !this.calculation.busy();
  }

  /** Resolves when it is worth asking again. */
  idle(): Promise<void> {
    return this.calculation.idle();
  }

  /** The values a formula gives; one that gives a single value as a table of one. Null when that cannot be told. */
  values(asked: RuleFormula): readonly (readonly Value[])[] | null {
    if (!this.canAnswer() || this.isCustom(asked.formula)) return null;
    this.prepare();
    const { injector } = this.grid;
    const { at, home } = asked;
    const sheet = this.grid.sheet(at.sheetId);
    injector.get(IFormulaRuntimeService).setCurrent(at.row, at.column, sheet.getRowCount(), sheet.getColumnCount(), at.sheetId, UNIT);
    const node = generateAstNode(
      UNIT,
      `=${asked.formula}`,
      injector.get(Lexer),
      injector.get(AstTreeBuilder),
      injector.get(IFormulaCurrentConfigService)
    );
    const interpreter = injector.get(Interpreter);
    if (interpreter.checkAsyncNode(node)) return null;
    try {
      return this.holding(asked, () => {
        const given = argumentOf(interpreter.execute(generateExecuteAstNodeData(node, at.column - home.column, at.row - home.row)));
        return Array.isArray(given) ? (given as readonly (readonly Value[])[]) : [[(given ?? null) as Value]];
      });
    } finally {
      node.resetCalculationState();
    }
  }

  /** The single value a formula gives; null also when it cannot be told. */
  value(asked: RuleFormula): Value {
    return this.values(asked)?.[0]?.[0] ?? null;
  }

  /** Loads the workbook into the engine, once for all formulas evaluated within the same task. */
  private prepare(): void {
    if (this.ready) return;
    this.ready = true;
    const config = this.grid.injector.get(IFormulaCurrentConfigService);
    config.loadDataLite();
    this.grid.injector.get(IFormulaRuntimeService).reset();
    queueMicrotask(() => {
      this.ready = false;
      this.forget();
    });
  }

  private holding<T>({ at, holding }: RuleFormula, work: () => T): T {
    if (holding === undefined) return work();
    const cells = this.grid.sheet(at.sheetId).getCellMatrix();
    const before = cells.getValue(at.row, at.column);
    this.forget();
    cells.setValue(at.row, at.column, { ...before, ...cellOf(holding), f: null, si: null, p: null });
    try {
      return work();
    } finally {
      if (before === undefined || before === null) cells.realDeleteValue(at.row, at.column);
      else cells.setValue(at.row, at.column, before);
      this.forget();
    }
  }

  /** Empties the engine's caches of ranges it has read: they would outlive the values. */
  private forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }
}
