import { ExcelError, invalidArgument } from "../../../protocol/errors";
import type { Batch } from "../../../requests/batch";
import { WireObject, type Answer, type ObjectType } from "../../../requests/object-type";
import { rangeAreasType, rangeType } from "../../shared/declared-types";
import { cellValueType } from "./cell-value";
import { customType } from "./custom";
import { kindOf } from "./kinds";
import { presetType } from "./preset";
import { all, change, known, replace, type FormatKey } from "./stored-formats";
import { textType } from "./text";

/** The part of a conditional format for its kind: null (or Excel's error) for another kind. */
const part =
  (kind: string, type: ObjectType<FormatKey>, orNull: boolean) =>
  (key: FormatKey, batch: Batch): Answer => {
    if (kindOf(known(key, batch)) === kind) return WireObject.of(type, key);
    if (orNull) return null;
    throw new ExcelError("InvalidOperation", `ConditionalFormat.${kind}`);
  };

/** One conditional format. */
export const conditionalFormatType: ObjectType<FormatKey> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Type: (key, batch) => kindOf(known(key, batch)),
    Priority: (key, batch) => all(key.sheetId, batch).indexOf(known(key, batch)),
    StopIfTrue: (key, batch) => known(key, batch).stopIfTrue,
  },
  setters: {
    StopIfTrue: (key, value, batch) => change(key, { stopIfTrue: value === true }, batch, "ConditionalFormat.stopIfTrue"),
    Priority: (key, value, batch) => {
      const one = known(key, batch);
      const rest = all(key.sheetId, batch).filter((other) => other !== one);
      if (typeof value !== "number" || value < 0 || value > rest.length) throw invalidArgument("ConditionalFormat.priority");
      return replace(key.sheetId, [...rest.slice(0, value), one, ...rest.slice(value)], [], batch, "ConditionalFormat.priority");
    },
  },
  children: {
    Custom: part("Custom", customType, false),
    CustomOrNullObject: part("Custom", customType, true),
    CellValue: part("CellValue", cellValueType, false),
    CellValueOrNullObject: part("CellValue", cellValueType, true),
    TextComparison: part("ContainsText", textType, false),
    TextComparisonOrNullObject: part("ContainsText", textType, true),
    Preset: part("PresetCriteria", presetType, false),
    PresetOrNullObject: part("PresetCriteria", presetType, true),
  },
  methods: {
    Delete: (key, _args, batch) =>
      replace(
        key.sheetId,
        all(key.sheetId, batch).filter((one) => one !== known(key, batch)),
        [],
        batch,
        "ConditionalFormat.delete"
      ),
    GetRange: (key, _args, batch) => {
      const found = onlyRange(key, batch);
      if (found === null) throw new ExcelError("InvalidOperation", "ConditionalFormat.getRange");
      return found;
    },
    GetRangeOrNullObject: (key, _args, batch) => onlyRange(key, batch),
    GetRanges: (key, _args, batch) =>
      WireObject.of(
        rangeAreasType,
        known(key, batch).rects.map((rect) => ({ ...rect, sheetId: key.sheetId }))
      ),
  },
  missing: ["ColorScale", "DataBar", "IconSet", "TopBottom"],
};

function onlyRange(key: FormatKey, batch: Batch): Answer {
  const [only, another] = known(key, batch).rects;
  return only === undefined || another !== undefined ? null : WireObject.of(rangeType, { ...only, sheetId: key.sheetId });
}
