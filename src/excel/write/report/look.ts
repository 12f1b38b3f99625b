import type { CellValue } from "../../../assessment";
import { isBlank } from "../../../grid";
import { REPORT_NAME, REPORT_WIDTH, type StandingRow } from "../../../outputs/report";
import type { ReportNow, ReportPlace, StandingReport } from "../../../session";
import { newPatientContext } from "../../resilience/contexts";
import { cellValueOf, isFormula } from "../../read/cells/cell-values";

/** Looks where a report goes, and what stands there. One round trip, two when a report may be there. */
export async function reportPlace(known: boolean): Promise<ReportPlace> {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  const name = workbook.names.getItemOrNullObject(REPORT_NAME);
  name.load("name");
  const range = name.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas");
  range.worksheet.load("name");
  await context.sync();
  const named = !name.isNullObject;
  // Columns people inserted inside it leave nothing that could be recognised.
  const isThere = known && named && !range.isNullObject && range.columnCount === REPORT_WIDTH && !workbook.readOnly;
  return {
    readOnly: workbook.readOnly,
    protected: workbook.protection.protected,
    names: new Set(workbook.worksheets.items.map((sheet) => sheet.name.toLowerCase())),
    named,
    standing: isThere ? await standingIn(range.worksheet.name, range) : null,
  };
}

type Seen = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "values" | "formulas">;

async function standingIn(name: string, range: Seen): Promise<StandingReport> {
  const context = await newPatientContext();
  const sheet = context.workbook.worksheets.getItem(name);
  const { protection, charts, horizontalPageBreaks } = sheet;
  protection.load("protected");
  charts.load("items/name");
  horizontalPageBreaks.load("items/rowIndex");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  await context.sync();
  const isOurs = (column: number): boolean => column >= range.columnIndex && column < range.columnIndex + REPORT_WIDTH;
  const isBeside = (row: number): boolean => {
    const cells: readonly unknown[] = used.isNullObject ? [] : (used.values[row - used.rowIndex] ?? []);
    return cells.some((value, nth) => !isOurs(used.columnIndex + nth) && !isBlank(cellValueOf(value)));
  };
  return {
    sheet: name,
    row: range.rowIndex,
    column: range.columnIndex,
    protected: protection.protected,
    rows: range.values.map((line: readonly unknown[], at): StandingRow => {
      const formulas = line.flatMap((value, column) => (isFormula(range.formulas[at]?.[column], value) ? [column] : []));
      return { values: line.map(cellValueOf), formulas: new Set(formulas), beside: isBeside(range.rowIndex + at) };
    }),
    charts: charts.items.map((chart) => chart.name),
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  };
}

/** The cells of a report now; `null` when it cannot be found. One round trip. */
export async function reportNow(): Promise<ReportNow | null> {
  const context = await newPatientContext();
  const range = context.workbook.names.getItemOrNullObject(REPORT_NAME).getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas");
  range.worksheet.load("name");
  range.worksheet.charts.load("items/name");
  range.worksheet.horizontalPageBreaks.load("items/rowIndex");
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) return null;
  const values = range.values.map((line: readonly unknown[], at) =>
    line.map((value, column): CellValue => {
      const formula: unknown = range.formulas[at]?.[column];
      return isFormula(formula, value) ? formula : cellValueOf(value);
    })
  );
  const beside =
    !used.isNullObject &&
    (used.rowIndex < range.rowIndex ||
      used.columnIndex < range.columnIndex ||
      used.rowIndex + used.rowCount > range.rowIndex + range.rowCount ||
      used.columnIndex + used.columnCount > range.columnIndex + range.columnCount);
  return {
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    values,
    beside,
    charts: range.worksheet.charts.items.map((chart) => chart.name),
    breaks: range.worksheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  };
}
