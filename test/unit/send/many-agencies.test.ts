import { strToU8, zipSync } from "fflate";
import { gridOf, WorkbookFile } from "../../../src/file";
import { columnLetters } from "../../../src/grid";
import { decimal, scoreLevels, show } from "../../../src/assessment";
import { defaultInstrument } from "../../../src/instrument";
import { safeCopy } from "../../../src/send";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const levelOf = (agency: number, indicator: number): number => 1 + ((agency * 7 + indicator * 3) % 5);

/** A recap: an agency per row, its 47 levels and `=SPBE.INDEX(row)` behind them, or another function. The last one has a level as text. */
function recap(agencies: number, id = "INDEX"): Uint8Array {
  const rows = Array.from({ length: agencies }, (_, at) => {
    const row = at + 2;
    const levels = Array.from({ length: 47 }, (_, k) => {
      const address = `${columnLetters(k + 1)}${row}`;
      const isText = at === agencies - 1 && k === 0;
      return isText
        ? `<c r="${address}" t="inlineStr"><is><t>Level ${levelOf(at, k)}</t></is></c>`
        : `<c r="${address}"><v>${levelOf(at, k)}</v></c>`;
    });
    const formula = `<c r="AX${row}" t="e"><f t="array" ref="AX${row}">_xldudf_SPBE_${id}(B${row}:AV${row})</f><v>#NAME?</v></c>`;
    return `<row r="${row}">${levels.join("")}${formula}</row>`;
  });
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookProtection lockStructure="1"/><sheets><sheet name="Rekap" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`),
  });
}

test("a recap of a hundred and twenty agencies: every index native and right, and the copy stays small", async () => {
  const bytes = recap(120);
  const copy = await safeCopy(bytes);
  expect(copy.formulas.map(({ became }) => became)).toEqual(Array(120).fill("native"));
  expect(copy.bytes.length).toBeLessThan(20 * bytes.length);
  const file = WorkbookFile.open(copy.bytes);
  const sheet = file.sheet("Rekap");
  if (sheet === null) throw new Error("no Rekap");
  const { values } = gridOf(file, sheet);
  values.forEach((row, at) => {
    const levels = Array.from({ length: 47 }, (_, k) => levelOf(at, k));
    expect([at, show(decimal(Number(row[row.length - 1])))]).toEqual([at, show(scoreLevels(defaultInstrument, levels).index)]);
  });
}, 60_000);

test("of every agency how much is filled as well", async () => {
  const copy = await safeCopy(recap(120, "PROGRESS"));
  expect(copy.formulas.map(({ became }) => became)).toEqual(Array(120).fill("native"));
  const file = WorkbookFile.open(copy.bytes);
  const sheet = file.sheet("Rekap");
  if (sheet === null) throw new Error("no Rekap");
  expect(gridOf(file, sheet).values.map((row) => row.at(-1))).toEqual(Array(120).fill(1));
  // Past the first ones each is calculated in its own cell, so that the copy stays small.
  expect(file.opened.text(sheet.part)).toMatch(/SUMPRODUCT\(ISNUMBER\(B100:AV100\)/);
}, 60_000);
