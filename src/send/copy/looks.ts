import { appendInside, applyEdits, setAttributes, type Edit, type OpenPackage, type XmlElement } from "../../file";
import type { Looks } from "./sheet-part";

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
