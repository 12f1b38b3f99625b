import type { ConditionalFormat } from "../../../../model/features/conditional-format";

/** The API's kinds of a file's rule types. */
const KINDS: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

/** The kind of a conditional format, in the words of the API. */
export const kindOf = (format: ConditionalFormat): string => KINDS[format.type] ?? "PresetCriteria";

/** What the file calls a new conditional format of each kind that can be made. */
export const NEW: Readonly<Record<string, string>> = {
  Custom: "expression",
  CellValue: "cellIs",
  ContainsText: "containsText",
  PresetCriteria: "containsBlanks",
};
