import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { saveWorkbook } from "../../../../src/file/save/save-workbook";
import { build, cellChanges, changed, differing, fixture, nothing, partsOf, relationship } from "../build";

const names = readdirSync(join(__dirname, "../../../../../test/fixtures/workbooks")).filter((name) => name.endsWith(".xlsx"));
const denpasar = fixture("kertas-kerja-denpasar-2021.xlsx");

describe("real workbooks", () => {
  test.each(names)("%s: saved without a change it is the same file, byte for byte", (name) => {
    const bytes = fixture(name);
    expect(Buffer.from(saveWorkbook(bytes, nothing(readWorkbook(bytes)))).equals(bytes)).toBe(true);
  });

  test("one changed cell: only its sheet differs, and there only that cell", () => {
    const saved = saveWorkbook(denpasar, cellChanges(denpasar, 1, [changed(7, 5, 5)]));
    expect(differing(denpasar, saved)).toEqual(["xl/worksheets/sheet2.xml"]);
    const part = "xl/worksheets/sheet2.xml";
    const cell = /<c r="F8"[^>]*>.*?<\/c>/;
    const before = partsOf(denpasar)[part]!;
    const after = partsOf(saved)[part]!;
    expect(after.replace(cell, "")).toBe(before.replace(cell, ""));
    expect(cell.exec(after)?.[0]).toBe(cell.exec(before)?.[0].replace("<v>2</v>", "<v>5</v>"));
  });

  test("a formula whose result changed keeps its formula as it was written", () => {
    const before = readWorkbook(denpasar).sheets[1]!.cells.get(17)!.get(5)!;
    expect(before.formula).toBe("=SUMPRODUCT($E8:$E17,F8:F17)/$E18");
    const saved = saveWorkbook(denpasar, cellChanges(denpasar, 1, [changed(17, 5, 3.625, { formula: before.formula })]));
    const after = readWorkbook(saved).sheets[1]!.cells.get(17)!.get(5)!;
    expect(after).toEqual({ ...before, value: 3.625 });
    expect(partsOf(saved)["xl/worksheets/sheet2.xml"]).toContain("<f>SUMPRODUCT($E8:$E17,F8:F17)/$E18</f><v>3.625</v>");
  });

  test("untouched parts keep their compressed bytes", () => {
    const saved = Buffer.from(saveWorkbook(denpasar, cellChanges(denpasar, 1, [changed(7, 5, 5)])));
    const original = Buffer.from(denpasar);
    const start = original.indexOf("xl/theme/theme1.xml") - 30;
    expect(saved.indexOf(original.subarray(start, start + 1000))).toBeGreaterThan(-1);
  });
});

describe("what a cell is stored as", () => {
  const sheet = '<row r="2" spans="2:2"><c r="B2" s="0"><v>1</v></c></row>';
  const file = build({ sheets: { Lembar: sheet } });
  const cellsOf = (cells: Parameters<typeof cellChanges>[2]): string =>
    /<sheetData>(.*)<\/sheetData>/s.exec(partsOf(saveWorkbook(file, cellChanges(file, 0, cells)))["xl/worksheets/sheet1.xml"]!)![1]!;

  test.each([
    [12.5, '<c r="B2" s="0"><v>12.5</v></c>'],
    [0.1 + 0.2, '<c r="B2" s="0"><v>0.30000000000000004</v></c>'],
    [1e21, '<c r="B2" s="0"><v>1E+21</v></c>'],
    [true, '<c r="B2" s="0" t="b"><v>1</v></c>'],
    [{ error: "#N/A" }, '<c r="B2" s="0" t="e"><v>#N/A</v></c>'],
    [{ error: "#SPILL!" }, '<c r="B2" s="0" t="e"><v>#VALUE!</v></c>'],
    ["baik & <cukup>", '<c r="B2" s="0" t="inlineStr"><is><t>baik &amp; &lt;cukup&gt;</t></is></c>'],
    [" a\nb\r_x000D_", '<c r="B2" s="0" t="inlineStr"><is><t xml:space="preserve"> a\nb_x000D__x005F_x000D_</t></is></c>'],
    [null, '<c r="B2" s="0"/>'],
  ])("%j", (value, expected) => {
    expect(cellsOf([changed(1, 1, value)])).toBe(`<row r="2" spans="2:2">${expected}</row>`);
  });

  test("a formula's text is stored as its result", () => {
    expect(cellsOf([changed(1, 1, "Baik", { formula: '="Ba"&"ik"' })])).toContain(
      '<c r="B2" s="0" t="str"><f>"Ba"&amp;"ik"</f><v>Baik</v></c>'
    );
  });

  test("missing rows and cells are inserted in order, and spans and dimension grow", () => {
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(3, 0, 4), changed(1, 3, 3), changed(0, 1, 1), changed(1, 0, 2)]));
    const text = partsOf(saved)["xl/worksheets/sheet1.xml"]!;
    expect(/<sheetData>(.*)<\/sheetData>/s.exec(text)![1]).toBe(
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2" spans="1:4"><c r="A2"><v>2</v></c><c r="B2" s="0"><v>1</v></c><c r="D2"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>'
    );
    expect(text).toContain('<dimension ref="A1:D4"/>');
  });

  test("rows and cells without addresses keep their places", () => {
    const bare = build({
      sheets: {
        Lembar: "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>",
      },
    });
    const saved = readWorkbook(saveWorkbook(bare, cellChanges(bare, 0, [changed(0, 0, null), changed(5, 0, 6)]))).sheets[0]!;
    expect([...saved.cells.get(0)!].map(([column, cell]) => [column, cell.value])).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(saved.cells.get(1)?.get(0)?.value).toBe(4);
    expect(saved.cells.get(5)?.get(0)?.value).toBe(6);
  });

  test("prefixed element names stay prefixed", () => {
    const prefixed = build({
      sheets: {
        Lembar:
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(readWorkbook(prefixed).sheets[0]!.cells.get(0)?.get(0)?.value).toBe("a");
    const saved = saveWorkbook(prefixed, cellChanges(prefixed, 0, [changed(0, 0, "b"), changed(1, 1, 2)]));
    expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>2</x:v></x:c></x:row>'
    );
  });

  test("a new cell takes the style of its row or column, and a number format becomes a format of its own", () => {
    const styled = build({
      sheets: {
        Lembar:
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="3" style="1" width="9"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2"><c r="A2" s="1"><v>1</v></c></row></sheetData></worksheet>',
      },
      workbookRelationships: relationship("rId9", "styles", "styles.xml"),
      parts: {
        "xl/styles.xml":
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><b/></font></fonts><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"><alignment wrapText="1"/></xf><xf numFmtId="1"/></cellXfs></styleSheet>',
      },
    });
    const saved = saveWorkbook(
      styled,
      cellChanges(styled, 0, [
        changed(0, 1, 1),
        changed(2, 2, 2),
        changed(1, 0, 1, { numberFormat: '0,0 "x"' }),
        changed(2, 3, 1, { numberFormat: "0.00" }),
      ])
    );
    expect(differing(styled, saved)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const after = readWorkbook(saved);
    const style = (row: number, column: number) => after.styles[after.sheets[0]!.cells.get(row)!.get(column)!.style]!;
    expect(style(0, 1).numberFormat).toBe("0");
    expect(style(2, 2).numberFormat).toBe("0%");
    expect(style(1, 0)).toMatchObject({ numberFormat: '0,0 "x"', wrap: true, bold: true });
    expect(style(2, 3).numberFormat).toBe("0.00");
  });
});
