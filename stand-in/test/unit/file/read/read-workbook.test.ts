import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { FileRefusal } from "../../../../../src/file";
import type { FileCell } from "../../../../src/model/snapshot";
import type { Value } from "../../../../src/model/value";
import { build, fixture, relationship } from "../build";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const values = (sheetData: string, shared = "", workbook = ""): Value[] => {
  const bytes = build({
    sheets: { Lembar: sheetData },
    workbook: { before: workbook },
    ...(shared === ""
      ? {}
      : {
          workbookRelationships: relationship("rId9", "sharedStrings", "sharedStrings.xml"),
          parts: { "xl/sharedStrings.xml": `<sst xmlns="${main}">${shared}</sst>` },
        }),
  });
  return [...(readWorkbook(bytes).sheets[0]!.cells.get(0)?.values() ?? [])].map((cell: FileCell) => cell.value);
};

describe("values", () => {
  test("shared strings: plain, rich, phonetic left out, escaped characters", () => {
    const shared =
      '<si><t xml:space="preserve"> a </t></si><si><r><rPr><b/></rPr><t>Tata </t></r><r><t>Kelola</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si>' +
      "<si><t>a_x000D_&#10;b_x005F_x000D_ &amp;&lt;</t></si><si><t><![CDATA[1 < 2]]></t></si><si><t/></si>";
    expect(
      values('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c></row>', shared)
    ).toEqual([" a ", "Tata Kelola", "a\r\nb_x000D_ &<", "1 < 2", ""]);
  });

  test("every type of cell", () => {
    const row =
      '<c><v>1.5</v></c><c t="n"><v>1E3</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>x</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>' +
      '<c t="d"><v>2024-02-29T12:00:00</v></c><c s="3"/><c t="str"><f>""</f><v></v></c>';
    expect(values(`<row>${row}</row>`)).toEqual([1.5, 1000, true, { error: "#REF!" }, "x", "inline", 45351.5, null, ""]);
    expect(values('<row><c t="d"><v>2024-02-29</v></c></row>', "", '<workbookPr date1904="1"/>')).toEqual([45351 - 1462]);
  });

  test("what-if tables count as constants, legacy arrays keep their place", () => {
    const bytes = build({
      sheets: {
        Lembar:
          '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="C1"/><v>4</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>8</v></c></row>',
      },
    });
    const row = readWorkbook(bytes).sheets[0]!.cells.get(0)!;
    expect(row.get(0)).toMatchObject({ value: 4, formula: null });
    expect(row.get(1)).toMatchObject({
      value: 8,
      formula: "=A1:A2*2",
      array: { row: 0, column: 1, rows: 2, columns: 1 },
    });
  });
});

test("an empty value is a blank, whatever its type says", () => {
  expect(values('<row><c t="s"><v></v></c><c><v> </v></c><c t="b"><v/></c></row>')).toEqual([null, null, null]);
});

test("sheets follow the workbook and its relationships, not file names; strict workbooks are read too", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="/isi/buku.xml"/></Relationships>`,
    "isi/buku.xml": `<?xml version="1.0"?>\n<s:workbook xmlns:s="${strict}" xmlns:q="${office}"><s:bookViews><s:workbookView activeTab="1"/></s:bookViews><s:sheets><s:sheet name="B" sheetId="7" q:id="y" state="hidden"/><s:sheet name="A" sheetId="2" q:id="x"/></s:sheets></s:workbook>`,
    "isi/_rels/buku.xml.rels": `<Relationships><Relationship Id="x" Type="${office}/worksheet" Target="lembar/sheet1.xml"/><Relationship Id="y" Type="${office}/worksheet" Target="./lembar/../lembar/sheet2.xml"/></Relationships>`,
    "isi/lembar/sheet1.xml": `<worksheet xmlns="${strict}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
    "isi/lembar/sheet2.xml": `<worksheet xmlns="${strict}"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>`,
  };
  const workbook = readWorkbook(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.cells.get(0)?.get(0)?.value])).toEqual([
    ["B", "Hidden", 2],
    ["A", "Visible", 1],
  ]);
  expect(workbook.activeSheet).toBe(1);
});

