import type { Batch } from "../../requests/batch";
import { itemNotFound } from "../../protocol/errors";
import { EVENTS, WORKBOOK_TARGET } from "../../protocol/event-names";
import { registration } from "../shared/registration";
import { WireObject, type Answer, type Argument, type ObjectType } from "../../requests/object-type";
import { findSheet } from "../shared/ranges";
import { worksheetType } from "../shared/declared-types";
import { assertSheetName } from "./sheet-name";

const visible = (args: readonly Argument[], batch: Batch) =>
  batch.host.workbook.sheets.all().filter((sheet) => args[0] !== true || sheet.visibility === "Visible");

function first(args: readonly Argument[], at: 0 | -1, batch: Batch): WireObject {
  const sheet = visible(args, batch).at(at);
  if (sheet === undefined) throw itemNotFound("WorksheetCollection.getFirst");
  return WireObject.of(worksheetType, sheet.id);
}

const byKey = (key: unknown, batch: Batch): Answer => {
  const sheet = typeof key === "string" ? findSheet(batch.host, key) : null;
  return sheet === null ? null : WireObject.of(worksheetType, sheet.id);
};

/** Excel's next free `SheetN`. */
function freeName(batch: Batch): string {
  let number = batch.host.workbook.sheets.all().length + 1;
  while (findSheet(batch.host, `Sheet${String(number)}`) !== null) number += 1;
  return `Sheet${String(number)}`;
}

/** `workbook.worksheets`. */
export const worksheetsType: ObjectType<null> = {
  name: "WorksheetCollection",
  items: (_target, batch) => batch.host.workbook.sheets.all().map((sheet) => WireObject.of(worksheetType, sheet.id)),
  item: (_target, key, batch) => byKey(key, batch),
  methods: {
    GetItemOrNullObject: (_target, args, batch) => byKey(args[0], batch),
    GetActiveWorksheet: (_target, _args, batch) => WireObject.of(worksheetType, batch.host.workbook.sheets.activeId()),
    GetCount: (_target, args, batch) => visible(args, batch).length,
    GetFirst: (_target, args, batch) => first(args, 0, batch),
    GetLast: (_target, args, batch) => first(args, -1, batch),
    Add: async (_target, args, batch) => {
      batch.assertSheets("WorksheetCollection.add");
      const name: unknown = args[0] ?? freeName(batch);
      assertSheetName(name, null, batch, "WorksheetCollection.add");
      const added = await batch.act(() => batch.host.workbook.sheets.add(name, null, "addin"));
      return WireObject.of(worksheetType, added.id);
    },
    ...registration(
      EVENTS.filter((event) => event.onCollection),
      () => WORKBOOK_TARGET
    ),
  },
};
