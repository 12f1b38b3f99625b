import {
  BooleanNumber,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { FormulaEvaluator } from "../calculation/formula-evaluator";
import type { Grid } from "../grid/grid";
import { UNIT } from "../grid/ranges";
import { intersection, type Position, type Rect } from "../../geometry/rect";
import type { ConditionalStyle } from "../../model/features/conditional-format";
import type { Workbook } from "../../model/workbook/workbook";
import type { Reader } from "../cells/reader";
import { FormatEvaluator, type CellDecoration } from "./format-evaluator";
import { ICON_ROOM, type MarkedCell } from "./bars-and-icons";

/** Runs after the grid's own number formats. */
const AFTER_NUMBER_FORMATS = 4;

/**
 * Draws the conditional formats of the sheets. A cell's rules are evaluated when the cell is drawn, and again after any
 * change. While a calculation runs nothing can be evaluated, so cells keep their previous appearance.
 */
export class ConditionalFormatRenderer {
  private readonly stops: (() => void)[] = [];
  private readonly interception: IDisposable;
  private evaluators = new Map<string, FormatEvaluator>();
  /** What was drawn before the change. */
  private previous = new Map<string, FormatEvaluator>();
  private asked = false;
  private closed = false;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Pick<Workbook, "features" | "sheets" | "on">,
    private readonly reader: Reader,
    private readonly evaluation: FormulaEvaluator,
    onStates: (listener: () => void) => () => void
  ) {
    this.interception = grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: AFTER_NUMBER_FORMATS,
      handler: (cell, { subUnitId, row, col }, next) => next(dressed(cell, this.drawn(subUnitId, row, col))),
    });
    const change = (): void => {
      this.changed();
    };
    this.stops.push(workbook.on(change), onStates(change));
  }

  /** What conditional formats make of a cell; null when none holds for it. */
  drawn(sheetId: string, row: number, column: number): CellDecoration | null {
    if (this.workbook.features.of(sheetId).conditionalFormats.length === 0) return null;
    if (!this.evaluation.canAnswer()) {
      const before = (this.evaluators.get(sheetId) ?? this.previous.get(sheetId))?.before(row, column);
      if (before === undefined) this.ask();
      return before ?? null;
    }
    let evaluator = this.evaluators.get(sheetId);
    if (evaluator === undefined) this.evaluators.set(sheetId, (evaluator = this.evaluator(sheetId)));
    return evaluator.at(row, column);
  }

  close(): void {
    this.closed = true;
    for (const stop of this.stops) stop();
    this.interception.dispose();
  }

  private evaluator(sheetId: string): FormatEvaluator {
    const { workbook, reader, evaluation } = this;
    return new FormatEvaluator(workbook.features.of(sheetId).conditionalFormats, {
      value: (row, column) => reader.value(sheetId, row, column),
      values: (rects) => {
        const used = reader.usedRect(sheetId, true);
        return used === null
          ? []
          : rects.flatMap((rect) => cellsOf(intersection(rect, used)).map(({ row, column }) => reader.value(sheetId, row, column)));
      },
      formula: (formula, home, at) => evaluation.value({ formula, home, at: { ...at, sheetId } }),
    });
  }

  private changed(): void {
    const active = this.workbook.sheets.activeId();
    const wasDrawn = this.evaluators.has(active) || this.previous.has(active);
    for (const [sheetId, evaluator] of this.evaluators) this.previous.set(sheetId, evaluator);
    this.evaluators = new Map();
    if (wasDrawn || this.workbook.features.of(active).conditionalFormats.length > 0) this.ask();
  }

  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    void this.evaluation.idle().then(() => {
      requestAnimationFrame(() => {
        this.asked = false;
        if (this.closed) return;
        if (this.evaluation.canAnswer()) this.repaint();
        else this.ask();
      });
    });
  }

  /** Has everything painted again: the grid repaints only cells it saw change, and it does not know about rules. */
  private repaint(): void {
    const render = this.grid.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeletons = render?.with(SheetSkeletonManagerService);
    const sheetId = this.workbook.sheets.activeId();
    skeletons?.makeDirty({ sheetId, commandId: "stand-in.rules" });
    skeletons?.reCalculate();
    render?.mainComponent?.makeForceDirty();
    render?.mainComponent?.makeDirty();
  }
}

function dressed(cell: Nullable<ICellDataForSheetInterceptor>, drawn: CellDecoration | null): Nullable<ICellDataForSheetInterceptor> {
  if (drawn === null) return cell;
  const { style, bar, icon, hidesValue } = drawn;
  const result: ICellDataForSheetInterceptor & MarkedCell = {
    ...cell,
    interceptorStyle: { ...cell?.interceptorStyle, ...styleOf(style) },
    ...(bar === null && icon === null ? {} : { ruleMarks: { bar, icon } }),
    ...(icon === null && !hidesValue
      ? {}
      : {
          fontRenderExtension: {
            ...cell?.fontRenderExtension,
            ...(icon === null ? {} : { leftOffset: ICON_ROOM }),
            ...(hidesValue ? { isSkip: true } : {}),
          },
        }),
  };
  return result;
}

function styleOf({ fill, color, bold, italic, underline, strikethrough }: ConditionalStyle): IStyleData {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline) } }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
  };
}

function cellsOf(rect: Rect | null): Position[] {
  if (rect === null) return [];
  const { row, column, rows, columns } = rect;
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}
