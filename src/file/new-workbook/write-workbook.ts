import { newZip } from "../zip/new-zip";
import type { Shared } from "./cells-xml";
import { chartXml, drawingXml } from "./chart-xml";
import type { NewSheet, NewWorkbook } from "./model";
import { MAIN, XML } from "./namespaces";
import { contentTypesXml, itemPropertiesXml, propertiesXml, relationshipsXml } from "./package-parts";
import { sheetXml } from "./sheet-xml";
import { Styles } from "./styles";
import { Interned } from "./tables";
import { workbookXml } from "./workbook-xml";

/** What Excel takes as the name of a sheet. */
const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

/**
 * A new `.xlsx`: the same book gives the same bytes. Line breaks of texts become those of cells, everything else is kept to the letter.
 * @throws RangeError for what no workbook can hold: no sheet, names of sheets that Excel does not take or that are alike, a text
 *   longer than a cell holds (32,767 letters), a number that is none, a list or sentence longer than Excel takes
 * @example writeWorkbook({ sheets: [{ name: "Rekap", rows: [[{ value: "Indeks" }, { value: 3.19 }]], widths: [20, 10], page: { landscape: false } }] })
 */
export function writeWorkbook({ sheets, customXml = [], title = sheets[0]?.name ?? "" }: NewWorkbook): Uint8Array {
  refuseNames(sheets);
  const shared: Shared = { styles: new Styles(), strings: new Interned(), uses: 0 };
  const parts = new Map<string, string>();
  parts.set(
    "_rels/.rels",
    relationshipsXml([
      ["officeDocument", "xl/workbook.xml"],
      ["core-properties", "docProps/core.xml"],
    ])
  );
  parts.set("docProps/core.xml", propertiesXml(title));
  parts.set("xl/workbook.xml", workbookXml(sheets));
  parts.set(
    "xl/_rels/workbook.xml.rels",
    relationshipsXml([
      ...sheets.map((_, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ...customXml.map((_, at): [string, string] => ["customXml", `../customXml/item${at + 1}.xml`]),
    ])
  );
  addSheets(parts, sheets, shared);
  parts.set("xl/styles.xml", shared.styles.xml());
  const { strings, uses } = shared;
  parts.set(
    "xl/sharedStrings.xml",
    `${XML}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${strings.size}">${strings.entries.join("")}</sst>`
  );
  customXml.forEach((xml, at) => {
    parts.set(`customXml/item${at + 1}.xml`, XML + xml);
    parts.set(`customXml/itemProps${at + 1}.xml`, itemPropertiesXml(xml, at + 1));
    parts.set(`customXml/_rels/item${at + 1}.xml.rels`, relationshipsXml([["customXmlProps", `itemProps${at + 1}.xml`]]));
  });
  // Some readers take the list of types only where it stands first.
  const ordered = [["[Content_Types].xml", contentTypesXml([...parts.keys()])] as const, ...parts];
  const encoder = new TextEncoder();
  return newZip(new Map(ordered.map(([name, text]) => [name, encoder.encode(text)])));
}

function addSheets(parts: Map<string, string>, sheets: readonly NewSheet[], shared: Shared): void {
  let drawings = 0;
  let charts = 0;
  sheets.forEach((sheet, at) => {
    const part = `sheet${at + 1}.xml`;
    const own = sheet.charts ?? [];
    parts.set(`xl/worksheets/${part}`, sheetXml(sheet, shared, at === 0, own.length === 0 ? null : "rId1"));
    if (own.length === 0) return;
    drawings += 1;
    const drawing = `drawing${drawings}.xml`;
    parts.set(`xl/worksheets/_rels/${part}.rels`, relationshipsXml([["drawing", `../drawings/${drawing}`]]));
    parts.set(`xl/drawings/${drawing}`, drawingXml(own));
    const targets = own.map((chart): [string, string] => {
      charts += 1;
      parts.set(`xl/charts/chart${charts}.xml`, chartXml(chart, sheet));
      return ["chart", `../charts/chart${charts}.xml`];
    });
    parts.set(`xl/drawings/_rels/${drawing}.rels`, relationshipsXml(targets));
  });
}

function refuseNames(sheets: readonly NewSheet[]): void {
  if (sheets.length === 0) throw new RangeError("a workbook has at least one sheet");
  const wrong = sheets.find(({ name }) => !SHEET_NAME.test(name));
  if (wrong !== undefined) throw new RangeError(`no name of a sheet: ${wrong.name}`);
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) throw new RangeError("two sheets have the same name");
}
