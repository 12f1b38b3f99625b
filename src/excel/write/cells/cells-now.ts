import type { CellPlace } from "../../../assessment/types";
import type { CellNow } from "../../../table/edit/planned-writes";
import { cellValueOf, isFormula } from "../../read/cells/cell-values";
import { newPatientContext } from "../../host/batches";
import { Trouble } from "../../host/problem-of";

/** Looks up a cell as it was read; `null` when its sheet is gone. */
export type CellsNow = (place: CellPlace) => CellNow | null;

/**
 * Reads cells just before writing: what they hold and whether they may be written. One round trip, two on a protected
 * sheet.
 * @throws Trouble `read-only`
 */
export async function readCellsNow(places: readonly CellPlace[]): Promise<CellsNow> {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = new Map(
    [...new Set(places.map(({ sheet }) => sheet))].map((name) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(name);
      worksheet.protection.load("protected,options");
      return [name, worksheet] as const;
    })
  );
  const asked = new Map(
    places.flatMap((place) => {
      const worksheet = sheets.get(place.sheet);
      if (!worksheet) return [];
      const range = worksheet.getCell(place.row, place.column);
      range.load("values,formulas,numberFormat,rowHidden,columnHidden");
      return [[keyOf(place), { place, worksheet, range }] as const];
    })
  );
  await context.sync();
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });

  const protections = [...asked].flatMap(([key, { place, worksheet }]) => {
    if (worksheet.isNullObject || !worksheet.protection.protected) return [];
    // Asked for anew: a range is no longer known to Excel after the sync.
    const { protection } = worksheet.getCell(place.row, place.column).format;
    protection.load("locked");
    return [{ key, protection, formatted: worksheet.protection.options.allowFormatCells === true }];
  });
  if (protections.length > 0) await context.sync();
  const locked = new Set(protections.filter(({ protection }) => protection.locked).map(({ key }) => key));
  const unformatted = new Set(protections.filter(({ formatted }) => !formatted).map(({ key }) => key));

  return (place) => {
    const known = asked.get(keyOf(place));
    if (!known || known.worksheet.isNullObject) return null;
    const { range } = known;
    const [value, formula, numberFormat] = [range.values, range.formulas, range.numberFormat].map((cells): unknown => cells[0]?.[0]);
    return {
      value: cellValueOf(value),
      formula: isFormula(formula, value) ? formula : null,
      numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
      // A cell for texts takes a number only with another format, which protection may forbid even where it is free.
      locked: locked.has(keyOf(place)) || (numberFormat === "@" && unformatted.has(keyOf(place))),
      hidden: range.rowHidden || range.columnHidden,
      formatFixed: unformatted.has(keyOf(place)),
    };
  };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
