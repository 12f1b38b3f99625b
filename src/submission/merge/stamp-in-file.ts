import { customXmlParts, parseXml, type WorkbookFile } from "../../file";
import type { Grid } from "../../grid";
import type { UnitStamp } from "../model";
import { readStampLine, stampOfAttributes, UNIT_NAMESPACE } from "../../table";

/**
 * Which sending a workbook belongs to; `null` for one that was not made for a unit. The part that people do not see counts first, because
 * nobody types into it; programs that drop it leave the line.
 */
export function stampInFile(file: WorkbookFile, grids: readonly Grid[]): UnitStamp | null {
  const texts = grids.flatMap(({ values }) => values.flatMap((line) => line.filter((value) => typeof value === "string")));
  return hiddenStamp(file) ?? shownStamp(texts);
}

/** What the part that people do not see says; `null` where there is none. */
export function hiddenStamp(file: WorkbookFile): UnitStamp | null {
  const parts = customXmlParts(file.opened, file.workbook.part).filter(({ xml }) => xml.includes(UNIT_NAMESPACE));
  for (const { xml } of parts) {
    const root = parseXml(xml, file.opened.limits);
    const stamp = stampOfAttributes((name) => root.attribute(name));
    if (stamp !== null) return stamp;
  }
  return null;
}

/** What the line that people see says, among texts of a workbook; `null` where none of them is such a line. */
export function shownStamp(texts: readonly string[]): UnitStamp | null {
  for (const text of texts) {
    const stamp = readStampLine(text);
    if (stamp !== null) return stamp;
  }
  return null;
}
