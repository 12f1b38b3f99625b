import {
  addContentType,
  addRelationship,
  appendInside,
  applyEdits,
  escapeAttribute,
  freePart,
  relationshipBase,
  setAttributes,
  type Edit,
  type OpenPackage,
  type WorkbookFile,
  type XmlElement,
} from "../../file";
import type { Looks } from "./sheet-part";

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

/** Adds the few looks of the calculation sheet behind the workbook's own; without a style part all cells are plain. */
export function addLooks(opened: OpenPackage, workbookPart: string): Looks {
  const plain: Looks = { plain: 0, title: 0, header: 0, number: 0 };
  const part = opened.related(workbookPart, "styles");
  if (part === null) return plain;
  const root = opened.xml(part);
  const [fonts, formats] = [root.child("fonts"), root.child("cellXfs")];
  if (fonts === null || formats === null) return plain;
  const [bold, first] = [fonts.all("font").length, formats.all("xf").length];
  const p = root.prefix;
  const usual = fonts.all("font")[0];
  const own = (name: string): string => usual?.child(name)?.raw ?? "";
  const font = `<${p}font><${p}b/>${own("sz")}${own("color")}${own("name")}${own("family")}${own("scheme")}</${p}font>`;
  const xf = (fontId: number, numFmtId: number): string =>
    `<${p}xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>`;
  const edits: Edit[] = [
    appendInside(fonts, font),
    ...counted(fonts, bold + 1),
    // 2 is the built-in format 0.00.
    appendInside(formats, xf(bold, 0) + xf(0, 2)),
    ...counted(formats, first + 2),
  ];
  opened.write(part, applyEdits(root.source, edits));
  return { plain: 0, title: first, header: first, number: first + 1 };
}

const counted = (element: XmlElement, count: number): Edit[] =>
  element.attribute("count") === null ? [] : setAttributes(element, { count: String(count) });
