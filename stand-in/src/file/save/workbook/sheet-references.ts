import { renameSheets } from "../../formula/sheet-names";
import { type OpenPackage, applyEdits, setAttributes, type Edit, type XmlElement, escapeText } from "../../../../../src/file";

/** Elements outside cells whose text is a formula: conditional formats, data validation, charts, sparklines. */
const formulaElements = new Set(["formula", "formula1", "formula2", "f", "sqref"]);

/**
 * Follows renamed and deleted sheets in everything that is neither a cell nor a name: rules, charts, links inside the workbook,
 * shapes that show a cell, and the source of pivot tables.
 * @param renamed old name in lower case → new name, or null for a deleted sheet.
 */
export function renameInParts(opened: OpenPackage, workbookPart: string, renamed: ReadonlyMap<string, string | null>): void {
  if (renamed.size === 0) return;
  for (const part of opened.parts()) {
    if (!/\/(?:worksheets|charts|chartsheets|drawings|pivotCache)\/[^/]+\.xml$/i.test(part) || part === workbookPart) continue;
    const root = opened.xml(part);
    const edits: Edit[] = [];
    for (const child of root.children) if (child.name !== "sheetData") collect(child, renamed, edits);
    if (edits.length > 0) opened.write(part, applyEdits(root.source, edits));
  }
}

function collect(element: XmlElement, renamed: ReadonlyMap<string, string | null>, edits: Edit[]): void {
  if (formulaElements.has(element.name) && element.children.length === 0) {
    const before = element.text;
    const after = renameSheets(before, renamed);
    if (after !== before) edits.push({ start: element.openEnd, end: element.closeStart, text: escapeText(after) });
  }
  for (const name of element.name === "hyperlink" ? ["location"] : ["textlink"]) {
    const value = element.attribute(name);
    if (value !== null) edits.push(...setAttributes(element, { [name]: renameSheets(value, renamed) }));
  }
  if (element.name === "worksheetSource") {
    const to = renamed.get(element.attribute("sheet")?.toLowerCase() ?? "");
    if (typeof to === "string") edits.push(...setAttributes(element, { sheet: to }));
  }
  for (const child of element.children) collect(child, renamed, edits);
}
