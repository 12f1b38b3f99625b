import type { CellValue } from "../../../assessment/types";
import { STATUS_CHOICES } from "../../../outputs/action-plan/progress";
import { newActionSheet, newLayout, type PlanStory } from "../../../outputs/action-plan/new-sheet";
import type { PlanLayout } from "../../../table/find/action-plan-layout";
import { newPatientContext } from "../../host/batches";
import { cellValueOf } from "../../read/cell-values";
import type { Outcome } from "../../../session/types";
import { fillSheet, freeName, layOut } from "../sheets/new-sheet";
import { outcomeOf } from "../cells/outcome-of";
import { givenFor } from "../cells/write-cells";
import { isBlank } from "../../../grid/cell-texts";

const LINES = "#BFBFBF";
const HEADER_HEIGHT = 32;

/** A *Rencana Aksi* sheet that was added, and what it held then. */
export interface MadeActionSheet {
  /** Excel's id of the sheet, which survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly held: readonly (readonly CellValue[])[];
  readonly cells: number;
}

/**
 * Adds a *Rencana Aksi* sheet within a batch.
 * @returns lays out how it prints, once the batch was sent, and tells what was made
 */
export function addActionSheet(
  context: Excel.RequestContext,
  story: PlanStory,
  names: ReadonlySet<string>
): () => Promise<MadeActionSheet> {
  const plan = newActionSheet(story);
  const name = freeName("Rencana Aksi", names);
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  fillSheet(sheet, { ...plan, cells: plan.cells.map((row) => row.map((cell) => (cell === null ? null : givenFor(cell)))) });
  // Headers of two lines, also where rows do not grow by themselves.
  sheet.getRangeByIndexes(plan.headerRows - 1, 0, 1, plan.widths.length).format.rowHeight = HEADER_HEIGHT;
  dressRows(sheet, newLayout(story.assessment.instrument), plan.headerRows, story.rows.length);
  return async () => {
    await layOut([[name, plan]]);
    return { id: sheet.id, name, held: plan.cells, cells: plan.cells.flat().filter((cell) => cell !== null).length };
  };
}

/** What rows of actions need beside their texts: numbers as numbers, days as days, and the list of states. */
export function dressRows(sheet: Excel.Worksheet, { columns }: PlanLayout, row: number, rows: number): void {
  if (rows === 0) return;
  const cellsOf = (column: number): Excel.Range => sheet.getRangeByIndexes(row, column, rows, 1);
  const all = Object.values(columns);
  const whole = sheet.getRangeByIndexes(row, Math.min(...all), rows, Math.max(...all) - Math.min(...all) + 1).format;
  whole.wrapText = true;
  whole.verticalAlignment = "Top";
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const)
    whole.borders.getItem(edge).color = LINES;
  const format = (column: number | undefined, code: string): void => {
    if (column !== undefined) cellsOf(column).numberFormat = Array.from({ length: rows }, () => [code]);
  };
  format(columns.gain, "0.000");
  format(columns.deadline, "dd/mm/yyyy");
  for (const column of [columns.from, columns.to]) if (column !== undefined) cellsOf(column).format.horizontalAlignment = "Center";
  if (columns.status === undefined) return;
  const { dataValidation } = cellsOf(columns.status);
  dataValidation.rule = { list: { inCellDropDown: true, source: STATUS_CHOICES.join(",") } };
  dataValidation.ignoreBlanks = true;
  // A suggestion: people may write a state of their own.
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "SPBE", message: "" };
}

/** Takes an added sheet away again, unless somebody wrote in it. */
export async function removeActionSheet({ id, held, cells }: MadeActionSheet): Promise<Outcome> {
  const context = await newPatientContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  await context.sync();
  if (sheet.isNullObject) return outcomeOf(0, [], { kind: "nothing-to-take-back" });
  const place = used.isNullObject ? null : firstDifference(used, held);
  if (place !== null) {
    return outcomeOf(0, [{ place: { sheet: sheet.name, ...place }, why: "changed" }], { kind: "nothing-to-take-back" });
  }
  sheet.delete();
  await context.sync();
  return outcomeOf(cells, []);
}

/** The first cell that holds something else than what was written; a sheet emptied since holds nothing to keep. */
function firstDifference(
  { rowIndex, columnIndex, values }: Pick<Excel.Range, "rowIndex" | "columnIndex" | "values">,
  held: MadeActionSheet["held"]
): { readonly row: number; readonly column: number } | null {
  for (const [rowAt, row] of values.entries()) {
    for (const [columnAt, value] of (row as readonly unknown[]).entries()) {
      const place = { row: rowIndex + rowAt, column: columnIndex + columnAt };
      const now = cellValueOf(value);
      if (!isBlank(now) && now !== (held[place.row]?.[place.column] ?? null)) return place;
    }
  }
  return null;
}
