import { CellValueType, InterceptorEffectEnum, numfmt, type ICellData, type IDisposable, type Nullable } from "@univerjs/core";
import {
  IFunctionService,
  INTERCEPTOR_POINT,
  NumberValueObject,
  SheetInterceptorService,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionNames,
} from "@univerjs/preset-sheets-core";
import type { Value } from "../../model/value";
import type { Grid } from "./grid";

/** Days from 0 January 1900 to 1 January 1904, with the 29 February 1900 that Excel counts. */
export const DAYS_TO_1904 = 1462;

/** Before the grid's own number formats, whose priority is 10. */
const BEFORE_NUMBER_FORMATS = 11;

/** Functions by what of them are days: the arguments at these places, and whether the result is one. */
const DATE_FUNCTIONS: Readonly<Record<string, { readonly takes: readonly number[]; readonly gives: boolean }>> = {
  YEAR: { takes: [0], gives: false },
  MONTH: { takes: [0], gives: false },
  DAY: { takes: [0], gives: false },
  WEEKDAY: { takes: [0], gives: false },
  WEEKNUM: { takes: [0], gives: false },
  ISOWEEKNUM: { takes: [0], gives: false },
  DATE: { takes: [], gives: true },
  DATEVALUE: { takes: [], gives: true },
  TODAY: { takes: [], gives: true },
  NOW: { takes: [], gives: true },
  EDATE: { takes: [0], gives: true },
  EOMONTH: { takes: [0], gives: true },
};

/** A number as its format needs it: days of a workbook that counts from 1904 are shown by a formatter that counts from 1900. */
export function asFormatted(value: Value, format: string): Value {
  return typeof value === "number" && numfmt.isDateFormat(format) ? value + DAYS_TO_1904 : value;
}

/** Makes the grid show days, and its functions count them, from 1904 on. The numbers in the cells stay those of the file. */
export function countDaysFrom1904(grid: Grid): IDisposable {
  const functions = grid.injector.get(IFunctionService);
  for (const [name, days] of Object.entries(DATE_FUNCTIONS)) {
    const from1900 = functions.getExecutor(name as IFunctionNames);
    if (from1900) functions.registerExecutors(countingFrom1904(from1900, days));
  }
  return grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell, _place, next) => next(shownCell(grid, cell)),
  });
}

function shownCell(grid: Grid, cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || typeof cell.v !== "number" || cell.t === CellValueType.STRING) return cell;
  const format = grid.unit().getStyles().getStyleByCell(cell)?.n?.pattern;
  return format === undefined || !numfmt.isDateFormat(format) ? cell : { ...cell, v: cell.v + DAYS_TO_1904 };
}

function countingFrom1904(from1900: BaseFunction, { takes, gives }: (typeof DATE_FUNCTIONS)[string]): BaseFunction {
  const calculate = from1900.calculate.bind(from1900) as (...parts: FunctionVariantType[]) => FunctionVariantType;
  return Object.assign(Object.create(from1900) as BaseFunction, {
    calculate: (...parts: FunctionVariantType[]) => {
      const result = calculate(...parts.map((part, at) => (takes.includes(at) ? moved(part, DAYS_TO_1904) : part)));
      return gives ? moved(result, -DAYS_TO_1904) : result;
    },
  });
}

function moved(part: FunctionVariantType, days: number): BaseValueObject {
  const value = part.isReferenceObject() ? (part as BaseReferenceObject).toArrayValueObject() : (part as BaseValueObject);
  return value.isError() || value.isString() ? value : value.plus(NumberValueObject.create(days));
}
