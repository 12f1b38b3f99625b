import type { SheetRect } from "../../../geometry/rect";
import type { SortKey } from "../../../model/sort-key";
import { ExcelError, invalidArgument, notImplemented } from "../../protocol/errors";
import { isJsonObject } from "../../protocol/json";
import type { ObjectType } from "../../requests/object-type";
import { usedWithin } from "../shared/ranges";

/** `range.sort`. Sorting is by value, rows only. */
export const rangeSortType: ObjectType<SheetRect> = {
  name: "RangeSort",
  methods: {
    Apply: async (rect, args, batch) => {
      const location = "RangeSort.apply";
      if (!Array.isArray(args[0])) throw invalidArgument(location);
      const keys = (args[0] as readonly unknown[]).map((field): SortKey => {
        const one: Record<string, unknown> = isJsonObject(field) ? field : {};
        const column = one["key"];
        if (typeof column !== "number" || column < 0 || column >= rect.columns) throw invalidArgument(location);
        if ((one["sortOn"] ?? "Value") !== "Value") throw notImplemented(location);
        return { column, ascending: one["ascending"] !== false };
      });
      if (args[3] === "Columns") throw notImplemented(location);
      const used = await usedWithin(rect, false, batch);
      if (used === null) return;
      const header = args[2] === true ? 1 : 0;
      const body = { ...rect, row: rect.row + header, rows: Math.min(rect.rows, used.row + used.rows - rect.row) - header };
      if (body.rows < 1) return;
      batch.assertWritable(rect.sheetId, location, { kind: "sort", rect: body });
      await batch.act(async () => {
        try {
          await batch.host.workbook.cells.sort(body, keys, "addin");
        } catch (error) {
          throw new ExcelError("InvalidOperation", location, error instanceof Error ? error.message : undefined);
        }
      });
    },
  },
};
