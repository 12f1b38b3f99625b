import type { WorkbookSnapshot } from "../../workbook/types";
import { formulaFromFile } from "../formula/from-file";
import type { XmlElement } from "../xml/element";

export type FileName = WorkbookSnapshot["names"][number];

/** Names Excel keeps for itself are stored as `_xlnm.Print_Area` and shown as `Print_Area`. */
const builtInPrefix = /^_xlnm\./i;

/** A `<definedName>` as the name manager shows it; formulas begin with `=`. */
export function readName(element: XmlElement, sheets: readonly string[]): FileName {
  const local = element.number("localSheetId");
  return {
    name: (element.attribute("name") ?? "").replace(builtInPrefix, ""),
    formula: `=${formulaFromFile(element.text)}`,
    sheet: local === null ? null : (sheets[local] ?? null),
    visible: !element.flag("hidden"),
    comment: element.attribute("comment") ?? "",
  };
}

export const isBuiltIn = (element: XmlElement): boolean => builtInPrefix.test(element.attribute("name") ?? "");
