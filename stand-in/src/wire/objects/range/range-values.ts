import type { Cell } from "../../../model/cell";
import type { SheetRect } from "../../../geometry/rect";
import type { Value } from "../../../model/value";
import { isUnbounded } from "../../../geometry/sheet-size";
import type { Batch } from "../../requests/batch";
import { formulaOf, typed } from "../../values/cell-values";
import { ExcelError, invalidArgument, wrongDimensions } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { fromLocalFormula, toLocalFormula } from "../../values/locale";

/** Excel refuses larger answers, and building one would freeze the page. */
const MOST_CELLS = 2_000_000;

/** One property of every cell, as a 2-D array; null for whole rows and columns. */
export async function eachCell(rect: SheetRect, batch: Batch, take: (cell: Cell) => Json): Promise<Json> {
  if (isUnbounded(rect)) return null;
  if (rect.rows * rect.columns > MOST_CELLS) throw new ExcelError("ResponsePayloadSizeLimitExceeded", "Range");
  const cells = await batch.cells(rect);
  return cells.map((line) => line.map(take));
}

/** A written property as one entry per cell: a 2-D array of the range's size, or one value for all cells. */
function spread(value: Json, rect: SheetRect, location: string): readonly (readonly Json[])[] {
  if (isUnbounded(rect)) {
    throw new ExcelError("NotImplemented", location, "The stand-in does not write cells of whole rows or columns.");
  }
  if (!Array.isArray(value)) {
    const line = Array.from({ length: rect.columns }, () => value);
    return Array.from({ length: rect.rows }, () => line);
  }
  const lines = value as readonly Json[];
  const fits = lines.length === rect.rows && lines.every((line) => Array.isArray(line) && line.length === rect.columns);
  if (!fits) throw wrongDimensions(location);
  return lines as readonly (readonly Json[])[];
}

/** What one written entry does to its cell; `undefined` leaves the cell. */
interface Entry {
  readonly value: Value | undefined;
  readonly formula: boolean;
}

/** `range.values = …` and `range.formulas = …`: both take values and formulas, as in Excel. */
export function writeCells(rect: SheetRect, value: Json, batch: Batch, location: string): void {
  const formats: { readonly rect: SheetRect; readonly format: string }[] = [];
  const cells = spread(value, rect, location).map((line, row) =>
    line.map((entry, column): Entry => {
      const place = { sheetId: rect.sheetId, row: rect.row + row, column: rect.column + column };
      const read = typed(entry, false);
      const looksLikeFormula = typeof entry === "string" && entry.startsWith("=");
      if (typeof entry !== "string" || entry === "" || (read.value === entry && !looksLikeFormula))
        return { value: read.value, formula: false };
      const present = batch.numberFormat(place.sheetId, place.row, place.column);
      if (read.format !== null && present === "General") formats.push({ rect: { ...place, rows: 1, columns: 1 }, format: read.format });
      return present === "@" ? { value: typed(entry, true).value, formula: false } : { value: read.value, formula: looksLikeFormula };
    })
  );
  const queue = (kind: "values" | "formulas", wanted: boolean): void => {
    // `undefined` in a place means: leave that cell.
    const values = cells.map((line) =>
      line.map((cell) => (cell.formula === wanted ? cell.value : undefined))
    ) as readonly (readonly Value[])[];
    if (values.every((line) => line.every((entry) => entry === undefined))) return;
    batch.queue(kind === "formulas" ? { kind, rect, formulas: values } : { kind, rect, values }, location);
  };
  queue("values", false);
  queue("formulas", true);
  for (const cell of formats) batch.queue({ kind: "numberFormat", rect: cell.rect, formats: [[cell.format]] }, location);
}

export function writeNumberFormats(rect: SheetRect, value: Json, batch: Batch, location: string): void {
  const formats = spread(value, rect, location).map((line) =>
    line.map((entry) => {
      if (typeof entry !== "string") throw invalidArgument(location);
      return entry;
    })
  );
  batch.queue({ kind: "numberFormat", rect, formats }, location);
}

const isFormula = (value: Json): value is string => typeof value === "string" && value.startsWith("=");

export function localFormula(cell: Cell, locale: string): Json {
  const formula = formulaOf(cell);
  return isFormula(formula) ? toLocalFormula(formula, locale) : formula;
}

/** Turns formulas of the locale into en-US, whether one or a 2-D array of them. */
export function fromLocal(value: Json, locale: string): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry) => fromLocal(entry, locale));
  return isFormula(value) ? fromLocalFormula(value, locale) : value;
}
