import { customXmlParts, parseXml, type WorkbookFile } from "../../file";
import type { Grid } from "../../grid";
import type { UnitStamp } from "../model";
import { readStampLine, stampOfAttributes, UNIT_NAMESPACE } from "../unit/unit-stamp";

/**
 * Which sending a workbook belongs to; `null` for one that was not made for a unit. The part that people do not see counts first, because
 * nobody types into it; programs that drop it leave the line.
 */
export function stampInFile(file: WorkbookFile, grids: readonly Grid[]): UnitStamp | null {
  const parts = customXmlParts(file.opened, file.workbook.part).filter(({ xml }) => xml.includes(UNIT_NAMESPACE));
  for (const { xml } of parts) {
    const root = parseXml(xml, file.opened.limits);
    const stamp = stampOfAttributes((name) => root.attribute(name));
    if (stamp !== null) return stamp;
  }
  for (const { values } of grids)
    for (const line of values)
      for (const value of line) {
        const stamp = typeof value === "string" ? readStampLine(value) : null;
        if (stamp !== null) return stamp;
      }
  return null;
}
