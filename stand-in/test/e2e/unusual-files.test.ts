import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, partsOf, relationship, type Built } from "../unit/file/build";
import { withGrid } from "./grid-page";

const grid = withGrid();
const folder = mkdtempSync(join(tmpdir(), "unusual-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(built: Built): string {
  const file = join(folder, `${String(Math.random()).slice(2)}.xlsx`);
  writeFileSync(file, build(built));
  return file;
}

const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;

describe("unusual files", () => {
  it("with cells in the last column and a hundred thousand rows down are opened, read and written", async () => {
    const rows = [`<row r="1">${number("A1", 1)}${number("XFD1", 2)}</row>`, `<row r="100000">${number("A100000", 3)}</row>`];
    const page = await grid.open(fileOf({ sheets: { Jauh: rows.join("") } }));
    const seen = await page.evaluate(async () => {
      await window.tools.enter("B1:B1", [["=SUM(A:A)+XFD1"]]);
      await window.tools.enter("B100001", [[7]]);
      return [window.tools.values("B1")[0]?.[0], window.tools.values("XFD1")[0]?.[0], window.tools.values("B100001")[0]?.[0]];
    });
    expect(seen).toEqual([6, 2, 7]);
  });

  it("with formulas that only Excel can calculate keep what the file held", async () => {
    const formula = (address: string, text: string, value: string) => `<c r="${address}"><f>${text}</f>${value}</c>`;
    const cells = [
      formula("A1", "SUBTOTAL(109,[Nilai])", ""),
      formula("B1", "SUBTOTAL(109,[Nilai])", "<v>12</v>"),
      formula("C1", "CUBEMEMBER(&quot;x&quot;,&quot;[a]&quot;)", ""),
      formula("D1", "CUBEMEMBER(&quot;x&quot;,&quot;[a]&quot;)", "<v>3</v>"),
    ];
    const page = await grid.open(fileOf({ sheets: { Lembar: `<row r="1">${cells.join("")}</row>` } }));
    const seen = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const opened = window.tools.values("A1:D1");
      await workbook.calculation.calculate("full");
      return [opened, window.tools.values("A1:D1"), window.tools.formulas("A1:D1")];
    });
    expect(seen).toEqual([
      [[null, 12, null, 3]],
      [[null, 12, null, 3]],
      [["=SUBTOTAL(109,[Nilai])", "=SUBTOTAL(109,[Nilai])", '=CUBEMEMBER("x","[a]")', '=CUBEMEMBER("x","[a]")']],
    ]);
  });

  it("that count days from 1904 show them, and calculate with them, as Excel does", async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const file = fileOf({
      sheets: { Lembar: '<row r="1"><c r="A1" s="1"><v>44925</v></c><c r="B1"><v>44925</v></c></row>' },
      workbook: { before: '<workbookPr date1904="1"/>' },
      workbookRelationships: relationship("rIdStyles", "styles", "styles.xml"),
      parts: { "xl/styles.xml": styles },
    });
    const page = await grid.open(file);
    const seen = await page.evaluate(async () => {
      await window.tools.enter("C1:G1", [["=YEAR(A1)", "=DATE(2026,12,31)", "=EDATE(A1,1)-A1", "=A1-DATE(2026,1,1)", "=MONTH(A1)"]]);
      return [window.tools.values("A1:G1"), window.tools.texts("A1:B1")];
    });
    expect(seen).toEqual([[[44925, 44925, 2026, 44925, 31, 364, 12]], [["12/31/2026", "44925"]]]);
  });

  it("that hold a name of Excel's own twice keep both as they are", async () => {
    const name = (hidden: string, range: string) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0"${hidden}>Lembar!${range}</definedName>`;
    const names = `<definedNames>${name(' hidden="1"', "$A$1:$B$9")}${name("", "$A$1:$C$9")}</definedNames>`;
    const file = fileOf({ sheets: { Lembar: `<row r="1">${number("A1", 1)}</row>` }, workbook: { after: names } });
    const page = await grid.open(file);
    const saved = await page.evaluate(async () => {
      await window.tools.enter("B1", [[5]]);
      return window.standIn.save();
    });
    expect(partsOf(new Uint8Array(Buffer.from(saved, "base64")))["xl/workbook.xml"]).toContain(names);
  });
});
