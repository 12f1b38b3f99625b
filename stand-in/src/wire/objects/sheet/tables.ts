import { EVENTS } from "../../protocol/event-names";
import { registration } from "../shared/registration";
import { type ObjectType, WireObject } from "../../requests/object-type";

/** A table. The grid has none, so there is never one to answer for. */
const tableType: ObjectType<never> = { name: "Table", missing: [] };

/** `workbook.tables` and `worksheet.tables`: honestly empty; adding one answers `NotImplemented`. */
export const tableCollectionType: ObjectType<string | null> = {
  name: "TableCollection",
  scalars: { Count: () => 0 },
  items: () => [],
  item: () => null,
  methods: {
    GetCount: () => 0,
    GetItemOrNullObject: () => null,
    ...registration(
      EVENTS.filter((event) => event.onTables),
      (sheetId: string | null) => sheetId ?? "Workbook"
    ),
  },
};

/** `range.getTables()`. */
export const noTables = (): WireObject => WireObject.of(tableCollectionType, null);

export { tableType };
