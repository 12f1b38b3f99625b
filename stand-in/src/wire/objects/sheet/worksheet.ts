import type { SheetInfo } from "../../../model/sheet-info";
import type { Batch } from "../../requests/batch";
import { ExcelError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { EVENTS } from "../../protocol/event-names";
import { registration } from "../shared/registration";
import { freezePanesType } from "./freeze-panes";
import { sheetProtectionType } from "./sheet-protection";
import { areasOf, onSheet, rectOf, sheetById, usedWithin, wholeSheet } from "../shared/ranges";
import { integer, text } from "../shared/arguments";
import { WireObject, type Answer, type Argument, type Members } from "../../requests/object-type";
import { autoFilterType } from "./auto-filter";
import { chartCollectionType } from "../charts/charts";
import { colourOf } from "../shared/colour";
import { pageBreaksType } from "./page-breaks";
import { pageLayoutType } from "./page-layout";
import { nameCollectionType } from "../document/names";
import { rangeAreasType, rangeType, worksheetType } from "../shared/declared-types";
import { findAll } from "../range/range-search";
import { assertSheetName } from "./sheet-name";
import { tableCollectionType } from "./tables";

const sheetObject = (sheet: SheetInfo): WireObject => WireObject.of(worksheetType, sheet.id);

async function usedRange(sheetId: string, args: readonly Argument[], batch: Batch): Promise<Answer> {
  const rect = await usedWithin(wholeSheet(sheetId), args[0] === true, batch);
  return rect === null ? null : WireObject.of(rangeType, rect);
}

/** The sheet `step` tabs away; null at the end of the row of tabs. */
function neighbour(sheetId: string, step: 1 | -1, visibleOnly: boolean, batch: Batch): Answer {
  const sheets = batch.host.workbook.sheets.all().filter((sheet) => sheet.id === sheetId || !visibleOnly || sheet.visibility === "Visible");
  const found = sheets[sheets.findIndex((sheet) => sheet.id === sheetId) + step];
  return found === undefined ? null : sheetObject(found);
}

function nextOrError(sheetId: string, step: 1 | -1, args: readonly Argument[], batch: Batch): WireObject {
  const found = neighbour(sheetId, step, args[0] === true, batch);
  if (found === null) throw itemNotFound(step === 1 ? "Worksheet.getNext" : "Worksheet.getPrevious");
  return found;
}

/** A worksheet, known by its id. */
export const worksheetMembers: Members<string> = {
  identity: (sheetId) => ({ Id: sheetId }),
  scalars: {
    Id: (sheetId) => sheetId,
    Name: (sheetId, batch) => sheetById(batch.host, sheetId).name,
    Position: (sheetId, batch) => batch.host.workbook.sheets.all().findIndex((sheet) => sheet.id === sheetId),
    Visibility: (sheetId, batch) => sheetById(batch.host, sheetId).visibility,
    TabColor: (sheetId, batch) => batch.host.workbook.features.of(sheetId).tabColor ?? "",
  },
  setters: {
    TabColor: async (sheetId, value, batch) => {
      batch.assertSheets("Worksheet.tabColor");
      const tabColor = value === "" ? null : colourOf(value, "Worksheet.tabColor");
      await batch.change((join) => batch.host.workbook.features.set(sheetId, { tabColor }, join));
    },
    Name: (sheetId, value, batch) => {
      batch.assertSheets("Worksheet.name");
      assertSheetName(value, sheetId, batch, "Worksheet.name");
      return batch.act(() => batch.host.workbook.sheets.rename(sheetId, value, "addin"));
    },
    Position: (sheetId, value, batch) => {
      batch.assertSheets("Worksheet.position");
      const sheets = batch.host.workbook.sheets.all().length;
      if (typeof value !== "number" || value < 0 || value >= sheets) throw invalidArgument("Worksheet.position");
      return batch.act(() => batch.host.workbook.sheets.move(sheetId, value, "addin"));
    },
    Visibility: (sheetId, value, batch) => {
      batch.assertSheets("Worksheet.visibility");
      if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument("Worksheet.visibility");
      const others = batch.host.workbook.sheets.all().some((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible");
      if (value !== "Visible" && !others) throw new ExcelError("InvalidOperation", "Worksheet.visibility");
      return batch.act(() => batch.host.workbook.sheets.setVisibility(sheetId, value));
    },
  },
  children: {
    Names: (sheetId) => WireObject.of(nameCollectionType, sheetId),
    Protection: (sheetId) => WireObject.of(sheetProtectionType, sheetId),
    FreezePanes: (sheetId) => WireObject.of(freezePanesType, sheetId),
    PageLayout: (sheetId) => WireObject.of(pageLayoutType, sheetId),
    AutoFilter: (sheetId) => WireObject.of(autoFilterType, sheetId),
    Tables: (sheetId) => WireObject.of(tableCollectionType, sheetId),
    Charts: (sheetId) => WireObject.of(chartCollectionType, sheetId),
    HorizontalPageBreaks: (sheetId) => WireObject.of(pageBreaksType, { sheetId, along: "rows" }),
    VerticalPageBreaks: (sheetId) => WireObject.of(pageBreaksType, { sheetId, along: "columns" }),
  },
  methods: {
    GetRange: (sheetId, args, batch) =>
      WireObject.of(
        rangeType,
        args[0] === undefined || args[0] === null || args[0] === ""
          ? wholeSheet(sheetId)
          : rectOf(batch.host, text(args, 0, "Worksheet.getRange"), sheetId, "Worksheet.getRange")
      ),
    GetRanges: (sheetId, args, batch) =>
      WireObject.of(
        rangeAreasType,
        args[0] === undefined || args[0] === null
          ? [wholeSheet(sheetId)]
          : areasOf(batch.host, text(args, 0, "Worksheet.getRanges"), sheetId, "Worksheet.getRanges")
      ),
    GetCell: (sheetId, args) => {
      const [row, column] = [integer(args, 0, "Worksheet.getCell"), integer(args, 1, "Worksheet.getCell")];
      return WireObject.of(rangeType, onSheet({ sheetId, row, column, rows: 1, columns: 1 }, "Worksheet.getCell"));
    },
    GetRangeByIndexes: (sheetId, args) => {
      const at = (index: number): number => integer(args, index, "Worksheet.getRangeByIndexes");
      const rect = { sheetId, row: at(0), column: at(1), rows: at(2), columns: at(3) };
      return WireObject.of(rangeType, onSheet(rect, "Worksheet.getRangeByIndexes"));
    },
    GetUsedRange: async (sheetId, args, batch) =>
      (await usedRange(sheetId, args, batch)) ?? WireObject.of(rangeType, { sheetId, row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: usedRange,
    FindAll: async (sheetId, args, batch) => {
      const found = await findAll(wholeSheet(sheetId), args, batch);
      if (found === null) throw itemNotFound("Worksheet.findAll");
      return found;
    },
    FindAllOrNullObject: (sheetId, args, batch) => findAll(wholeSheet(sheetId), args, batch),
    GetNext: (sheetId, args, batch) => nextOrError(sheetId, 1, args, batch),
    GetNextOrNullObject: (sheetId, args, batch) => neighbour(sheetId, 1, args[0] === true, batch),
    GetPrevious: (sheetId, args, batch) => nextOrError(sheetId, -1, args, batch),
    GetPreviousOrNullObject: (sheetId, args, batch) => neighbour(sheetId, -1, args[0] === true, batch),
    _GetSheetById: (_sheetId, args, batch) => sheetObject(sheetById(batch.host, text(args, 0, "Worksheet"))),
    _GetAnotherWorksheetById: (_sheetId, args, batch) => sheetObject(sheetById(batch.host, text(args, 0, "Worksheet"))),
    Activate: (sheetId, _args, batch) => {
      if (sheetById(batch.host, sheetId).visibility !== "Visible") throw new ExcelError("InvalidOperation", "Worksheet.activate");
      return batch.act(() => batch.host.workbook.sheets.activate(sheetId));
    },
    Delete: (sheetId, _args, batch) => {
      batch.assertSheets("Worksheet.delete");
      const others = batch.host.workbook.sheets.all().some((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible");
      if (!others) throw new ExcelError("InvalidOperation", "Worksheet.delete");
      return batch.act(() => batch.host.workbook.sheets.delete(sheetId, "addin"));
    },
    Calculate: async (sheetId, args, batch) => {
      const used = await batch.usedRect(sheetId, false);
      if (used === null) return;
      const rect = { ...used, sheetId };
      await batch.act(() => {
        if (args[0] === true) batch.host.workbook.calculation.setDirty([rect]);
        return batch.host.workbook.calculation.calculate([rect]);
      });
    },
    ...registration(
      EVENTS.filter((event) => event.onSheet),
      (sheetId: string) => sheetId
    ),
  },
  missing: [
    "StandardWidth",
    "StandardHeight",
    "ShowGridlines",
    "ShowHeadings",
    "EnableCalculation",
    "TabId",
    "Comments",
    "CustomProperties",
    "NamedSheetViews",
    "PivotTables",
    "Shapes",
    "Slicers",
    "Visuals",
  ],
};
