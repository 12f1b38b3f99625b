import { findInstrument, loadTexts } from "../../../instrument/registry";
import type { Instrument, InstrumentId } from "../../../instrument/types";
import { rangeAddress } from "../../../grid/a1";
import { planCriteria, planWorksheet, type SheetPlan, type WorksheetPlan } from "../../../outputs/worksheet/worksheet-plan";
import { newPatientContext, newWritingContext } from "../../host/batches";
import { Trouble } from "../../host/problem-of";
import type { Outcome } from "../../../session/types";
import { validateLevels } from "../marks/level-validation";
import { fillSheet, freeName, layOut } from "./new-sheet";
import { outcomeOf } from "../cells/outcome-of";

/** Sheets that were added, and what they held then. */
export interface MadeSheet {
  readonly sheet: string;
  readonly criteria: string;
  readonly cells: number;
  readonly plan: WorksheetPlan;
  readonly criteriaPlan: SheetPlan;
}

const WEIGHT_COLUMN = 4;

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
  return { sheet, criteria, plan, criteriaPlan: texts, cells: plan.cells.flat().filter((cell) => cell !== null).length };
}

/** Takes the added sheets away again, unless somebody has written something into one of them. */
export async function removeWorksheet({ sheet, criteria, plan, criteriaPlan }: MadeSheet): Promise<Outcome> {
  const context = await newPatientContext();
  const made = [
    { name: sheet, plan },
    { name: criteria, plan: criteriaPlan },
  ].map((each) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(each.name);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas");
    return { ...each, worksheet, used };
  });
  await context.sync();
  const standing = made.filter(({ worksheet }) => !worksheet.isNullObject);
  const untouched = standing.every(({ used, plan: { cells } }) => !used.isNullObject && isAsMade(used, cells));
  if (!standing.some(({ name }) => name === sheet) || !untouched) return outcomeOf(0, [], { kind: "nothing-to-take-back" });
  standing.forEach(({ worksheet }) => worksheet.delete());
  await context.sync();
  return outcomeOf(plan.cells.length, []);
}

function isAsMade(
  { rowIndex, columnIndex, formulas }: Pick<Excel.Range, "rowIndex" | "columnIndex" | "formulas">,
  cells: SheetPlan["cells"]
): boolean {
  return (formulas as unknown[][]).every((row, rowAt) =>
    row.every((cell, columnAt) => cell === (cells[rowIndex + rowAt]?.[columnIndex + columnAt] ?? ""))
  );
}

function dressWorksheet(sheet: Excel.Worksheet, plan: WorksheetPlan, instrument: Instrument): void {
  const { firstRow, lastRow, levelColumn, targetColumn, totalRows } = plan;
  const rows = lastRow - firstRow + 1;
  for (const column of [levelColumn, targetColumn]) {
    validateLevels(sheet.getRange(rangeAddress({ row: firstRow, column, rows, columns: 1 })).dataValidation, instrument);
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
