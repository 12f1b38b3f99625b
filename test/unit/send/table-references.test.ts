import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addContentType, addRelationship, WorkbookFile } from "../../../src/file";
import { rangeAddress } from "../../../src/grid";
import { tableRect } from "../../../src/send/translate/tables";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const bytes = readFileSync(join(__dirname, "../../fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx"));

/** A workbook whose first sheet has a table in B3:D8: header, four rows, totals. */
function withTable(): { readonly file: WorkbookFile; readonly sheet: string } {
  const file = WorkbookFile.open(bytes);
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const columns = ["No", "Nilai Mandiri", "Catatan [OPD]"].map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join("");
  const text = `<table xmlns="${MAIN}" id="1" name="Isian" displayName="Isian" ref="B3:D8" totalsRowCount="1"><tableColumns count="3">${columns}</tableColumns></table>`;
  file.opened.write("/xl/tables/table1.xml", text);
  addContentType(file.opened, "/xl/tables/table1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
  addRelationship(file.opened, sheet.part, `${OFFICE}/table`, "/xl/tables/table1.xml");
  return { file, sheet: sheet.name };
}

const { file, sheet } = withTable();
const cells = (reference: string, row = 4): string | null => {
  const found = tableRect(reference, { sheet, row }, file);
  return found && rangeAddress(found.rect);
};

it.each([
  ["Isian", "B4:D7"],
  ["isian[]", "B4:D7"],
  ["Isian[nilai mandiri]", "C4:C7"],
  ["Isian[#All]", "B3:D8"],
  ["Isian[#Headers]", "B3:D3"],
  ["Isian[#Totals]", "B8:D8"],
  ["Isian[#Data]", "B4:D7"],
  ["Isian[[#All],[Nilai Mandiri]]", "C3:C8"],
  ["Isian[[No]:[Nilai Mandiri]]", "B4:C7"],
  ["Isian[[Nilai Mandiri]:[No]]", "B4:C7"],
  ["Isian[[#This Row],[No]]", "B5:B5"],
  ["[@No]", "B5:B5"],
  ["Isian[[Catatan '[OPD']]]", null],
  ["Lain[No]", null],
  ["Isian[Tidak Ada]", null],
  ["Isian[[#All],[#Totals],[No]]", null],
])("%s names %s", (reference, address) => {
  expect(cells(reference)).toBe(address);
});

it("a row of a table is only there for the cells beside it", () => {
  expect(cells("Isian[[#This Row],[No]]", 2)).toBeNull();
  expect(cells("[@No]", 40)).toBeNull();
});
