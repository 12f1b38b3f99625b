import type { NameInfo } from "../../../model/defined-name";
import { intersection, type Rect, type SheetRect } from "../../../geometry/rect";
import type { SheetInfo } from "../../../model/sheet-info";
import { parseRect, SHEET_COLUMNS, SHEET_ROWS } from "../../../../../src/grid";
import { splitAreas, splitSheet } from "../../../geometry/sheet-addresses";
import type { Batch } from "../../requests/batch";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Host } from "../../host/host";

/** Finding sheets and rectangles by what an add-in says. */

export function sheetById(host: Host, sheetId: string): SheetInfo {
  const found = host.workbook.sheets.all().find((sheet) => sheet.id === sheetId);
  if (found === undefined) throw itemNotFound("Worksheet");
  return found;
}

/** A sheet by id or by name, in any case; null when there is none. */
export function findSheet(host: Host, key: string): SheetInfo | null {
  const sheets = host.workbook.sheets.all();
  const wanted = key.toLowerCase();
  return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** A defined name seen from a sheet: its own names come before the workbook's. */
export function findName(host: Host, name: string, sheetId: string | null): NameInfo | null {
  const wanted = name.toLowerCase();
  const named = host.workbook.names.all().filter((info) => info.name.toLowerCase() === wanted);
  return named.find((info) => info.sheetId === sheetId) ?? named.find((info) => info.sheetId === null) ?? null;
}

/** The rectangle a name stands for; null when it stands for something else. */
export function nameRect(host: Host, info: NameInfo): SheetRect | null {
  const { sheet, local } = splitSheet(info.formula.replace(/^=/, ""));
  const rect = parseRect(local);
  const sheetId = sheet === null ? info.sheetId : (findSheet(host, sheet)?.id ?? null);
  return rect === null || sheetId === null ? null : { ...rect, sheetId };
}

/** `A1:B2`, `Sheet!A1`, or a defined name, seen from a sheet. */
export function rectOf(host: Host, address: string, sheetId: string, location: string): SheetRect {
  const { sheet, local } = splitSheet(address);
  const target = sheet === null ? sheetId : findSheet(host, sheet)?.id;
  if (target === undefined) throw invalidArgument(location);
  const rect = parseRect(local);
  if (rect !== null) return { ...rect, sheetId: target };
  const named = findName(host, local, target);
  const found = named === null ? null : nameRect(host, named);
  if (found === null) throw invalidArgument(location);
  return found;
}

export const areasOf = (host: Host, address: string, sheetId: string, location: string): readonly SheetRect[] => {
  const areas = splitAreas(address).map((part) => rectOf(host, part, sheetId, location));
  if (areas.length === 0) throw invalidArgument(location);
  return areas;
};

export const wholeSheet = (sheetId: string): SheetRect => ({
  sheetId,
  row: 0,
  column: 0,
  rows: SHEET_ROWS,
  columns: SHEET_COLUMNS,
});

/** The rectangle, when it lies on the sheet and is not empty. */
export function onSheet(rect: SheetRect, location: string): SheetRect {
  const fits =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= SHEET_ROWS &&
    rect.column + rect.columns <= SHEET_COLUMNS;
  if (!fits) throw invalidArgument(location);
  return rect;
}

/** What of a range holds something: Excel's used range inside it; null when nothing does. */
export async function usedWithin(range: SheetRect, valuesOnly: boolean, batch: Batch): Promise<SheetRect | null> {
  const used = await batch.usedRect(range.sheetId, valuesOnly);
  const overlap = used === null ? null : intersection(range, used);
  if (overlap === null) return null;
  if (sameSize(overlap, used)) return { ...overlap, sheetId: range.sheetId };
  const found = await batch.usedRect(range.sheetId, true, overlap);
  return found === null ? null : { ...found, sheetId: range.sheetId };
}

function sameSize(left: Rect, right: Rect | null): boolean {
  return right !== null && left.rows === right.rows && left.columns === right.columns;
}
