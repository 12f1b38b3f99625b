import { findInstrument, loadTexts } from "../../instrument/registry";
import type { Instrument, InstrumentId } from "../../instrument/types";
import { columnLetters } from "../../sheet/cells";
import { planCriteria, planWorksheet, type SheetPlan, type WorksheetPlan } from "../../sheet/worksheet-plan";
import { newPatientContext, newWritingContext } from "../batches";
import { Trouble } from "../problem-of";
import type { Outcome } from "../session-types";
import { validateLevels } from "./level-validation";
import { outcomeOf } from "./outcome-of";

/** Sheets that were added, and what they held then. */
export interface MadeSheet {
  readonly sheet: string;
  readonly criteria: string;
  readonly cells: number;
  readonly plan: WorksheetPlan;
}

const WEIGHT_COLUMN = 4;
const HEADER_FILL = "#D9E2F3";

/**
 * Adds a ready *Kertas Kerja* sheet and one with the criteria: one round trip to look, one for what they hold, one for
 * how they print.
 * @throws Trouble `read-only`, `structure-protected`
 */
export async function createWorksheet(id: InstrumentId): Promise<MadeSheet> {
  const instrument = findInstrument(id);
  if (!instrument) throw new RangeError(`No instrument ${id}`);
  const looking = await newPatientContext();
  const { workbook } = looking;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  await looking.sync();
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });
  if (workbook.protection.protected) throw new Trouble({ kind: "structure-protected" });
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const [sheet, criteria] = [freeName("Kertas Kerja", taken), freeName("Kriteria", taken)];

  const plan = planWorksheet(instrument);
  const texts = planCriteria(instrument, await loadTexts(id));
  const context = await newWritingContext();
  const { worksheets } = context.workbook;
  const main = fillSheet(worksheets.add(sheet), plan);
  dressWorksheet(main, plan, instrument);
  fillSheet(worksheets.add(criteria), texts);
  main.activate();
  await context.sync();
  await layOut([
    [sheet, plan],
    [criteria, texts],
  ]);
  return { sheet, criteria, plan, cells: plan.cells.flat().filter((cell) => cell !== null).length };
}

/** Takes the added sheets away again, unless somebody has filled something in. */
export async function removeWorksheet({ sheet, criteria, plan }: MadeSheet): Promise<Outcome> {
  const context = await newPatientContext();
  const main = context.workbook.worksheets.getItemOrNullObject(sheet);
  const used = main.getUsedRangeOrNullObject(true);
  used.load("formulas");
  await context.sync();
  const asMade = plan.cells.map((row) => row.map((cell) => cell ?? ""));
  const holds = (row: readonly unknown[], at: number): boolean => row.every((cell, column) => cell === (asMade[at]?.[column] ?? ""));
  if (main.isNullObject || used.isNullObject || !(used.formulas as unknown[][]).every(holds))
    return outcomeOf(0, [], { kind: "nothing-to-take-back" });
  main.delete();
  context.workbook.worksheets.getItemOrNullObject(criteria).delete();
  await context.sync();
  return outcomeOf(plan.cells.length, []);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function fillSheet(sheet: Excel.Worksheet, { cells, widths, headerRows }: SheetPlan): Excel.Worksheet {
  const width = widths.length;
  // A key such as 35-1 would be taken for a date.
  cells.forEach(([first], row) => {
    if (typeof first === "string" && /^\d+-\d+$/.test(first)) sheet.getCell(row, 0).numberFormat = [["@"]];
  });
  sheet.getRangeByIndexes(0, 0, cells.length, width).formulas = cells.map((row) => row.map((cell) => cell ?? ""));
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  const header = sheet.getRangeByIndexes(headerRows - 1, 0, 1, width).format;
  header.font.bold = true;
  header.fill.color = HEADER_FILL;
  header.wrapText = true;
  const body = sheet.getRangeByIndexes(headerRows, 0, cells.length - headerRows, width).format;
  body.wrapText = true;
  body.verticalAlignment = "Top";
  return sheet;
}

function dressWorksheet(sheet: Excel.Worksheet, plan: WorksheetPlan, instrument: Instrument): void {
  const { firstRow, lastRow, levelColumn, targetColumn, totalRows } = plan;
  const rows = lastRow - firstRow + 1;
  for (const column of [levelColumn, targetColumn]) {
    const letters = columnLetters(column);
    validateLevels(sheet.getRange(`${letters}${firstRow + 1}:${letters}${lastRow + 1}`).dataValidation, instrument);
    sheet.getRangeByIndexes(firstRow, column, rows, 1).format.horizontalAlignment = "Center";
  }
  sheet.getRangeByIndexes(firstRow, WEIGHT_COLUMN, totalRows.last - firstRow + 1, 1).numberFormat = Array.from(
    { length: totalRows.last - firstRow + 1 },
    () => ["0.00"]
  );
  const totals = totalRows.last - totalRows.first + 1;
  sheet.getRangeByIndexes(totalRows.first, 0, totals, plan.widths.length).format.wrapText = false;
  sheet.getRangeByIndexes(totalRows.first, 0, totals, plan.widths.length).format.font.bold = true;
  sheet.getRangeByIndexes(totalRows.first, levelColumn, totals, 1).numberFormat = Array.from({ length: totals }, () => ["0.00"]);
}

/** Page layout, widths and frozen header: what a host without them can do without. */
async function layOut(sheets: readonly (readonly [string, SheetPlan])[]): Promise<void> {
  const context = await newWritingContext();
  for (const [name, { widths, headerRows, landscape }] of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    // A character is about 5.6 points wide in the default font.
    widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * 5.6));
    sheet.freezePanes.freezeRows(headerRows);
    const { pageLayout } = sheet;
    pageLayout.paperSize = "A4";
    pageLayout.orientation = landscape ? "Landscape" : "Portrait";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows(`$1:$${headerRows}`);
  }
  await context.sync().catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

function isMissing(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === "ApiNotFound" || code === "NotImplemented" || code === "UnsupportedOperation";
}
