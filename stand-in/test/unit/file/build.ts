import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readWorkbook } from "../../../src/file/read/read-workbook";
import type { ChangedCell, WorkbookChanges } from "../../../src/model/changes";
import type { WorkbookSnapshot } from "../../../src/model/snapshot";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../../../../test/fixtures/workbooks", name));

/** What a hand-made workbook consists of; every part can be replaced or added by name. */
export interface Built {
  /** Content of each `<sheetData>`, or a whole worksheet when it begins with `<`?`>` or `<worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly workbook?: { readonly before?: string; readonly after?: string };
  readonly workbookRelationships?: string;
  readonly packageRelationships?: string;
  readonly contentTypes?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A small `.xlsx` written by hand. */
export function build(built: Built): Uint8Array {
  const names = Object.keys(built.sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      `${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join("")}${built.contentTypes ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>${built.packageRelationships ?? ""}</Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}">${built.workbook?.before ?? ""}<sheets>` +
      `${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>${built.workbook?.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${relationships}">` +
      `${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}${built.workbookRelationships ?? ""}</Relationships>`,
  };
  names.forEach((name, index) => {
    const content = built.sheets[name]!;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = /^<(?:\w+:)?worksheet|^<\?xml/.test(content)
      ? content
      : `<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${content}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries({ ...parts, ...built.parts }).map(([name, text]) => [name, strToU8(text)])));
}

export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type.includes("://") ? type : `${office}/${type}`}" Target="${target}"/>`;

/** Every part of a zip as text, after checking that each XML part is well formed. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  for (const [name, text] of Object.entries(parts)) if (/\.(?:xml|rels|vml)$/.test(name)) checkWellFormed(name, text);
  return parts;
}

function checkWellFormed(name: string, text: string): void {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  parser.on("error", (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  parser.write(text).close();
}

/** Names of the parts that differ between two files, sorted. */
export function differing(before: Uint8Array, after: Uint8Array): string[] {
  const a = partsOf(before);
  const b = partsOf(after);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

/** The changes that change nothing. */
export function nothing(snapshot: WorkbookSnapshot): WorkbookChanges {
  return {
    sheets: snapshot.sheets.map((sheet, original) => ({
      original,
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [],
    })),
    names: null,
    xmlParts: null,
    settings: null,
    activeSheet: snapshot.activeSheet,
    calculation: snapshot.calculation,
  };
}

export const changed = (row: number, column: number, value: ChangedCell["value"], more: Partial<ChangedCell> = {}): ChangedCell => ({
  row,
  column,
  value,
  formula: null,
  array: null,
  custom: false,
  ...more,
});

/** Changes of cells on one sheet of a file. */
export function cellChanges(bytes: Uint8Array, sheet: number, cells: readonly ChangedCell[]): WorkbookChanges {
  const none = nothing(readWorkbook(bytes));
  return {
    ...none,
    sheets: none.sheets.map((entry, index) => (index === sheet ? { ...entry, cells } : entry)),
  };
}
