import type { SheetRect } from "../../../geometry/rect";
import { sheetAddress } from "../../../geometry/sheet-addresses";
import { isEntireColumn, isEntireRow, isUnbounded } from "../../../geometry/sheet-size";
import { eachCell, fromLocal, localFormula, writeCells, writeNumberFormats } from "./range-values";
import { hide } from "./hidden";
import type { Batch } from "../../requests/batch";
import { formulaOf, jsonValue, valueType } from "../../values/cell-values";
import { wrongDimensions } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type Members } from "../../requests/object-type";
import { rangeMoves } from "./range-moves";
import { clear } from "./range-clear";
import { rangeSearches } from "./range-search";
import { conditionalFormatsType } from "../rules/conditional-formats/collection";
import { dataValidationType } from "../rules/data-validation";
import { merge, mergedAreas, unmerge } from "./merges";
import { rangeSortType } from "./range-sort";
import { formatType } from "../format/range-format";
import { deleteLines, insertLines } from "./range-structure";
import { sheetById } from "../shared/ranges";
import { worksheetType } from "../shared/declared-types";

const address = (rect: SheetRect, batch: Batch): string => sheetAddress(sheetById(batch.host, rect.sheetId).name, rect);

/** `rowHidden`: true or false when all rows agree, else null. */
function hidden(start: number, count: number, hiddenOnes: readonly number[]): boolean | null {
  const inside = hiddenOnes.filter((index) => index >= start && index < start + count).length;
  if (inside === 0) return false;
  return inside === count ? true : null;
}

const rowsHidden = (rect: SheetRect, batch: Batch): boolean | null =>
  hidden(rect.row, rect.rows, batch.host.workbook.layout.hiddenRows(rect.sheetId));
const columnsHidden = (rect: SheetRect, batch: Batch): boolean | null =>
  hidden(rect.column, rect.columns, batch.host.workbook.layout.hiddenColumns(rect.sheetId));

/** A range: a rectangle of one sheet. */
export const rangeMembers: Members<SheetRect> = {
  tracked: true,
  scalars: {
    Address: address,
    AddressLocal: address,
    CellCount: (rect) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns),
    RowCount: (rect) => rect.rows,
    ColumnCount: (rect) => rect.columns,
    RowIndex: (rect) => rect.row,
    ColumnIndex: (rect) => rect.column,
    Values: (rect, batch) => eachCell(rect, batch, (cell) => jsonValue(cell.value)),
    Formulas: (rect, batch) => eachCell(rect, batch, formulaOf),
    FormulasLocal: (rect, batch) => eachCell(rect, batch, (cell) => localFormula(cell, batch.host.locale)),
    Text: (rect, batch) => eachCell(rect, batch, (cell) => cell.text),
    ValueTypes: (rect, batch) => eachCell(rect, batch, (cell) => valueType(cell.value)),
    NumberFormat: (rect, batch) => eachCell(rect, batch, (cell) => cell.numberFormat),
    RowHidden: rowsHidden,
    ColumnHidden: columnsHidden,
    Hidden: (rect, batch) => rowsHidden(rect, batch) === true || columnsHidden(rect, batch) === true,
    IsEntireColumn: isEntireColumn,
    IsEntireRow: isEntireRow,
    HasSpill: async (rect, batch): Promise<Json> => {
      if (isUnbounded(rect)) return null;
      const spills = (await batch.cells(rect)).flat().map((cell) => cell.spill !== undefined && cell.spill !== null);
      if (spills.every((spill) => spill)) return true;
      return spills.some((spill) => spill) ? null : false;
    },
  },
  setters: {
    Values: (rect, value, batch) => writeCells(rect, value, batch, "Range.values"),
    Formulas: (rect, value, batch) => writeCells(rect, value, batch, "Range.formulas"),
    FormulasLocal: (rect, value, batch) => writeCells(rect, fromLocal(value, batch.host.locale), batch, "Range.formulasLocal"),
    RowHidden: (rect, value, batch) => hide(rect, "rows", value, batch),
    ColumnHidden: (rect, value, batch) => hide(rect, "columns", value, batch),
    NumberFormat: (rect, value, batch) => writeNumberFormats(rect, value, batch, "Range.numberFormat"),
  },
  children: {
    Worksheet: (rect) => WireObject.of(worksheetType, rect.sheetId),
    Format: (rect) => WireObject.of(formatType, [rect]),
    ConditionalFormats: (rect) => WireObject.of(conditionalFormatsType, [rect]),
    DataValidation: (rect) => WireObject.of(dataValidationType, [rect]),
    Sort: (rect) => WireObject.of(rangeSortType, rect),
  },
  methods: {
    ...rangeMoves,
    ...rangeSearches,
    Clear: (rect, args, batch) => clear(rect, args[0], batch),
    Select: (rect, _args, batch) => batch.act(() => batch.host.workbook.sheets.select(rect.sheetId, [rect])),
    SetDirty: (rect, _args, batch) => batch.act(() => batch.host.workbook.calculation.setDirty([rect])),
    Calculate: (rect, _args, batch) => batch.act(() => batch.host.workbook.calculation.calculate([rect])),
    Merge: (rect, args, batch) => merge(rect, args[0] === true, batch),
    Unmerge: (rect, _args, batch) => unmerge(rect, batch),
    GetMergedAreasOrNullObject: (rect, _args, batch) => mergedAreas(rect, batch),
    Insert: (rect, args, batch) => insertLines(rect, args[0], batch),
    Delete: (rect, args, batch) => deleteLines(rect, args[0], batch),
    _ValidateArraySize: (rect, args) => {
      if (args[0] !== rect.rows || args[1] !== rect.columns) throw wrongDimensions("Range.values");
    },
  },
  missing: [
    "FormulasR1C1",
    "NumberFormatLocal",
    "NumberFormatCategories",
    "Hyperlink",
    "Style",
    "LinkedDataTypeState",
    "SavedAsArray",
    "Top",
    "Left",
    "Width",
    "Height",
    "ValuesAsJson",
    "ValuesAsJsonLocal",
  ],
};
