import type { Rect } from "../../workbook/types";
import { parseRect } from "../address";
import { sheetColumns, sheetRows } from "../limits";

/** `A1:B2 C3`, whole columns and rows too. */
export function readRects(sqref: string): Rect[] {
  return sqref
    .split(/\s+/)
    .filter((one) => one !== "")
    .map((one) => {
      const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(one);
      if (columns !== null) return { ...parseRect(`${columns[1]}1:${columns[2]}1`), rows: sheetRows };
      const rows = /^\$?(\d+):\$?(\d+)$/.exec(one);
      if (rows !== null) return { ...parseRect(`A${rows[1]}:A${rows[2]}`), columns: sheetColumns };
      return parseRect(one);
    });
}
