import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { temporaryFile } from "./temporary";

/** A cell of a made-up workbook; null leaves it blank. */
export type MadeCell = string | number | null | { readonly formula: string; readonly text: string };

/** Rows of one sheet, from A1 on. */
export type MadeSheet = readonly (readonly MadeCell[])[];

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function column(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? column(rest - 1) : "") + String.fromCharCode(65 + (number % 26));
}

function cellXml(value: MadeCell, place: string, free: boolean): string {
  const style = free ? ' s="1"' : "";
  if (value === null) {
    return free ? `<c r="${place}"${style}/>` : "";
  }
  if (typeof value === "object") return `<c r="${place}"${style} t="str"><f>${escaped(value.formula)}</f><v>${escaped(value.text)}</v></c>`;
  return typeof value === "number"
    ? `<c r="${place}"${style}><v>${value}</v></c>`
    : `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** What a sheet carries besides its cells, as the file writes it. */
export interface AroundCells {
  /** Before the cells, such as `<sheetViews>`. */
  readonly before?: string;
  /** Cells that are not locked when the sheet is protected, such as `C2`. */
  readonly free?: readonly string[];
  /** After the cells, such as `<mergeCells>` or `<dataValidations>`, in the order the format asks for. */
  readonly after?: string;
}

function sheetXml(rows: MadeSheet, { before = "", after = "", free = [] }: AroundCells): string {
  const xml = (value: MadeCell, row: number, number: number): string => {
    const place = `${column(number)}${row + 1}`;
    return cellXml(value, place, free.includes(place));
  };
  const body = rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((value, number) => xml(value, row, number)).join("")}</row>`)
    .join("");
  return `${head}<worksheet xmlns="${main}">${before}<sheetData>${body}</sheetData>${after}</worksheet>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
/** The second format of cells is that of free ones. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What the workbook carries besides its sheets, as the file writes it: before them such as `<workbookProtection>`, after them `<definedNames>`. */
export interface AroundSheets extends Pick<AroundCells, "before" | "after"> {
  /** Custom XML parts. */
  readonly parts?: readonly string[];
}

export type NamedSheet = readonly [string, MadeSheet, AroundCells?];

function files(sheets: readonly NamedSheet[], around: AroundSheets): Record<string, string> {
  const styled = sheets.some(([, , aroundCells]) => aroundCells?.free !== undefined);
  const numbered = sheets.map(([name, rows, aroundCells = {}], index) => ({
    name,
    rows,
    aroundCells,
    number: index + 1,
  }));
  return {
    "[Content_Types].xml":
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      numbered
        .map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`)
        .join("") +
      (styled ? `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` : "") +
      "</Types>",
    "_rels/.rels": `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels":
      `${head}<Relationships xmlns="${packageRelations}">` +
      numbered
        .map(({ number }) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`)
        .join("") +
      (around.parts ?? [])
        .map((_, nth) => `<Relationship Id="rIdPart${nth}" Type="${relations}/customXml" Target="../customXml/item${nth + 1}.xml"/>`)
        .join("") +
      (styled ? `<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/>` : "") +
      "</Relationships>",
    ...(styled ? { "xl/styles.xml": styles } : {}),
    ...Object.fromEntries((around.parts ?? []).map((xml, nth) => [`customXml/item${nth + 1}.xml`, xml])),
    "xl/workbook.xml":
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${around.before ?? ""}<sheets>` +
      numbered
        .map(({ name, number }) => `<sheet name="${escaped(name).replaceAll('"', "&quot;")}" sheetId="${number}" r:id="rId${number}"/>`)
        .join("") +
      `</sheets>${around.after ?? ""}</workbook>`,
    ...Object.fromEntries(
      numbered.map(({ rows, aroundCells, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(rows, aroundCells)])
    ),
  };
}

/** Writes a small `.xlsx` into a folder of its own and gives its path. */
export function makeWorkbook(sheets: readonly NamedSheet[], around: AroundSheets = {}): string {
  const path = temporaryFile("kertas-kerja.xlsx");
  writeFileSync(path, zipSync(Object.fromEntries(Object.entries(files(sheets, around)).map(([name, text]) => [name, strToU8(text)]))));
  return path;
}

/** A plain indicator table of 47 rows: number, name, level. */
export function plainTable(level: number, header = "Level"): MadeSheet {
  return [
    ["No", "Indikator", header],
    ...Array.from({ length: 47 }, (_, index): MadeCell[] => [index + 1, `Indikator ${index + 1}`, level]),
  ];
}
