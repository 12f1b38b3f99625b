import { rawZip, utf8, type RawEntry } from "./raw-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** Parts of the smallest workbook Excel opens, by name without the leading slash. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The content of a `<sheetData>` as a worksheet part. */
export const worksheet = (rows: string, after = ""): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

export const relationships = (...all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A workbook of so many sheets, all told to be the parts `worksheets/sheet1.xml` … unless said otherwise. */
export function workbookParts(sheets: readonly string[], others: Parts = {}): Parts {
  const listed = sheets.map((_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("");
  return {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...sheets.map((_, index): [string, string, string] => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["rIdS", "sharedStrings", "sharedStrings.xml"],
      ["rIdF", "styles", "styles.xml"]
    ),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    ...others,
  };
}

/** The parts as entries of a zip. @param method 0 stores them, so that not even a dense part is refused for being dense */
export const entriesOf = (parts: Parts, method = 8): RawEntry[] =>
  Object.entries(parts).map(([name, content]) => ({ name, method, content: typeof content === "string" ? utf8(content) : content }));

export const zipOf = (parts: Parts, method = 8): Uint8Array => rawZip(entriesOf(parts, method));
