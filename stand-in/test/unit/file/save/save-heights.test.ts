import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { saveWorkbook } from "../../../../src/file/save/save-workbook";
import type { SheetLayout } from "../../../../src/model/changes";
import { build, nothing, partsOf } from "../build";

const file = build({
  sheets: {
    Uji: '<row r="1" ht="15"><c r="A1"><v>1</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
  },
});

/** The rows of the sheet once saved with this layout. */
function rows(layout: SheetLayout): readonly string[] {
  const changes = nothing(readWorkbook(file));
  const saved = saveWorkbook(file, { ...changes, sheets: changes.sheets.map((sheet) => ({ ...sheet, layout })) });
  return partsOf(saved)["xl/worksheets/sheet1.xml"]?.match(/<row [^>]*>/g) ?? [];
}

test("heights somebody set are told apart from those that follow the contents", () => {
  const [sheet] = readWorkbook(file).sheets;
  expect([...(sheet?.rowHeights ?? [])]).toEqual([
    [0, 20],
    [1, 40],
  ]);
  expect([...(sheet?.fixedRows ?? [])]).toEqual([1]);
});

test("a height that follows the contents is saved as Excel does, so that it goes on following them", () => {
  expect(
    rows({
      fittedHeights: new Map([
        [0, 40],
        [1, 60],
        [5, 80],
      ]),
    })
  ).toEqual(['<row r="1" ht="30">', '<row r="2" ht="45">', '<row r="3">', '<row r="6" ht="60"/>']);
});

test("a height that was set stays as it was set", () => {
  expect(rows({ rowHeights: new Map([[0, 40]]) })[0]).toBe('<row r="1" ht="30" customHeight="1">');
});
