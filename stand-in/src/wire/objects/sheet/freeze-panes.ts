import { isEntireColumn, isEntireRow } from "../../../geometry/sheet-size";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../../src/grid";
import { invalidArgument } from "../../protocol/errors";
import type { Batch } from "../../requests/batch";
import { WireObject, type Answer, type ObjectType } from "../../requests/object-type";
import { rangeArgument } from "../shared/arguments";
import { rangeType } from "../shared/declared-types";

async function freeze(sheetId: string, rows: number, columns: number, batch: Batch): Promise<void> {
  batch.assertWritable(null, "WorksheetFreezePanes");
  await batch.change((join) => batch.host.workbook.layout.setFrozen(sheetId, rows, columns, join));
}

function location(sheetId: string, batch: Batch): Answer {
  const { rows, columns } = batch.host.workbook.layout.frozen(sheetId);
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
      const rect = rangeArgument(args, { sheetId, row: 0, column: 0, rows: 1, columns: 1 }, batch, "WorksheetFreezePanes.freezeAt");
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
