import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import {
  mergeOf,
  openBase,
  readSubmission,
  splitFile,
  type Merge,
  type OpenBase,
  type Split,
  type Submission,
  type UnitFile,
} from "../../src/submission";
import { UNIT_COLUMNS, UNIT_SHEETS, type UnitColumn } from "../../src/table/unit-sheet/columns";

/** A workbook of the fixtures. */
export const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../fixtures/workbooks", name));

/** The workbook of Denpasar 2021, which names twelve units: what an agency hands out. */
export const denpasar = fixture("kertas-kerja-denpasar-2021.xlsx");

/** The cell of its table in a column (1-based, as exceljs counts) for an indicator. */
export function cellIn(book: ExcelJS.Workbook, indicator: string, column: keyof typeof COLUMNS): ExcelJS.Cell {
  const sheet = book.getWorksheet("Penilaian Mandiri");
  for (let row = 1; sheet !== undefined && row <= sheet.rowCount; row += 1)
    if (String(sheet.getCell(row, 1).value) === indicator) return sheet.getCell(row, COLUMNS[column]);
  throw new Error(`no indicator ${indicator}`);
}

const COLUMNS = { level: 6, owner: 9, evidence: 10 } as const;

/** A workbook after somebody changed it in another program. */
export async function edited(bytes: Uint8Array, edit: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What a unit types: for an indicator, into the columns of its sheet. */
export type Typing = Readonly<Record<string, Readonly<Partial<Record<UnitColumn, ExcelJS.CellValue>>>>>;

/** The workbook of a unit after it typed something. */
export const typed = (bytes: Uint8Array, typing: Typing): Promise<Uint8Array> =>
  edited(bytes, (book) => {
    const sheet = book.getWorksheet(UNIT_SHEETS.answers);
    if (sheet === undefined) throw new Error("no answers");
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      const cells = typing[String(sheet.getCell(row, 1).value)] ?? {};
      for (const [column, value] of Object.entries(cells)) sheet.getCell(row, UNIT_COLUMNS.indexOf(column as UnitColumn) + 1).value = value;
    }
  });

/** The workbooks of the units. */
export async function handedOut(bytes: Uint8Array): Promise<Split> {
  const split = await splitFile(bytes, { today: "2026-11-29" });
  if (split.kind === "not-split") throw new Error(split.reason);
  return split;
}

/** The workbook of one unit. */
export function fileOf(split: Split, unit: string): UnitFile {
  const file = split.files.find((each) => each.unit === unit);
  if (file === undefined) throw new Error(`nothing for ${unit}`);
  return file;
}

/** The agency's workbook opened for merging. */
export async function opened(bytes: Uint8Array): Promise<OpenBase> {
  const base = await openBase(bytes);
  if (typeof base === "string") throw new Error(base);
  return base;
}

/** What a file answers. */
export async function read(name: string, bytes: Uint8Array): Promise<Submission> {
  const reading = await readSubmission({ name, bytes, modified: "" });
  if (reading.kind === "not-read") throw new Error(`${name}: ${reading.why}`);
  return reading.submission;
}

/** What files say beside the agency's workbook. */
export async function merged(base: Uint8Array, files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<Merge> {
  return mergeOf((await opened(base)).base, await Promise.all(files.map(([name, bytes]) => read(name, bytes))));
}
