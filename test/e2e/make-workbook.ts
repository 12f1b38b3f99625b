import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { temporaryFile } from "./temporary";

/** A cell of a made-up workbook; null leaves it blank. */
export type MadeCell = string | number | null;

/** Rows of one sheet, from A1 on. */
export type MadeSheet = readonly (readonly MadeCell[])[];

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function column(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? column(rest - 1) : "") + String.fromCharCode(65 + (number % 26));
}

function cellXml(value: MadeCell, row: number, columnNumber: number): string {
  const place = `${column(columnNumber)}${row + 1}`;
  if (value === null) {
    return "";
  }
  return typeof value === "number"
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** What a sheet carries besides its cells, as the file writes it. */
export interface AroundCells {
  /** Before the cells, such as `<sheetViews>`. */
  readonly before?: string;
  /** After the cells, such as `<mergeCells>` or `<dataValidations>`, in the order the format asks for. */
  readonly after?: string;
}

function sheetXml(rows: MadeSheet, { before = "", after = "" }: AroundCells): string {
  const body = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((value, number) => cellXml(value, row, number)).join("")}</row>`
    )
    .join("");
  return `${head}<worksheet xmlns="${main}">${before}<sheetData>${body}</sheetData>${after}</worksheet>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What the workbook carries besides its sheets, as the file writes it: before them such as `<workbookProtection>`, after them `<definedNames>`. */
export type AroundSheets = AroundCells;

export type NamedSheet = readonly [string, MadeSheet, AroundCells?];

function files(sheets: readonly NamedSheet[], around: AroundSheets): Record<string, string> {
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
        .map(
          ({ number }) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`
        )
        .join("") +
      "</Types>",
    "_rels/.rels": `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels":
      `${head}<Relationships xmlns="${packageRelations}">` +
      numbered
        .map(
          ({ number }) =>
            `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`
        )
        .join("") +
      "</Relationships>",
    "xl/workbook.xml":
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${around.before ?? ""}<sheets>` +
      numbered
        .map(
          ({ name, number }) =>
            `<sheet name="${escaped(name).replaceAll('"', "&quot;")}" sheetId="${number}" r:id="rId${number}"/>`
        )
        .join("") +
      `</sheets>${around.after ?? ""}</workbook>`,
    ...Object.fromEntries(
      numbered.map(({ rows, aroundCells, number }) => [
        `xl/worksheets/sheet${number}.xml`,
        sheetXml(rows, aroundCells),
      ])
    ),
  };
}

/** Writes a small `.xlsx` into a folder of its own and gives its path. */
export function makeWorkbook(sheets: readonly NamedSheet[], around: AroundSheets = {}): string {
  const path = temporaryFile("kertas-kerja.xlsx");
  writeFileSync(
    path,
    zipSync(
      Object.fromEntries(Object.entries(files(sheets, around)).map(([name, text]) => [name, strToU8(text)]))
    )
  );
  return path;
}

/** A plain indicator table of 47 rows: number, name, level. */
export function plainTable(level: number, header = "Level"): MadeSheet {
  return [
    ["No", "Indikator", header],
    ...Array.from({ length: 47 }, (_, index): MadeCell[] => [
      index + 1,
      `Indikator ${index + 1}`,
      level,
    ]),
  ];
}
