import type { CellValue } from "../../../assessment/types";
import type { StandingRow } from "../../../outputs/report/update";
import { REPORT_WIDTH, type ReportMade } from "../../../outputs/report/types";
import { reportSheet } from "../../../text/writing/report-sheet";
import { newPatientContext } from "../../host/batches";
import { cellValueOf, isFormula } from "../../read/cell-values";
import { Trouble } from "../../host/problem-of";
import { freeName } from "../sheets/new-sheet";
import { isBlank } from "../../../grid/cell-texts";

/** Name of the range a report takes, by which it is found again wherever it was moved. */
export const REPORT_NAME = "SPBE_Laporan";

/** A report as it stands in the workbook. */
export interface StandingReport {
  readonly sheet: string;
  /** First cell, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly StandingRow[];
  readonly charts: readonly string[];
}

/** What must be known before a report is written. */
export interface ReportPlace {
  /** Ours from before; `null` when there is none, or none that can be recognised. */
  readonly standing: StandingReport | null;
  /** Name for a new sheet. */
  readonly free: string;
  /** Whether the workbook holds a name of ours already. */
  readonly named: boolean;
}

/**
 * Looks where a report goes, and what stands there. One round trip, two when a report may be there.
 * @throws Trouble `read-only`, `protected`, `structure-protected`
 */
export async function lookForReport(made: ReportMade | null): Promise<ReportPlace> {
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
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });
  const named = !name.isNullObject;
  const taken = new Set(workbook.worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const free = taken.has(reportSheet.sheet.toLowerCase()) ? freeName(reportSheet.otherSheet, taken) : reportSheet.sheet;
  // Columns people inserted inside it leave nothing that could be recognised.
  if (made && named && !range.isNullObject && range.columnCount === REPORT_WIDTH)
    return { standing: await lookBeside(range.worksheet.name, range), free, named };
  if (workbook.protection.protected) throw new Trouble({ kind: "structure-protected" });
  return { standing: null, free, named };
}

type Seen = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "values" | "formulas">;

async function lookBeside(name: string, range: Seen): Promise<StandingReport> {
  const context = await newPatientContext();
  const sheet = context.workbook.worksheets.getItem(name);
  const { protection, charts } = sheet;
  protection.load("protected");
  charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  await context.sync();
  if (protection.protected) throw new Trouble({ kind: "protected", sheet: name });
  const isOurs = (column: number): boolean => column >= range.columnIndex && column < range.columnIndex + REPORT_WIDTH;
  const isBeside = (row: number): boolean => {
    const cells: readonly unknown[] = used.isNullObject ? [] : (used.values[row - used.rowIndex] ?? []);
    return cells.some((value, nth) => !isOurs(used.columnIndex + nth) && !isBlank(cellValueOf(value)));
  };
  return {
    sheet: name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.values.map((line: readonly unknown[], at): StandingRow => {
      const formulas = line.flatMap((value, column) => (isFormula(range.formulas[at]?.[column], value) ? [column] : []));
      return { values: line.map(cellValueOf), formulas: new Set(formulas), beside: isBeside(range.rowIndex + at) };
    }),
    charts: charts.items.map((chart) => chart.name),
  };
}

/** The cells of a report now; `null` when it cannot be found. One round trip. */
export async function readReport(): Promise<{
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly beside: boolean;
  readonly charts: readonly string[];
} | null> {
  const context = await newPatientContext();
  const range = context.workbook.names.getItemOrNullObject(REPORT_NAME).getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas");
  range.worksheet.load("name");
  range.worksheet.charts.load("items/name");
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
  };
}
