import type { CellPlace } from "../../../assessment";
import type { CellsNow } from "../../../session";
import { newPatientContext } from "../../resilience/contexts";
import { cellValueOf, isFormula } from "../../read/cells/cell-values";

/** What cells hold just before writing and whether they may be written. One round trip, two on a protected sheet. */
export async function cellsNow(places: readonly CellPlace[]): Promise<{ readonly readOnly: boolean; readonly nowOf: CellsNow }> {
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
  if (workbook.readOnly) return { readOnly: true, nowOf: () => null };

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

  const nowOf: CellsNow = (place) => {
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
  return { readOnly: false, nowOf };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