test("sizes, hidden rows and columns, merges and frozen panes", () => {
  const sheet = readWorkbook(
    build({
      sheets: {
        Lembar: `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="9.140625"/><col min="4" max="4" hidden="1" width="0"/></cols><sheetData><row r="3" ht="15" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
      },
    })
  ).sheets[0]!;
  expect(sheet).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    hiddenRows: [2],
    hiddenColumns: [3],
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
  });
  expect(sheet.columnWidths).toEqual(
    new Map([
      [0, 64],
      [1, 64],
    ])
  );
  expect(sheet.rowHeights).toEqual(new Map([[2, 20]]));
});

test("styles: built-in and own number formats, theme colours with tint, indexed colours, alignment, borders", () => {
  const styles =
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><left style="thin"><color indexed="10"/></left><top style="thin"><color auto="1"/></top><right/></border></borders>' +
    '<cellXfs count="2"><xf numFmtId="10" fontId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';
  const read = readWorkbook(
    build({
      sheets: { Lembar: "" },
      workbookRelationships: relationship("rId9", "styles", "styles.xml"),
      parts: { "xl/styles.xml": styles },
    })
  ).styles;
  expect(read[0]).toMatchObject({ numberFormat: "0.00%", bold: false, fill: null, color: null });
  // The shades Excel's own palette shows for Accent 1 (#4472C4) "darker 25%" and "lighter 80%", to within rounding.
  expect(read[1]).toEqual({
    numberFormat: "0.0%",
    bold: true,
    italic: false,
    fontSize: 14,
    fontName: "Arial",
    color: "#2F5597",
    fill: "#DAE3F3",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    borders: { left: "#FF0000", top: "#000000", right: null, bottom: null },
  });
});

describe("files that are refused with a sentence", () => {
  const whole = fixture("kotor-campuran.xlsx");
  const refuse = (bytes: Uint8Array): string => {
    try {
      readWorkbook(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(FileRefusal);
      return (error as FileRefusal).reason;
    }
    throw new Error("The file was read.");
  };

  test("not a zip, cut off, an old workbook, a zip that is no workbook", () => {
    expect(refuse(strToU8("halo"))).toBe("csv");
    expect(refuse(new Uint8Array(0))).toBe("empty");
    expect(refuse(whole.subarray(0, whole.length - 40))).toBe("cut-off");
    expect(refuse(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe("old-xls");
    expect(refuse(zipSync({ "a.txt": strToU8("a") }))).toBe("not-a-workbook");
  });

  test("a damaged part", () => {
    const damaged = new Uint8Array(whole);
    const at = Buffer.from(whole).indexOf("xl/worksheets/sheet1.xml") + 60;
    damaged.fill(0x55, at, at + 40);
    expect(refuse(damaged)).toBe("damaged-part");
  });

  test("a zip bomb, honest or lying about its size", () => {
    const bomb = zipSync({ "_rels/.rels": new Uint8Array(60_000_000) }, { level: 9 });
    expect(refuse(bomb)).toBe("too-dense");
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    const record = bomb.length - 22 - view.getUint32(bomb.length - 10, true);
    view.setUint32(record + 24, 100, true);
    expect(refuse(bomb)).toBe("damaged-part");
  });

  test("names that leave the package", () => {
    expect(refuse(zipSync({ "../a.xml": strToU8("a") }))).toBe("unsafe-name");
    expect(refuse(zipSync({ "A.xml": strToU8("a"), "a.xml": strToU8("a") }))).toBe("repeated-part");
  });

  test.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', "doctype"],
    ['<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>', "entity"],
    ["<worksheet><sheetData></worksheet>", "not-well-formed"],
    ["<worksheet><sheetData>", "not-well-formed"],
    ['<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>', "impossible-cell"],
    ['<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>', "impossible-cell"],
    ['<worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>', "missing-text"],
    [`<worksheet>${"<a>".repeat(300)}${"</a>".repeat(300)}</worksheet>`, "too-deep"],
  ])("%s", (sheet, reason) => {
    expect(refuse(build({ sheets: { Lembar: "" }, parts: { "xl/worksheets/sheet1.xml": sheet } }))).toBe(reason);
  });
});
