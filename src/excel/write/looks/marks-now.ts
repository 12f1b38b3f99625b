import { rangeAddress } from "../../../grid";
import type { MarksNow } from "../../../session";
import type { FoundTable } from "../../../table";
import { newPatientContext } from "../../resilience/contexts";
import { isOurs } from "../changes/level-validation";

/** What stands in a table's sheet already: formulas, formats and validations, the person's own included. Two round trips. */
export async function marksNow(table: FoundTable, name: string): Promise<MarksNow> {
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
  const named = workbook.names.getItemOrNullObject(name);
  named.load("name");
  const ofName = named.getRangeOrNullObject();
  ofName.load("columnIndex,columnCount");
  ofName.worksheet.load("name");
  await context.sync();
  const isColumn = !named.isNullObject && !ofName.isNullObject && ofName.columnCount === 1 && ofName.worksheet.name === table.sheet;
  const usedRange = rangeAddress({ row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount });
  // Asked for anew by their ids: a range, and with it its formats, is no longer known to Excel after the sync.
  const { conditionalFormats } = sheet.getRange(usedRange);
  const rules = formats.items.flatMap(({ id, type }) => {
    if (type !== "Custom") return [];
    const { rule } = conditionalFormats.getItem(id).custom;
    rule.load("formula");
    return [{ id, rule }];
  });
  const isUnwritable = workbook.readOnly || protection.protected;
  if (rules.length > 0 && !isUnwritable) await context.sync();
  return {
    readOnly: workbook.readOnly,
    protected: protection.protected,
    used: { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas as readonly (readonly unknown[])[] },
    usedRange,
    named: isColumn ? { column: ofName.columnIndex } : null,
    nameTaken: !named.isNullObject,
    formats: isUnwritable ? [] : rules.map(({ id, rule }) => ({ id, formula: rule.formula })),
    validations: validations.flatMap(({ row, dataValidation }) =>
      dataValidation.type === "None" ? [] : [{ row, ours: isOurs(dataValidation) }]
    ),
  };
}
