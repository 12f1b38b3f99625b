import type { Filter } from "../../../model/features/filter";
import type { SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "../../protocol/errors";
import { isJsonObject, type Json } from "../../protocol/json";
import { WireObject, type Answer, type Argument, type ObjectType } from "../../requests/object-type";
import { rangeArgument } from "../shared/arguments";
import { rangeType } from "../shared/declared-types";
import { usedWithin } from "../shared/ranges";

const filterOf = (sheetId: string, batch: Batch): Filter | null => batch.host.workbook.features.of(sheetId).filter;

function set(sheetId: string, filter: Filter | null, batch: Batch, location: string): Promise<void> {
  batch.assertWritable(sheetId, location, {
    kind: "filter",
    rect: filter?.rect ?? { row: 0, column: 0, rows: 1, columns: 1 },
  });
  return batch.act(() => batch.host.workbook.features.setFilter(sheetId, filter, "addin"));
}

async function apply(sheetId: string, args: readonly Argument[], batch: Batch): Promise<void> {
  const location = "AutoFilter.apply";
  const given = rangeArgument(args, { sheetId, row: 0, column: 0, rows: 1, columns: 1 }, batch, location);
  const rect: SheetRect | null = await usedWithin(given, false, batch);
  if (rect === null || rect.sheetId !== sheetId) throw invalidArgument(location);
  const { row, column: left, rows, columns: wide } = rect;
  const area = { row, column: left, rows, columns: wide };
  const before = filterOf(sheetId, batch);
  const kept = before !== null && JSON.stringify(before.rect) === JSON.stringify(area) ? before.columns : [];
  const column = args[1];
  if (typeof column !== "number") return set(sheetId, { rect: area, columns: kept }, batch, location);
  const criteria = isJsonObject(args[2]) ? args[2] : {};
  if (column < 0 || column >= area.columns) throw invalidArgument(location);
  if (criteria["filterOn"] !== "Values" || !Array.isArray(criteria["values"])) {
    batch.host.warn("Excel stand-in: AutoFilter.apply is implemented for filterOn Values only");
    throw notImplemented(location);
  }
  const values = criteria["values"].map(String);
  const one = { column, values: values.filter((value) => value !== ""), blanks: values.includes("") };
  const columns = [...kept.filter((other) => other.column !== column), one];
  return set(sheetId, { rect: area, columns }, batch, location);
}

const range = (sheetId: string, batch: Batch): Answer => {
  const filter = filterOf(sheetId, batch);
  return filter === null ? null : WireObject.of(rangeType, { ...filter.rect, sheetId });
};

/** `worksheet.autoFilter`. */
export const autoFilterType: ObjectType<string> = {
  name: "AutoFilter",
  scalars: {
    Enabled: (sheetId, batch) => filterOf(sheetId, batch) !== null,
    IsDataFiltered: (sheetId, batch) => (filterOf(sheetId, batch)?.columns.length ?? 0) > 0,
    Criteria: (sheetId, batch): Json => {
      const filter = filterOf(sheetId, batch);
      return Array.from({ length: filter?.rect.columns ?? 0 }, (_, index): Json => {
        const one = filter?.columns.find(({ column }) => column === index);
        return one === undefined
          ? { filterOn: "Values" }
          : { filterOn: one.xml === undefined ? "Values" : "Custom", values: [...one.values, ...(one.blanks ? [""] : [])] };
      });
    },
  },
  methods: {
    Apply: apply,
    Remove: (sheetId, _args, batch) => set(sheetId, null, batch, "AutoFilter.remove"),
    ClearCriteria: (sheetId, _args, batch) => {
      const filter = filterOf(sheetId, batch);
      if (filter === null) return;
      return set(sheetId, { ...filter, columns: [] }, batch, "AutoFilter.clearCriteria");
    },
    ClearColumnCriteria: (sheetId, args, batch) => {
      const filter = filterOf(sheetId, batch);
      if (filter === null) return;
      const columns = filter.columns.filter(({ column }) => column !== args[0]);
      return set(sheetId, { ...filter, columns }, batch, "AutoFilter.clearColumnCriteria");
    },
    Reapply: (sheetId, _args, batch) => {
      const filter = filterOf(sheetId, batch);
      if (filter === null) throw new ExcelError("InvalidOperation", "AutoFilter.reapply");
      return set(sheetId, filter, batch, "AutoFilter.reapply");
    },
    GetRange: (sheetId, _args, batch) => {
      const found = range(sheetId, batch);
      if (found === null) throw itemNotFound("AutoFilter.getRange");
      return found;
    },
    GetRangeOrNullObject: (sheetId, _args, batch) => range(sheetId, batch),
  },
};
