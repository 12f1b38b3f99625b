import type { Cell, SheetRect, Value } from "../../workbook/types";
import { isEntireColumn, isEntireRow } from "../address";
import type { Batch } from "../batch";
import { formulaOf, typed } from "../cell-values";
import { ExcelError, invalidArgument, wrongDimensions } from "../errors";
import type { Json } from "../json";
import { fromLocalFormula, toLocalFormula } from "../locale";

/** Excel refuses answers of this size; the stand-in must not freeze over them. */
const MOST_CELLS = 2_000_000;

/** Whole rows or columns: Excel answers null for what belongs to single cells. */
export const unbounded = (rect: SheetRect): boolean => isEntireColumn(rect) || isEntireRow(rect);

/** One property of every cell, as a 2-D array; null for whole rows and columns. */
export async function eachCell(
  rect: SheetRect,
  batch: Batch,
  take: (cell: Cell) => Json
): Promise<Json> {
  if (unbounded(rect)) return null;
  if (rect.rows * rect.columns > MOST_CELLS)
    throw new ExcelError("ResponsePayloadSizeLimitExceeded", "Range");
  const cells = await batch.cells(rect);
  return cells.map((line) => line.map(take));
}

/** A written property as one entry per cell: a 2-D array of the range's size, or one value for all cells. */
function spread(value: Json, rect: SheetRect, location: string): readonly (readonly Json[])[] {
  if (unbounded(rect)) {
    throw new ExcelError(
      "NotImplemented",
      location,
      "The stand-in does not write cells of whole rows or columns."
    );
  }
  if (!Array.isArray(value)) {
    const line = Array.from({ length: rect.columns }, () => value);
    return Array.from({ length: rect.rows }, () => line);
  }
  const lines = value as readonly Json[];
  const fits =
    lines.length === rect.rows &&
    lines.every((line) => Array.isArray(line) && line.length === rect.columns);
  if (!fits) throw wrongDimensions(location);
  return lines as readonly (readonly Json[])[];
}

/** `range.values = …` and `range.formulas = …`: both take values and formulas, as in Excel. */
export function writeCells(rect: SheetRect, value: Json, batch: Batch, location: string): void {
  const formats: { readonly rect: SheetRect; readonly format: string }[] = [];
  const cells = spread(value, rect, location).map((line, row) =>
    line.map((entry, column): Value | undefined => {
      const read = typed(entry, false);
      if (typeof entry !== "string" || read.value === entry || entry === "") return read.value;
      const place = { sheetId: rect.sheetId, row: rect.row + row, column: rect.column + column };
      const present = batch.numberFormat(place.sheetId, place.row, place.column);
      if (read.format !== null && present === "General")
        formats.push({ rect: { ...place, rows: 1, columns: 1 }, format: read.format });
      return present === "@" ? typed(entry, true).value : read.value;
    })
  );
  const hasFormula = cells.some((line) =>
    line.some((entry) => typeof entry === "string" && entry.startsWith("="))
  );
  // `undefined` in a place means: leave that cell.
  const values = cells as readonly (readonly Value[])[];
  batch.queue(
    hasFormula ? { kind: "formulas", rect, formulas: values } : { kind: "values", rect, values },
    location
  );
  for (const cell of formats)
    batch.queue({ kind: "numberFormat", rect: cell.rect, formats: [[cell.format]] }, location);
}

export function writeNumberFormats(
  rect: SheetRect,
  value: Json,
  batch: Batch,
  location: string
): void {
  const formats = spread(value, rect, location).map((line) =>
    line.map((entry) => {
      if (typeof entry !== "string") throw invalidArgument(location);
      return entry;
    })
  );
  batch.queue({ kind: "numberFormat", rect, formats }, location);
}

const isFormula = (value: Json): value is string =>
  typeof value === "string" && value.startsWith("=");

export function localFormula(cell: Cell, locale: string): Json {
  const formula = formulaOf(cell);
  return isFormula(formula) ? toLocalFormula(formula, locale) : formula;
}

/** Turns formulas of the locale into en-US, whether one or a 2-D array of them. */
export function fromLocal(value: Json, locale: string): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((entry) => fromLocal(entry, locale));
  return isFormula(value) ? fromLocalFormula(value, locale) : value;
}
