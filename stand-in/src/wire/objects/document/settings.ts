import type { Batch } from "../../requests/batch";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type Answer, type ObjectType } from "../../requests/object-type";
import { text } from "../shared/arguments";

/** Settings are kept as JSON texts, as `Office.context.document.settings` keeps them: both see the same ones. */
function read(key: string, batch: Batch): Json {
  const stored = batch.host.workbook.settings.all().get(key);
  if (stored === undefined) throw itemNotFound("Setting");
  return JSON.parse(stored) as Json;
}

function write(key: string, value: Json, batch: Batch, location: string): Promise<void> {
  batch.assertWritable(null, location);
  return batch.act(() => batch.host.workbook.settings.set(key, JSON.stringify(value)));
}

const settingType: ObjectType<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  scalars: { Key: (key) => key, Value: read },
  setters: { Value: (key, value, batch) => write(key, value, batch, "Setting.value") },
  methods: {
    Delete: (key, _args, batch) => {
      batch.assertWritable(null, "Setting.delete");
      return batch.act(() => batch.host.workbook.settings.set(key, null));
    },
  },
};

const item = (key: unknown, batch: Batch): Answer =>
  typeof key === "string" && batch.host.workbook.settings.all().has(key) ? WireObject.of(settingType, key) : null;

/** `workbook.settings`. */
export const settingsType: ObjectType<null> = {
  name: "SettingCollection",
  items: (_target, batch) => [...batch.host.workbook.settings.all().keys()].map((key) => WireObject.of(settingType, key)),
  item: (_target, key, batch) => item(key, batch),
  methods: {
    GetCount: (_target, _args, batch) => batch.host.workbook.settings.all().size,
    GetItemOrNullObject: (_target, args, batch) => item(args[0], batch),
    Add: async (_target, args, batch) => {
      const key = text(args, 0, "SettingCollection.add");
      const value = args[1];
      if (key === "" || value === undefined || value instanceof WireObject) throw invalidArgument("SettingCollection.add");
      await write(key, value as Json, batch, "SettingCollection.add");
      return WireObject.of(settingType, key);
    },
  },
};
