import type { SheetRect } from "../../geometry/rect";
import { isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from "../../geometry/sheet-size";
import type { Batch } from "../batch";
import { invalidArgument } from "../errors";
import type { Json } from "../json";
import { WireObject } from "../object-type";
import type { Answer, ObjectType } from "../object-type";
import { otherRange } from "./range-moves";
import { rangeType } from "./declared";

/** Excel measures columns and rows in points. */
const pointsPerPixel = 72 / 96;

const lines = (rect: SheetRect, along: "rows" | "columns"): readonly [number, number] =>
  along === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];

/** Points of all rows or columns; null when they differ. */
export function sizeOf(areas: readonly SheetRect[], along: "rows" | "columns", batch: Batch): Json {
  const seen = new Set<number>();
  for (const rect of areas) {
    const [from, count] = lines(rect, along);
    for (let index = from; index < from + Math.min(count, 1000) && seen.size < 2; index++)
      seen.add(batch.host.workbook.size(rect.sheetId, along, index));
  }
  const [only, another] = seen;
  return only === undefined || another !== undefined ? null : only * pointsPerPixel;
}

export async function resize(areas: readonly SheetRect[], along: "rows" | "columns", value: Json, batch: Batch): Promise<void> {
  const location = along === "rows" ? "RangeFormat.rowHeight" : "RangeFormat.columnWidth";
  if (typeof value !== "number" || value < 0 || value > (along === "rows" ? 409.5 : 1342)) throw invalidArgument(location);
  for (const rect of areas) {
    const [from, count] = lines(rect, along);
    batch.assertWritable(rect.sheetId, location, { kind: "resize", along });
    await batch.change((join) =>
      batch.host.workbook.setSize(rect.sheetId, along, from, count, Math.round(value / pointsPerPixel), "addin", join)
    );
  }
}

export async function hide(rect: SheetRect, along: "rows" | "columns", value: Json, batch: Batch): Promise<void> {
  const location = along === "rows" ? "Range.rowHidden" : "Range.columnHidden";
  if (typeof value !== "boolean") throw invalidArgument(location);
  const [from, count] = lines(rect, along);
  batch.assertWritable(rect.sheetId, location, { kind: "resize", along });
  await batch.change((join) => batch.host.workbook.setHidden(rect.sheetId, along, from, count, value, "addin", join));
}

async function freeze(sheetId: string, rows: number, columns: number, batch: Batch): Promise<void> {
  batch.assertWritable(null, "WorksheetFreezePanes");
  await batch.change((join) => batch.host.workbook.setFrozen(sheetId, rows, columns, join));
}

function location(sheetId: string, batch: Batch): Answer {
  const { rows, columns } = batch.host.workbook.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  return WireObject.of(rangeType, {
    sheetId,
    row: 0,
    column: 0,
    rows: rows === 0 ? SHEET_ROWS : rows,
    columns: columns === 0 ? SHEET_COLUMNS : columns,
  });
}

/** `worksheet.freezePanes`. */
export const freezePanesType: ObjectType<string> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheetId, args, batch) => freeze(sheetId, typeof args[0] === "number" ? args[0] : 1, 0, batch),
    FreezeColumns: (sheetId, args, batch) => freeze(sheetId, 0, typeof args[0] === "number" ? args[0] : 1, batch),
    FreezeAt: (sheetId, args, batch) => {
      const rect = otherRange(args, { sheetId, row: 0, column: 0, rows: 1, columns: 1 }, batch, "WorksheetFreezePanes.freezeAt");
      return freeze(sheetId, isEntireColumn(rect) ? 0 : rect.row + rect.rows, isEntireRow(rect) ? 0 : rect.column + rect.columns, batch);
    },
    Unfreeze: (sheetId, _args, batch) => freeze(sheetId, 0, 0, batch),
    GetLocation: (sheetId, _args, batch) => {
      const found = location(sheetId, batch);
      if (found === null) throw invalidArgument("WorksheetFreezePanes.getLocation");
      return found;
    },
    GetLocationOrNullObject: (sheetId, _args, batch) => location(sheetId, batch),
  },
};
