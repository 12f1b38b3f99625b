import type { LookPort, SheetNow } from "../../../session";
import { newPatientContext } from "../../resilience/contexts";
import { cellValueOf } from "../../read/cells/cell-values";

/** Names of all sheets, and whether another may be added. One round trip. */
export const sheetNames: LookPort["sheetNames"] = async () => {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  await context.sync();
  return {
    readOnly: workbook.readOnly,
    protected: workbook.protection.protected,
    names: new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase())),
  };
};

/** What sheets hold, by their names or ids. One round trip. */
export const sheetsNow: LookPort["sheetsNow"] = async (sheets, what) => {
  const context = await newPatientContext();
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("id,name");
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load(["rowIndex", "columnIndex", what]);
    return { worksheet, used };
  });
  await context.sync();
  return asked.map(({ worksheet, used }): SheetNow | null => {
    if (worksheet.isNullObject) return null;
    if (used.isNullObject) return { id: worksheet.id, name: worksheet.name, firstRow: 0, firstColumn: 0, cells: [] };
    const cells = (what === "values" ? used.values : used.formulas) as unknown[][];
    return {
      id: worksheet.id,
      name: worksheet.name,
      firstRow: used.rowIndex,
      firstColumn: used.columnIndex,
      cells: cells.map((row) => row.map(cellValueOf)),
    };
  });
};
