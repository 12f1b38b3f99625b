import { addContentType, addRelationship, freePart, relationshipBase } from "../package/parts";
import type { WorkbookFile } from "../workbook/workbook-file";
import { appendInside, applyEdits } from "../xml/edits";
import type { XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/entities";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A name that no sheet has, whatever its letter case: `Perhitungan SPBE`, `Perhitungan SPBE (2)`. */
export function freeSheetName(file: WorkbookFile, wanted: string): string {
  const taken = new Set(file.workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Adds a worksheet behind all others. Nothing else of the workbook part changes. */
export function addSheet(file: WorkbookFile, name: string, text: string): void {
  const { opened, workbook } = file;
  const part = freePart(opened, "/xl/worksheets/sheet", ".xml");
  opened.write(part, text);
  addContentType(opened, part, CONTENT_TYPE);
  const relationship = addRelationship(opened, workbook.part, `${relationshipBase(opened)}/worksheet`, part);
  const root = opened.xml(workbook.part);
  const sheets = root.child("sheets");
  if (sheets === null) return;
  const prefix = relationshipPrefix(root, sheets);
  const ids = sheets.all("sheet").map((sheet) => sheet.number("sheetId") ?? 0);
  const id = Math.max(0, ...ids) + 1;
  const sheet = `<${sheets.prefix}sheet name="${escapeAttribute(name)}" sheetId="${id}" ${prefix}id="${relationship}"/>`;
  opened.write(workbook.part, applyEdits(root.source, [appendInside(sheets, sheet)]));
}

/** How the workbook part writes `r:id`. */
function relationshipPrefix(root: XmlElement, sheets: XmlElement): string {
  const written = sheets.all("sheet")[0]?.attributes.find(({ name }) => name.endsWith(":id"))?.name;
  if (written !== undefined) return written.slice(0, -2);
  return root.attributes.some(({ name }) => name === "xmlns:r") ? "r:" : "";
}
