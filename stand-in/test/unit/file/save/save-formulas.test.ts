import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { saveWorkbook } from "../../../../src/file/save/save-workbook";
import type { FileCell } from "../../../../src/model/snapshot";
import { build, cellChanges, changed, differing, partsOf, relationship } from "../build";

const cell = (bytes: Uint8Array, row: number, column: number): FileCell | undefined =>
  readWorkbook(bytes).sheets[0]!.cells.get(row)?.get(column);
const part = "xl/worksheets/sheet1.xml";
const calcChain = {
  workbookRelationships: relationship("rId8", "calcChain", "calcChain.xml"),
  contentTypes:
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  parts: {
    "xl/calcChain.xml": '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
  },
};

describe("shared formulas", () => {
  const file = build({
    sheets: {
      Lembar:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="4"><c r="B4"><f t="shared" ref="B4:B5" si="0">A4&amp;"x"</f><v>1</v></c></row><row r="5"><c r="B5"><f t="shared" si="0"/><v>2</v></c></row>',
    },
    ...calcChain,
  });

  test("are read as every cell has them, also when a group number is used twice", () => {
    expect([0, 1, 2, 3, 4].map((row) => cell(file, row, 1)?.formula)).toEqual(["=A1*$C$1", "=A2*$C$1", "=A3*$C$1", '=A4&"x"', '=A5&"x"']);
  });

  test("keep the others right when the first one is overwritten, and only that group is touched", () => {
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(0, 1, 7), changed(2, 1, 9, { formula: "=A3*$C$1" })]));
    expect(cell(saved, 0, 1)).toMatchObject({ value: 7, formula: null });
    expect(cell(saved, 1, 1)).toMatchObject({ value: 2, formula: "=A2*$C$1" });
    expect(cell(saved, 2, 1)).toMatchObject({ value: 9, formula: "=A3*$C$1" });
    const rows = (bytes: Uint8Array): string => partsOf(bytes)[part]!.split('<row r="4">')[1]!;
    expect(rows(saved)).toBe(rows(file));
  });

  test("stay shared when only results change", () => {
    const saved = saveWorkbook(
      file,
      cellChanges(file, 0, [changed(0, 1, 5, { formula: "=A1*$C$1" }), changed(1, 1, 10, { formula: "=A2*$C$1" })])
    );
    expect(partsOf(saved)[part]).toContain('<f t="shared" si="0"/><v>10</v>');
    expect(differing(file, saved)).toEqual([part]);
  });

  test("the order of calculation goes when a formula goes, with its relationship and content type", () => {
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(1, 1, 7)]));
    expect(differing(file, saved)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", part]);
    expect(partsOf(saved)["xl/calcChain.xml"]).toBeUndefined();
    expect(partsOf(saved)["[Content_Types].xml"]).not.toContain("calcChain");
  });
});

