import { boundingRect, intersection, type SheetRect } from "../../../geometry/rect";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../../src/grid";
import type { Batch } from "../../requests/batch";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { type Answer, type Argument, WireObject } from "../../requests/object-type";
import { integer, rangeArgument } from "../shared/arguments";
import { onSheet, usedWithin } from "../shared/ranges";
import { rangeType } from "../shared/declared-types";

type Move = (range: SheetRect, args: readonly Argument[], batch: Batch) => Answer | Promise<Answer>;

const range = (rect: SheetRect, location: string): WireObject => WireObject.of(rangeType, onSheet(rect, location));

function sharedRange(of: SheetRect, args: readonly Argument[], batch: Batch): Answer {
  const other = rangeArgument(args, of, batch, "Range.getIntersection");
  const shared = other.sheetId === of.sheetId ? intersection(of, other) : null;
  return shared === null ? null : WireObject.of(rangeType, { ...shared, sheetId: of.sheetId });
}

async function used(of: SheetRect, args: readonly Argument[], batch: Batch): Promise<Answer> {
  const rect = await usedWithin(of, args[0] === true, batch);
  return rect === null ? null : WireObject.of(rangeType, rect);
}

async function spillTo(of: SheetRect, batch: Batch): Promise<Answer> {
  const spill = (await batch.cells({ ...of, rows: 1, columns: 1 }))[0]?.[0]?.spill;
  return spill === undefined || spill === null ? null : WireObject.of(rangeType, { ...spill, sheetId: of.sheetId });
}

/** The cell whose formula fills this one; null when none does. */
async function spillParent(of: SheetRect, batch: Batch): Promise<Answer> {
  const used = await batch.usedRect(of.sheetId, false);
  if (used === null) return null;
  const cells = await batch.cells({ ...used, sheetId: of.sheetId });
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const spill = cell.spill;
      if (spill === undefined || spill === null || intersection(spill, { ...of, rows: 1, columns: 1 }) === null) continue;
      return WireObject.of(rangeType, {
        sheetId: of.sheetId,
        row: used.row + row,
        column: used.column + column,
        rows: 1,
        columns: 1,
      });
    }
  }
  return null;
}

const present = (answer: Answer, location: string): WireObject => {
  if (answer === null) throw itemNotFound(location);
  return answer;
};

/** Everything that leads from one range to another. */
export const rangeMoves: Readonly<Record<string, Move>> = {
  GetCell: (of, args) =>
    range(
      {
        ...of,
        row: of.row + integer(args, 0, "Range.getCell"),
        column: of.column + integer(args, 1, "Range.getCell"),
        rows: 1,
        columns: 1,
      },
      "Range.getCell"
    ),
  GetRow: (of, args) => range({ ...of, row: of.row + integer(args, 0, "Range.getRow"), rows: 1 }, "Range.getRow"),
  GetColumn: (of, args) => range({ ...of, column: of.column + integer(args, 0, "Range.getColumn"), columns: 1 }, "Range.getColumn"),
  GetOffsetRange: (of, args) =>
    range(
      {
        ...of,
        row: of.row + integer(args, 0, "Range.getOffsetRange"),
        column: of.column + integer(args, 1, "Range.getOffsetRange"),
      },
      "Range.getOffsetRange"
    ),
  GetResizedRange: (of, args) =>
    range(
      {
        ...of,
        rows: of.rows + integer(args, 0, "Range.getResizedRange"),
        columns: of.columns + integer(args, 1, "Range.getResizedRange"),
      },
      "Range.getResizedRange"
    ),
  GetAbsoluteResizedRange: (of, args) =>
    range(
      {
        ...of,
        rows: integer(args, 0, "Range.getAbsoluteResizedRange"),
        columns: integer(args, 1, "Range.getAbsoluteResizedRange"),
      },
      "Range.getAbsoluteResizedRange"
    ),
  GetRowsAbove: (of, args) => beside(of, "rows", -integer(args, 0, "Range.getRowsAbove", 1), "Range.getRowsAbove"),
  GetRowsBelow: (of, args) => beside(of, "rows", integer(args, 0, "Range.getRowsBelow", 1), "Range.getRowsBelow"),
  GetColumnsBefore: (of, args) => beside(of, "columns", -integer(args, 0, "Range.getColumnsBefore", 1), "Range.getColumnsBefore"),
  GetColumnsAfter: (of, args) => beside(of, "columns", integer(args, 0, "Range.getColumnsAfter", 1), "Range.getColumnsAfter"),
  GetEntireRow: (of) => range({ ...of, column: 0, columns: SHEET_COLUMNS }, "Range.getEntireRow"),
  GetEntireColumn: (of) => range({ ...of, row: 0, rows: SHEET_ROWS }, "Range.getEntireColumn"),
  GetLastCell: (of) =>
    range({ ...of, row: of.row + of.rows - 1, column: of.column + of.columns - 1, rows: 1, columns: 1 }, "Range.getLastCell"),
  GetLastRow: (of) => range({ ...of, row: of.row + of.rows - 1, rows: 1 }, "Range.getLastRow"),
  GetLastColumn: (of) => range({ ...of, column: of.column + of.columns - 1, columns: 1 }, "Range.getLastColumn"),
  GetBoundingRect: (of, args, batch) => {
    const other = rangeArgument(args, of, batch, "Range.getBoundingRect");
    if (other.sheetId !== of.sheetId) throw invalidArgument("Range.getBoundingRect");
    return range({ ...boundingRect(of, other), sheetId: of.sheetId }, "Range.getBoundingRect");
  },
  GetIntersection: (of, args, batch) => present(sharedRange(of, args, batch), "Range.getIntersection"),
  GetIntersectionOrNullObject: sharedRange,
  GetUsedRange: async (of, args, batch) => (await used(of, args, batch)) ?? range({ ...of, rows: 1, columns: 1 }, "Range.getUsedRange"),
  GetUsedRangeOrNullObject: used,
  GetSpillingToRange: async (of, _args, batch) => present(await spillTo(of, batch), "Range.getSpillingToRange"),
  GetSpillParent: async (of, _args, batch) => present(await spillParent(of, batch), "Range.getSpillParent"),
  GetSpillParentOrNullObject: (of, _args, batch) => spillParent(of, batch),
  GetSpillingToRangeOrNullObject: (of, _args, batch) => spillTo(of, batch),
};

/** `count` rows or columns before (negative) or after (positive) the range. */
function beside(of: SheetRect, along: "rows" | "columns", count: number, location: string): WireObject {
  if (count === 0) throw invalidArgument(location);
  const start = along === "rows" ? "row" : "column";
  const at = count > 0 ? of[start] + of[along] : of[start] + count;
  return range({ ...of, [start]: at, [along]: Math.abs(count) }, location);
}
