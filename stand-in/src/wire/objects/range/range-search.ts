import type { Cell } from "../../../model/cell";
import { groupIntoRects } from "../../../geometry/group";
import { holdsCell, type SheetRect } from "../../../geometry/rect";
import type { Value } from "../../../model/value";
import type { Batch } from "../../requests/batch";
import { ExcelError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { isJsonObject } from "../../protocol/json";
import { type Answer, type Argument, WireObject } from "../../requests/object-type";
import { rangeAreasType, rangeType } from "../shared/declared-types";
import { text } from "../shared/arguments";
import { usedWithin } from "../shared/ranges";

type Test = (cell: Cell) => boolean;

/** The cells of a range that hold something and pass, in reading order. */
async function holding(range: SheetRect, batch: Batch, test: Test): Promise<readonly SheetRect[]> {
  return (await batch.filled(range.sheetId))
    .filter(({ row, column, cell }) => holdsCell(range, row, column) && test(cell))
    .map(({ row, column }) => ({ sheetId: range.sheetId, row, column, rows: 1, columns: 1 }));
}

/** The blank cells of a range, in reading order; only where something is used. */
async function blank(range: SheetRect, batch: Batch): Promise<readonly SheetRect[]> {
  const rect = await usedWithin(range, false, batch);
  if (rect === null) return [];
  const { sheetId } = rect;
  return (await batch.cells(rect)).flatMap((line, row) =>
    line.flatMap(({ value, formula }, column) =>
      value === null && formula === null ? [{ sheetId, row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }] : []
    )
  );
}

function matcher(args: readonly Argument[], location: string): Test {
  const wanted = text(args, 0, location);
  const criteria = isJsonObject(args[1]) ? args[1] : {};
  const fold = (value: string): string => (criteria["matchCase"] === true ? value : value.toLowerCase());
  const searched = fold(wanted);
  return (cell) => {
    const content = fold(cell.text);
    return criteria["completeMatch"] === true ? content === searched : content.includes(searched);
  };
}

export async function find(range: SheetRect, args: readonly Argument[], batch: Batch): Promise<Answer> {
  const found = await holding(range, batch, matcher(args, "Range.find"));
  const backwards = isJsonObject(args[1]) && args[1]["searchDirection"] === "Backwards";
  const hit = backwards ? found.at(-1) : found[0];
  return hit === undefined ? null : WireObject.of(rangeType, hit);
}

export async function findAll(range: SheetRect, args: readonly Argument[], batch: Batch): Promise<Answer> {
  return areas(await holding(range, batch, matcher(args, "Worksheet.findAll")));
}

/** Joined into few rectangles, so that an address stays short. */
function areas(cells: readonly SheetRect[]): Answer {
  const [first] = cells;
  return first === undefined
    ? null
    : WireObject.of(
        rangeAreasType,
        groupIntoRects(cells).map((rect) => ({ ...rect, sheetId: first.sheetId }))
      );
}

function kindOf(value: Value): string {
  if (value !== null && typeof value === "object") return "Errors";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Numbers" : "Text";
}

const isTest = (cell: Cell, formulas: boolean, kinds: string): boolean =>
  (cell.formula !== null) === formulas && cell.value !== null && (kinds === "All" || kinds.includes(kindOf(cell.value)));

/** `range.getSpecialCells()`. On a protected sheet Excel refuses everything but the visible cells. */
async function special(range: SheetRect, args: readonly Argument[], batch: Batch): Promise<Answer> {
  const kinds = typeof args[1] === "string" ? args[1] : "All";
  if (args[0] !== "Visible" && batch.host.workbook.features.of(range.sheetId).protection !== null)
    throw new ExcelError("AccessDenied", "Range.getSpecialCells");
  switch (args[0]) {
    case "Blanks":
      return areas(await blank(range, batch));
    case "Constants":
      return areas(await holding(range, batch, (cell) => isTest(cell, false, kinds)));
    case "Formulas":
      return areas(await holding(range, batch, (cell) => isTest(cell, true, kinds)));
    case "Visible": {
      const rows = new Set(batch.host.workbook.layout.hiddenRows(range.sheetId));
      const columns = new Set(batch.host.workbook.layout.hiddenColumns(range.sheetId));
      const used = await usedWithin(range, false, batch);
      if (used === null) return null;
      const cells: SheetRect[] = [];
      for (let row = used.row; row < used.row + used.rows; row++) {
        for (let column = used.column; column < used.column + used.columns; column++) {
          if (!rows.has(row) && !columns.has(column)) cells.push({ sheetId: range.sheetId, row, column, rows: 1, columns: 1 });
        }
      }
      return areas(cells);
    }
    default:
      throw invalidArgument("Range.getSpecialCells");
  }
}

const required = async (answer: Promise<Answer>, location: string): Promise<WireObject> => {
  const found = await answer;
  if (found === null) throw itemNotFound(location);
  return found;
};

/** Looking for cells by what they hold. */
export const rangeSearches = {
  Find: (of: SheetRect, args: readonly Argument[], batch: Batch) => required(find(of, args, batch), "Range.find"),
  FindOrNullObject: find,
  GetSpecialCells: (of: SheetRect, args: readonly Argument[], batch: Batch) => required(special(of, args, batch), "Range.getSpecialCells"),
  GetSpecialCellsOrNullObject: special,
};
