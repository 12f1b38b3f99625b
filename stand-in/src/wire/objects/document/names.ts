import type { NameInfo } from "../../../model/defined-name";
import { sheetAddress } from "../../../geometry/sheet-addresses";
import type { Batch } from "../../requests/batch";
import { ExcelError, invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { fromLocalFormula } from "../../values/locale";
import { WireObject, type Answer, type Argument, type ObjectType } from "../../requests/object-type";
import { nameRect, sheetById } from "../shared/ranges";
import { text } from "../shared/arguments";
import { rangeType, worksheetType } from "../shared/declared-types";

/** A name is known by its spelling and where it is valid: a sheet, or (null) the whole workbook. */
interface Key {
  readonly name: string;
  readonly sheetId: string | null;
}

function find(key: Key, batch: Batch): NameInfo | null {
  const wanted = key.name.toLowerCase();
  return batch.host.workbook.names.all().find((info) => info.name.toLowerCase() === wanted && info.sheetId === key.sheetId) ?? null;
}

function known(key: Key, batch: Batch): NameInfo {
  const info = find(key, batch);
  if (info === null) throw itemNotFound("NamedItem");
  return info;
}

/** The constant a name stands for; undefined when it stands for a range or a formula. */
function constant(info: NameInfo): Json | undefined {
  const body = info.formula.replace(/^=/, "");
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  if (/^#[A-Z/0!?]+$/.test(body)) return body;
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function typeOf(info: NameInfo, batch: Batch): Json {
  if (nameRect(batch.host, info) !== null) return "Range";
  const value = constant(info);
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "string" && value.startsWith("#") ? "Error" : "String";
}

function rangeOf(key: Key, batch: Batch): Answer {
  const rect = nameRect(batch.host, known(key, batch));
  return rect === null ? null : WireObject.of(rangeType, rect);
}

const change = (key: Key, part: Partial<NameInfo>, batch: Batch, location: string): Promise<void> => {
  batch.assertWritable(key.sheetId, location);
  const info = known(key, batch);
  return batch.act(() => batch.host.workbook.names.set({ ...info, ...part }));
};

export const namedItemType: ObjectType<Key> = {
  name: "NamedItem",
  identity: (key) => ({ _Id: key.name }),
  scalars: {
    Name: (key, batch) => known(key, batch).name,
    Formula: (key, batch) => known(key, batch).formula,
    Value: (key, batch) => constant(known(key, batch)) ?? known(key, batch).formula.replace(/^=/, ""),
    Type: (key, batch) => typeOf(known(key, batch), batch),
    Visible: (key, batch) => known(key, batch).visible,
    Comment: (key, batch) => known(key, batch).comment,
    Scope: (key) => (key.sheetId === null ? "Workbook" : "Worksheet"),
  },
  setters: {
    Visible: (key, value, batch) => change(key, { visible: value === true }, batch, "NamedItem.visible"),
    Comment: (key, value, batch) => change(key, { comment: String(value) }, batch, "NamedItem.comment"),
    Formula: (key, value, batch) => {
      if (typeof value !== "string") throw invalidArgument("NamedItem.formula");
      return change(key, { formula: value.startsWith("=") ? value : `=${value}` }, batch, "NamedItem.formula");
    },
  },
  children: {
    Worksheet: (key) => {
      if (key.sheetId === null) throw new ExcelError("InvalidOperation", "NamedItem.worksheet");
      return WireObject.of(worksheetType, key.sheetId);
    },
    WorksheetOrNullObject: (key) => (key.sheetId === null ? null : WireObject.of(worksheetType, key.sheetId)),
  },
  methods: {
    GetRange: (key, _args, batch) => {
      const range = rangeOf(key, batch);
      if (range === null) throw new ExcelError("InvalidOperation", "NamedItem.getRange");
      return range;
    },
    GetRangeOrNullObject: rangeOf2,
    Delete: (key, _args, batch) => {
      batch.assertWritable(key.sheetId, "NamedItem.delete");
      known(key, batch);
      return batch.act(() => batch.host.workbook.names.delete(key.name, key.sheetId));
    },
  },
  missing: ["ArrayValues", "ValueAsJson"],
};

function rangeOf2(key: Key, _args: readonly Argument[], batch: Batch): Answer {
  return rangeOf(key, batch);
}

async function add(sheetId: string | null, args: readonly Argument[], formula: string, batch: Batch): Promise<WireObject> {
  const name = text(args, 0, "NamedItemCollection.add");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument("NamedItemCollection.add");
  batch.assertWritable(sheetId, "NamedItemCollection.add");
  if (find({ name, sheetId }, batch) !== null) throw new ExcelError("ItemAlreadyExists", "NamedItemCollection.add");
  const comment = typeof args[2] === "string" ? args[2] : "";
  await batch.act(() => batch.host.workbook.names.set({ name, formula, sheetId, visible: true, comment }));
  return WireObject.of(namedItemType, { name, sheetId });
}

/** The formula for a name: a range becomes its absolute address; a text is a formula, or a constant. */
function referenceFormula(reference: Argument | undefined, batch: Batch): string {
  const rect = reference instanceof WireObject ? reference.as(rangeType) : null;
  if (rect !== null) {
    const address = sheetAddress(sheetById(batch.host, rect.sheetId).name, rect);
    const mark = address.lastIndexOf("!");
    return `=${address.slice(0, mark)}!${address.slice(mark + 1).replace(/[A-Z]+|[0-9]+/g, "$$$&")}`;
  }
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== "string") throw invalidArgument("NamedItemCollection.add");
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

/** `workbook.names` (null) or the names of one sheet. */
export const nameCollectionType: ObjectType<string | null> = {
  name: "NamedItemCollection",
  items: (sheetId, batch) =>
    batch.host.workbook.names
      .all()
      .filter((info) => info.sheetId === sheetId)
      .map((info) => WireObject.of(namedItemType, { name: info.name, sheetId })),
  item: (sheetId, key, batch) => item(sheetId, key, batch),
  methods: {
    GetCount: (sheetId, _args, batch) => batch.host.workbook.names.all().filter((info) => info.sheetId === sheetId).length,
    GetItemOrNullObject: (sheetId, args, batch) => item(sheetId, args[0], batch),
    Add: (sheetId, args, batch) => add(sheetId, args, referenceFormula(args[1], batch), batch),
    AddFormulaLocal: (sheetId, args, batch) =>
      add(sheetId, args, fromLocalFormula(text(args, 1, "NamedItemCollection.addFormulaLocal"), batch.host.locale), batch),
  },
};

function item(sheetId: string | null, name: unknown, batch: Batch): Answer {
  if (typeof name !== "string") return null;
  const info = find({ name, sheetId }, batch);
  return info === null ? null : WireObject.of(namedItemType, { name: info.name, sheetId });
}