describe("functions of add-ins, as real files hold them", () => {
  const file = build({
    sheets: {
      Lembar:
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_CONTOSO_ADD(1,2)</f><v>3</v></c>' +
        '<c r="B1" t="e" cm="1"><f t="array" aca="1" ref="B1" ca="1">CONTOSO.ADD(1,2)</f><v>#NAME?</v></c>' +
        '<c r="C1" t="e"><f aca="false">_xldudf_contoso_add(1,2)</f><v>#NAME?</v></c>' +
        '<c r="D1" t="str" cm="1"><f t="array" ref="D1:E2">_xldudf_CONTOSO_TABLE()</f><v>a</v></c><c r="E1" t="str"><v>b</v></c></row>' +
        '<row r="2"><c r="D2"><v>1</v></c><c r="E2"><v>2</v></c></row>',
    },
  });

  test("are read", () => {
    expect(cell(file, 0, 0)).toMatchObject({
      value: 3,
      formula: "=CONTOSO.ADD(1,2)",
      array: { row: 0, column: 0, rows: 1, columns: 1 },
    });
    expect(cell(file, 0, 1)).toMatchObject({
      value: { error: "#NAME?" },
      formula: "=CONTOSO.ADD(1,2)",
    });
    expect(cell(file, 0, 2)).toMatchObject({ formula: "=CONTOSO.ADD(1,2)", array: null });
    expect(cell(file, 0, 3)).toMatchObject({
      formula: "=CONTOSO.TABLE()",
      array: { row: 0, column: 3, rows: 2, columns: 2 },
    });
    expect(cell(file, 1, 4)).toMatchObject({ value: 2, formula: null, array: null });
  });

  test("a typed one that was answered is a dynamic array, and the workbook learns what that is", () => {
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(4, 0, 3.75, { formula: "=SPBE.INDEX(A1:B3)", custom: true })]));
    expect(partsOf(saved)[part]).toContain('<c r="A5" cm="1"><f t="array" ref="A5">_xldudf_SPBE_INDEX(A1:B3)</f><v>3.75</v></c>');
    expect(differing(file, saved)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/metadata.xml", part]);
    expect(partsOf(saved)["xl/metadata.xml"]).toContain('fDynamic="1"');
    expect(partsOf(saved)["[Content_Types].xml"]).toContain("spreadsheetml.sheetMetadata+xml");
    expect(cell(saved, 4, 0)).toMatchObject({ value: 3.75, formula: "=SPBE.INDEX(A1:B3)" });
  });

  test("a spill is stored over its rect, its cells as results", () => {
    const array = { row: 4, column: 0, rows: 2, columns: 2 };
    const cells = [
      changed(4, 0, "Domain", { formula: "=SPBE.SUMMARY()", custom: true, array }),
      changed(4, 1, "Indeks"),
      changed(5, 0, "Tata Kelola"),
      changed(5, 1, 2.5),
    ];
    const saved = saveWorkbook(file, cellChanges(file, 0, cells));
    expect(partsOf(saved)[part]).toContain(
      '<row r="5"><c r="A5" t="str" cm="1"><f t="array" ref="A5:B6">_xldudf_SPBE_SUMMARY()</f><v>Domain</v></c><c r="B5" t="str"><v>Indeks</v></c></row>' +
        '<row r="6"><c r="A6" t="str"><v>Tata Kelola</v></c><c r="B6"><v>2.5</v></c></row>'
    );
  });

  test("one nobody answered is stored as it was typed", () => {
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(4, 0, { error: "#NAME?" }, { formula: "=LAIN.HITUNG(1)" })]));
    expect(partsOf(saved)[part]).toContain(
      '<c r="A5" t="e" cm="1"><f t="array" aca="1" ref="A5" ca="1">LAIN.HITUNG(1)</f><v>#NAME?</v></c>'
    );
  });

  test("a damaged one that was answered is stored whole again; an intact one keeps its characters", () => {
    const add = { formula: "=CONTOSO.ADD(1,2)", custom: true };
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(0, 0, 4, add), changed(0, 1, 4, add), changed(0, 2, 4, add)]));
    const text = partsOf(saved)[part]!;
    expect(text).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_CONTOSO_ADD(1,2)</f><v>4</v></c>');
    expect(text).toContain('<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_CONTOSO_ADD(1,2)</f><v>4</v></c>');
    expect(text).toContain('<c r="C1" cm="1"><f t="array" ref="C1">_xldudf_CONTOSO_ADD(1,2)</f><v>4</v></c>');
  });

  test("a spilled result that changed stays a result", () => {
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(0, 4, "c")]));
    expect(partsOf(saved)[part]).toContain('<c r="E1" t="str"><v>c</v></c>');
  });

  test("an array that another formula was typed into keeps only its own cell", () => {
    const saved = saveWorkbook(file, cellChanges(file, 0, [changed(1, 4, 9, { formula: "=4+5" })]));
    expect(partsOf(saved)[part]).toContain('<f t="array" ref="D1">_xldudf_CONTOSO_TABLE()</f>');
    expect(cell(saved, 1, 4)).toMatchObject({ value: 9, formula: "=4+5" });
  });

  test("a native function that fills several cells is a dynamic array too, others are plain", () => {
    const saved = saveWorkbook(
      file,
      cellChanges(file, 0, [changed(4, 0, 1, { formula: "=UNIQUE(A1:A3)" }), changed(4, 1, 1, { formula: "=IFS(A1,1)" })])
    );
    expect(partsOf(saved)[part]).toContain(
      '<c r="A5" cm="1"><f t="array" ref="A5">_xlfn.UNIQUE(A1:A3)</f><v>1</v></c><c r="B5"><f>_xlfn.IFS(A1,1)</f><v>1</v></c>'
    );
  });
});

describe("existing metadata", () => {
  const metadata = (content: string) =>
    build({
      sheets: { Lembar: "" },
      workbookRelationships: relationship("rId8", "sheetMetadata", "metadata.xml"),
      parts: {
        "xl/metadata.xml": `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</metadata>`,
      },
    });
  const cells = [changed(0, 0, 1, { formula: "=SPBE.INDEX()", custom: true })];

  test("is extended when it knows no dynamic arrays", () => {
    const file = metadata(
      '<metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>' +
        '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>'
    );
    const saved = partsOf(saveWorkbook(file, cellChanges(file, 0, cells)));
    expect(saved[part]).toContain('cm="2"');
    expect(saved["xl/metadata.xml"]).toMatch(
      /<metadataTypes count="2">.*<\/futureMetadata><futureMetadata name="XLDAPR" count="1">.*<cellMetadata count="2">.*<rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/s
    );
  });

  test("is left alone when it does", () => {
    const once = saveWorkbook(metadata(""), cellChanges(metadata(""), 0, cells));
    const twice = saveWorkbook(once, cellChanges(once, 0, [changed(3, 3, 2, { formula: "=SPBE.INDEX(A1)", custom: true })]));
    expect(differing(once, twice)).toEqual([part]);
    expect(partsOf(twice)[part]).toContain('<c r="D4" cm="1">');
  });
});
