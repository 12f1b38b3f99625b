import type { WorkbookSnapshot } from "../../model/snapshot";
import { formulaFromFile, type XmlElement } from "../../../../src/file";

export type FileName = WorkbookSnapshot["names"][number];

/** Names Excel keeps for itself (print areas, filters) begin so in the file; Excel shows `_xlnm.Print_Area` as `Print_Area`. */
const builtInPrefix = /^_xlnm\./i;

/** A `<definedName>`; the name word for word, the formula beginning with `=`. */
export function readName(element: XmlElement, sheets: readonly string[]): FileName {
  const local = element.number("localSheetId");
  return {
    name: element.attribute("name") ?? "",
    formula: `=${formulaFromFile(element.text)}`,
    sheet: local === null ? null : (sheets[local] ?? null),
    visible: !element.flag("hidden"),
    comment: element.attribute("comment") ?? "",
  };
}

export const isBuiltIn = (element: XmlElement): boolean => builtInPrefix.test(element.attribute("name") ?? "");
