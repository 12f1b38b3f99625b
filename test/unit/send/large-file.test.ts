import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLimits, gridsOf, WorkbookFile } from "../../../src/file";
import { addSheet } from "../../../src/file/patch/add-sheet";
import { scoreFile } from "../../../src/send";

const denpasar = readFileSync(join(__dirname, "../../fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx"));
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The sample workbook with a sheet of so many other rows before all others in size. */
function withRows(rows: number): Uint8Array {
  const file = WorkbookFile.open(denpasar);
  const text = Array.from({ length: rows }, (_, at) => `<row r="${at + 1}">${`<c t="str"><v>Uraian ${at}</v></c>`.repeat(10)}</row>`);
  addSheet(file, "Data mentah", `<worksheet xmlns="${NAMESPACE}"><sheetData>${text.join("")}</sheetData></worksheet>`);
  return file.opened.save();
}

test("a large sheet of other content is cut short; the table on a small one is read whole", async () => {
  const bytes = withRows(3000);
  const file = WorkbookFile.open(bytes, { ...defaultLimits, places: 60_000 });
  const { grids, cutShort } = gridsOf(file);
  expect([...cutShort.keys()]).toEqual(["Data mentah"]);
  expect(grids.find(({ sheet }) => sheet === "Data mentah")?.values).toHaveLength(cutShort.get("Data mentah") ?? -1);
  const whole = gridsOf(WorkbookFile.open(denpasar)).grids;
  for (const { sheet, values } of whole) expect(grids.find((grid) => grid.sheet === sheet)?.values).toEqual(values);
});

test("a hundred thousand rows beside the table do not keep it from being scored", async () => {
  const score = await scoreFile(withRows(100_000));
  expect(score.kind === "scored" && score.scorecard.filled).toBe(47);
}, 60_000);
