import {
  CellValueType,
  InterceptorEffectEnum,
  numfmt,
  toDisposable,
  type ICellData,
  type IDisposable,
  type INumfmtLocaleTag,
  type Nullable,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  NumberValueObject,
  SheetInterceptorService,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { inEnglish } from "./local-formula";
import { formatLocale, formatValue } from "./number-format";
import type { Grid } from "./grid";

/** Runs after the grid's own number formats, which leave General alone. */
const AFTER_NUMBER_FORMATS = 5;
/** Runs after all the grid's own preparations for editing, whose priority is 0. */
const AFTER_ALL = -0.5;
/** Runs before the grid reads what was typed, as it would read it in English. */
const BEFORE_READING = 1000;

const readAsEnglish: (this: StringValueObject) => NumberResult = StringValueObject.prototype.convertToNumberObjectValue;
type NumberResult = ReturnType<StringValueObject["convertToNumberObjectValue"]>;
let readingLocale = "en-US";

/** Formulas read a text as a number the way people of the locale write it: under `id-ID`, `="1,5"*2` is 3. */
StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject): NumberResult {
  const read = usesDecimalComma(readingLocale) ? localNumber(this.getValue(), readingLocale) : null;
  return read === null ? readAsEnglish.call(this) : NumberValueObject.create(read);
};

/** Makes the grid show and take numbers as people of the locale write them. */
export function useLocalNumbers(grid: Grid, locale: string): IDisposable {
  readingLocale = locale;
  const language = (locale.split("-")[0] ?? "en") as INumfmtLocaleTag;
  grid.api.getActiveWorkbook()?.setNumfmtLocal(language);
  if (!usesDecimalComma(locale)) return { dispose: () => undefined };
  const service = grid.injector.get(SheetInterceptorService);
  const parts = [
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: AFTER_NUMBER_FORMATS,
      handler: (cell, _place, next) =>
        next(
          cell && typeof cell.v === "number" && cell.t === CellValueType.NUMBER
            ? { ...cell, v: formatValue(cell.v, "General", locale) }
            : cell
        ),
    }),
    toDisposable(
      service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: AFTER_ALL,
        handler: (cell, _place, next) => next(forEditing(cell, locale)),
      })
    ),
    toDisposable(
      service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: BEFORE_READING,
        handler: (cell, _place, next) => next(asTyped(cell, locale)),
      })
    ),
  ];
  return {
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}

/** Whether the locale writes one and a half as `1,5`. */
export function usesDecimalComma(locale: string): boolean {
  return formatValue(1.5, "0.0", locale).includes(",");
}

/** A number as people of the locale write it; null when the text is none. */
export function localNumber(text: string, locale: string): number | null {
  const parsed = numfmt.parseNumber(text.trim(), { locale: formatLocale(locale) });
  return parsed && typeof parsed.v === "number" ? parsed.v : null;
}

function forEditing(cell: Nullable<ICellData>, locale: string): Nullable<ICellData> {
  if (!cell || cell.f) return cell;
  if (typeof cell.v === "number" && cell.t === CellValueType.NUMBER) return { ...cell, v: formatValue(cell.v, "General", locale) };
  if (typeof cell.v === "string" && /^-?\d+\.\d+%$/.test(cell.v)) return { ...cell, v: cell.v.replace(".", ",") };
  return cell;
}

/** `3,5` is a number here, `3.5` is not; arguments of a formula are parted by `;`. */
function asTyped(cell: Nullable<ICellData>, locale: string): Nullable<ICellData> {
  if (cell?.f) return { ...cell, f: inEnglish(cell.f) };
  if (!cell || cell.p || typeof cell.v !== "string" || !/[.,]/.test(cell.v)) return cell;
  const value = localNumber(cell.v, locale);
  if (value !== null) return { ...cell, v: value, t: CellValueType.NUMBER };
  return Number.isNaN(Number(cell.v)) ? cell : { ...cell, t: CellValueType.FORCE_STRING };
}
