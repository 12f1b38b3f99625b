import { cellKey } from "../../grid";
import type { FormulaNow } from "../../session";
import { newPatientContext } from "../resilience/contexts";
import { isForbidden, isTooLong } from "../resilience/error-codes";
import { cellValueOf } from "../read/cells/cell-values";

/** Of a sheet whose formulas cannot be asked for alone, so many cells are read at a time: what an answer of Excel can hold. */
const CELLS_AT_A_TIME = 30_000;

interface Sheet {
  readonly name: string;
  readonly protected: boolean;
}

/**
 * All formulas of the workbook and what they show, sheet by sheet. Two round trips: for the sheets, and for the formulas of all that tell
 * them. Only a protected sheet, or one whose answer would be too long, is read by itself.
 * @throws whatever Excel refuses
 */
export async function formulasNow(): Promise<readonly FormulaNow[]> {
  const sheets = await sheetsOf();
  // Of a protected sheet Excel tells what cells hold, but not which of them hold formulas.
  const telling = await together(sheets.filter((sheet) => !sheet.protected));
  const found: FormulaNow[] = [];
  for (const sheet of sheets) found.push(...(telling.get(sheet) ?? (await inUsedCells(sheet))));
  return found;
}

async function sheetsOf(): Promise<readonly Sheet[]> {
  const context = await newPatientContext();
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  return worksheets.items.map(({ name, protection }) => ({ name, protected: protection.protected }));
}

type OfSheets = ReadonlyMap<Sheet, readonly FormulaNow[]>;

/** The formulas of sheets that tell them, in one round trip; where one of them makes it fail, of each half by itself. */
async function together(sheets: readonly Sheet[]): Promise<OfSheets> {
  if (sheets.length === 0) return new Map();
  try {
    return await inFormulaCells(sheets);
  } catch (error) {
    if (!isForbidden(error) && !isTooLong(error)) throw error;
    if (sheets.length === 1) return new Map();
    const half = Math.ceil(sheets.length / 2);
    return new Map([...(await together(sheets.slice(0, half))), ...(await together(sheets.slice(half)))]);
  }
}

async function inFormulaCells(sheets: readonly Sheet[]): Promise<OfSheets> {
  const context = await newPatientContext();
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject();
    const cells = used.getSpecialCellsOrNullObject("Formulas");
    cells.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/formulas,areas/items/values");
    return { sheet, used, cells };
  });
  await context.sync();
  return new Map(
    asked.map(({ sheet, used, cells }) => [
      sheet,
      used.isNullObject || cells.isNullObject ? [] : eachOnce(cells.areas.items.flatMap((range) => formulasIn(sheet, range))),
    ])
  );
}

/** Areas may overlap where a result spills. */
function eachOnce(formulas: readonly FormulaNow[]): readonly FormulaNow[] {
  return [...new Map(formulas.map((one) => [cellKey(one.place.row, one.place.column), one])).values()];
}

async function inUsedCells(sheet: Sheet): Promise<readonly FormulaNow[]> {
  const context = await newPatientContext();
  const used = context.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(CELLS_AT_A_TIME / columnCount));
  const found: FormulaNow[] = [];
  for (let row = 0; row < rowCount; row += rows) {
    const part = await newPatientContext();
    const height = Math.min(rows, rowCount - row);
    const range = part.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(rowIndex + row, columnIndex, height, columnCount);
    range.load("rowIndex,columnIndex,formulas,values");
    await part.sync();
    found.push(...formulasIn(sheet, range));
  }
  return found;
}

function formulasIn(sheet: Sheet, { rowIndex, columnIndex, formulas, values }: Excel.Range): readonly FormulaNow[] {
  return formulas.flatMap((line: readonly unknown[], down) =>
    line.flatMap((formula, across): readonly FormulaNow[] => {
      const value = (values[down] as readonly unknown[] | undefined)?.[across];
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return [];
      const place = { sheet: sheet.name, row: rowIndex + down, column: columnIndex + across };
      return [{ place, formula, value: cellValueOf(value), protected: sheet.protected }];
    })
  );
}
