import { invalidArgument } from "../../../protocol/errors";
import { isJsonObject } from "../../../protocol/json";
import { WireObject, type ObjectType } from "../../../requests/object-type";
import { firstCell } from "./first-cell";
import { formatType } from "./format";
import { change, known, type FormatKey } from "./stored-formats";

/** The API's operators and the file's rule types. */
const TEXT: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

/** What a file writes beside the text: the same test as a formula over the first cell. */
function textFormula(type: string, text: string, first: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (type) {
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${first}))`;
    case "beginsWith":
      return `LEFT(${first},LEN(${quoted}))=${quoted}`;
    case "endsWith":
      return `RIGHT(${first},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${first})))`;
  }
}

/** `conditionalFormat.textComparison`. */
export const textType: ObjectType<FormatKey> = {
  name: "TextConditionalFormat",
  scalars: {
    Rule: (key, batch) => {
      const { type, attributes } = known(key, batch);
      return { operator: Object.keys(TEXT).find((word) => TEXT[word] === type) ?? "Contains", text: attributes["text"] ?? "" };
    },
  },
  setters: {
    Rule: (key, value, batch) => {
      const location = "TextConditionalFormat.rule";
      const type = isJsonObject(value) ? TEXT[String(value["operator"])] : undefined;
      const text = isJsonObject(value) ? value["text"] : undefined;
      if (type === undefined || typeof text !== "string" || text === "") throw invalidArgument(location);
      const operator = type === "notContainsText" ? "notContains" : type;
      return change(
        key,
        { type, attributes: { operator, text }, formulas: [textFormula(type, text, firstCell(known(key, batch)))] },
        batch,
        location
      );
    },
  },
  children: { Format: (key) => WireObject.of(formatType, key) },
};
