import { notImplemented } from "../../../protocol/errors";
import { isJsonObject } from "../../../protocol/json";
import { WireObject, type ObjectType } from "../../../requests/object-type";
import { firstCell } from "./first-cell";
import { formatType } from "./format";
import { change, known, type FormatKey } from "./stored-formats";

/** The API's criteria and the file's rule types. */
const PRESETS: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
};

function presetFormulas(type: string, first: string): string[] {
  const tests: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${first}))=0`,
    notContainsBlanks: `LEN(TRIM(${first}))>0`,
    containsErrors: `ISERROR(${first})`,
    notContainsErrors: `NOT(ISERROR(${first}))`,
  };
  return tests[type] === undefined ? [] : [tests[type]];
}

/** `conditionalFormat.preset`. */
export const presetType: ObjectType<FormatKey> = {
  name: "PresetCriteriaConditionalFormat",
  scalars: {
    Rule: (key, batch) => ({ criterion: Object.keys(PRESETS).find((word) => PRESETS[word] === known(key, batch).type) ?? "Invalid" }),
  },
  setters: {
    Rule: (key, value, batch) => {
      const location = "PresetCriteriaConditionalFormat.rule";
      const type = isJsonObject(value) ? PRESETS[String(value["criterion"])] : undefined;
      if (type === undefined) throw notImplemented(location);
      return change(key, { type, attributes: {}, formulas: presetFormulas(type, firstCell(known(key, batch))) }, batch, location);
    },
  },
  children: { Format: (key) => WireObject.of(formatType, key) },
};
