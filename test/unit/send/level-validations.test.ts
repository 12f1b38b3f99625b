import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridsOf, WorkbookFile } from "../../../src/file";
import { levelValidations } from "../../../src/send/attached/level-validations";
import { findTables } from "../../../src/table";

const bytes = readFileSync(join(__dirname, "../../fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx"));

/** What the level cells of the workbook accept by this rule: the first column of levels is F, from row 9 on. */
function accepted(rule: string, sqref = "F1:F200"): readonly unknown[] {
  const file = WorkbookFile.open(bytes);
  const sheet = file.sheet("Penilaian Mandiri");
  if (sheet === null) throw new Error("no sheet");
  const bare = file.opened.text(sheet.part).replace(/<dataValidations[^]*?<\/dataValidations>/, "");
  const rules = `<dataValidations count="1"><dataValidation sqref="${sqref}" ${rule}</dataValidation></dataValidations>`;
  file.opened.write(sheet.part, bare.replace("</sheetData>", `</sheetData>${rules}`));
  const { grids } = gridsOf(file);
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return levelValidations(file, grids, search.table).map(({ accepts }) => accepts);
}

it.each([
  ['type="list"><formula1>"1,2,3,4,5"</formula1>', [{ kind: "list", items: ["1", "2", "3", "4", "5"] }]],
  ['type="list"><formula1>"Rintisan;Terkelola"</formula1>', [{ kind: "list", items: ["Rintisan", "Terkelola"] }]],
  ['type="list"><formula1>$A$8:$A$12</formula1>', [{ kind: "list", items: expect.any(Array) }]],
  ['type="list"><formula1>$A$1:$A$900</formula1>', []],
  ['type="list"><formula1>INDIRECT("x")</formula1>', []],
  [
    'type="whole" operator="between"><formula1>1</formula1><formula2>5</formula2>',
    [{ kind: "between", lowest: 1, highest: 5, whole: true }],
  ],
  ['type="custom"><formula1>F9&gt;0</formula1>', []],
])("a rule of the sheet says what it accepts, or is not guessed: %s", (rule, accepts) => {
  expect(accepted(rule)).toEqual(accepts);
});

it("a rule for other cells says nothing about levels", () => {
  expect(accepted('type="list"><formula1>"1,2"</formula1>', "A1:B4")).toEqual([]);
});
