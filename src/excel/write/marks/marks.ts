import { findInstrument, loadTexts } from "../../../instrument/registry";
import type { Instrument } from "../../../instrument/types";
import { cellAddress, rangeAddress } from "../../../grid/a1";
import { ACTION_HEADER, actionFormula, findingFormula, levelRuns, lowFormula, MARKER } from "../../../table/edit/level-marks";
import type { MarksMade } from "../../../session/memory/memory";
import type { FoundTable, Marks, Reading } from "../../../table/model";
import { newPatientContext, newWritingContext } from "../../host/batches";
import { Trouble } from "../../host/problem-of";
import type { Outcome } from "../../../session/types";
import { isOurs, validateLevels } from "./level-validation";

const COLOURS = { low: { fill: "#FFE699", font: "#7F6000" }, finding: { fill: "#F8CBAD", font: "#9C0006" } };

/**
 * Puts the wanted marks into the table's sheet and takes ours away that are not wanted. Two round trips to look, one to
 * write.
 */
export async function setMarks(
  { table }: Reading,
  wanted: Marks,
  before: MarksMade | null
): Promise<{ readonly outcome: Outcome; readonly made: MarksMade | null }> {
  const instrument = findInstrument(table.instrument);
  if (!instrument) throw new Trouble({ kind: "no-table" });
  const seen = await look(table, before);
  const texts = wanted.actionColumn ? await loadTexts(instrument.id) : null;

  const context = await newWritingContext();
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  let cells = 0;
  for (const id of seen.ourFormats) sheet.getRange(seen.used).conditionalFormats.getItem(id).delete();
  for (const row of seen.ourValidations) sheet.getCell(row, table.levelColumn).dataValidation.clear();
  if (seen.actionColumn !== null) clearActions(sheet, table, seen.actionColumn, seen.actionRows);
  if (wanted.validation) cells += validate(sheet, table, instrument, seen.othersValidations);
  if (wanted.lowLevels) cells += colour(sheet, table, (cell) => lowFormula(instrument, cell), COLOURS.low);
  if (wanted.findings) cells += colour(sheet, table, (cell) => findingFormula(instrument, cell), COLOURS.finding);
  if (texts) {
    const column = seen.actionColumn ?? seen.freeColumn;
    const header = table.headerRow ?? (table.rows[0]?.row ?? 0) - 1;
    if (header >= 0) sheet.getCell(header, column).values = [[ACTION_HEADER]];
    for (const { row, indicator } of table.rows) {
      const formula = actionFormula(instrument, texts, indicator, cellAddress({ row, column: table.levelColumn }));
      if (formula === null) continue;
      sheet.getCell(row, column).formulas = [[formula]];
      cells += 1;
    }
  }
  await context.sync();
  const any = wanted.validation || wanted.lowLevels || wanted.findings || wanted.actionColumn;
  const made = any ? { marks: wanted, sheet: table.sheet, actionHeader: wanted.actionColumn ? ACTION_HEADER : null } : null;
  return { outcome: { kind: "done", cells }, made };
}

/** What stands in the sheet already: ours, to be taken away, and the person's own, to be left. */
async function look(table: FoundTable, before: MarksMade | null) {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(table.sheet);
  const { protection } = sheet;
  protection.load("protected");
  const used = sheet.getUsedRange();
  used.load("rowIndex,rowCount,columnIndex,columnCount,formulas");
  const formats = sheet.getUsedRange().conditionalFormats;
  formats.load("items/id,items/type");
  const at = table.rows.map(({ row }) => row);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const validations = Array.from({ length: last - first + 1 }, (_, nth) => {
    const { dataValidation } = sheet.getCell(first + nth, table.levelColumn);
    dataValidation.load("type,errorAlert");
    return { row: first + nth, dataValidation };
  });
  await context.sync();
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });
  if (protection.protected) throw new Trouble({ kind: "protected", sheet: table.sheet });

  const usedAddress = rangeAddress({ row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount });
  // Asked for anew by their ids: a range, and with it its formats, is no longer known to Excel after the sync.
  const { conditionalFormats } = sheet.getRange(usedAddress);
  const rules = formats.items.flatMap(({ id, type }) => {
    if (type !== "Custom") return [];
    const { rule } = conditionalFormats.getItem(id).custom;
    rule.load("formula");
    return [{ id, rule }];
  });
  if (rules.length > 0) await context.sync();

  const actionColumn = before?.actionHeader == null ? null : columnHeaded(used, table, before.actionHeader);
  const inAction = (row: number): unknown => used.formulas[row - used.rowIndex]?.[(actionColumn ?? 0) - used.columnIndex];
  return {
    ourFormats: rules.filter(({ rule }) => rule.formula.includes(MARKER)).map(({ id }) => id),
    ourValidations: validations.filter(({ dataValidation }) => isOurs(dataValidation)).map(({ row }) => row),
    othersValidations: new Set(
      validations.filter(({ dataValidation }) => dataValidation.type !== "None" && !isOurs(dataValidation)).map(({ row }) => row)
    ),
    actionColumn,
    actionRows: Array.from({ length: used.rowCount }, (_, nth) => used.rowIndex + nth).filter((row) =>
      String(inAction(row)).startsWith("=IFERROR(IF(")
    ),
    freeColumn: used.columnIndex + used.columnCount,
    used: usedAddress,
  };
}

function columnHeaded(used: Excel.Range, table: FoundTable, header: string): number | null {
  const row = (table.headerRow ?? (table.rows[0]?.row ?? 0) - 1) - used.rowIndex;
  const at = (used.formulas[row] as readonly unknown[] | undefined)?.indexOf(header) ?? -1;
  return at < 0 ? null : used.columnIndex + at;
}

function clearActions(sheet: Excel.Worksheet, table: FoundTable, column: number, rows: readonly number[]): void {
  const header = table.headerRow ?? (table.rows[0]?.row ?? 0) - 1;
  for (const row of [header, ...rows]) if (row >= 0) sheet.getCell(row, column).clear("Contents");
}

/** Validates the level cells that the person's own rules leave free. */
function validate(sheet: Excel.Worksheet, table: FoundTable, instrument: Instrument, others: ReadonlySet<number>): number {
  const free = table.rows.filter(({ row }) => !others.has(row));
  for (const run of levelRuns({ ...table, rows: free })) validateLevels(sheet.getRange(run).dataValidation, instrument);
  return free.length;
}

function colour(
  sheet: Excel.Worksheet,
  table: FoundTable,
  formulaOf: (cell: string) => string,
  { fill, font }: { readonly fill: string; readonly font: string }
): number {
  const runs = levelRuns(table);
  for (const run of runs) {
    const format = sheet.getRange(run).conditionalFormats.add("Custom");
    format.custom.rule.formula = formulaOf(`$${run.split(":")[0] ?? ""}`);
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = font;
  }
  return table.rows.length;
}
