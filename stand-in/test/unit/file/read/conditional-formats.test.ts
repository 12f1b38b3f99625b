import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { saveWorkbook } from "../../../../src/file/save/save-workbook";
import type { ConditionalFormat } from "../../../../src/model/features/conditional-format";
import type { WorkbookChanges } from "../../../../src/model/changes";
import { build, partsOf } from "../build";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rules = [
  '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
  '<cfRule type="dataBar" priority="2"><dataBar showValue="0" minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="formula" val="$C$1"/><color rgb="FF638EC6"/></dataBar></cfRule>',
  '<cfRule type="iconSet" priority="3"><iconSet iconSet="5Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="2" gte="0"/></iconSet></cfRule>',
];
const workbook = build({
  sheets: {
    LKE: `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1:A9">${rules.join("")}</conditionalFormatting></worksheet>`,
  },
});

const formatsOf = (bytes: Uint8Array): readonly ConditionalFormat[] => readWorkbook(bytes).sheets[0]?.features?.conditionalFormats ?? [];

it("what a file draws by value is read with its points and colours", () => {
  expect(formatsOf(workbook).map(({ scale }) => scale)).toEqual([
    {
      kind: "colours",
      showValue: true,
      points: [
        { type: "min", value: "", orEqual: true },
        { type: "percentile", value: "50", orEqual: true },
        { type: "max", value: "", orEqual: true },
      ],
      colours: ["#F8696B", "#FFEB84", "#63BE7B"],
    },
    {
      kind: "bar",
      showValue: false,
      points: [
        { type: "num", value: "0", orEqual: true },
        { type: "formula", value: "$C$1", orEqual: true },
      ],
      colour: "#638EC6",
      shortest: 0,
      longest: 100,
    },
    {
      kind: "icons",
      showValue: true,
      points: [
        { type: "percent", value: "0", orEqual: true },
        { type: "num", value: "2", orEqual: false },
      ],
      set: "5Arrows",
      reversed: true,
    },
  ]);
});

it("stays in the file whole beside a new rule, and where its cells become others", () => {
  const added: ConditionalFormat = {
    id: "{1}",
    rects: [{ row: 0, column: 1, rows: 1, columns: 1 }],
    type: "expression",
    attributes: {},
    formulas: ["A1>1"],
    style: { bold: true },
    stopIfTrue: false,
    priority: 0,
    source: null,
  };
  const moved = formatsOf(workbook).map((one) => ({ ...one, rects: [{ row: 0, column: 0, rows: 20, columns: 1 }] }));
  const changes: WorkbookChanges = {
    sheets: [{ original: 0, name: "LKE", visibility: "Visible", cells: [], features: { conditionalFormats: [added, ...moved] } }],
    names: null,
    xmlParts: null,
    settings: null,
    activeSheet: 0,
    calculation: "automatic",
  };
  const saved = partsOf(saveWorkbook(workbook, changes))["xl/worksheets/sheet1.xml"] ?? "";
  for (const rule of rules) expect(saved).toContain(rule.slice(rule.indexOf("><") + 1));
  expect(saved).toContain("A1&gt;1");
});
