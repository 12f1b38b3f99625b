import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { customXmlParts, gridOf, WorkbookFile, writeWorkbook, type NewCell, type NewSheet, type NewWorkbook } from "../../../src/file";
import { rowHeight } from "../../../src/file/new-workbook/row-heights";
import { valueAt } from "../../../src/grid";
import type { CellValue } from "../../../src/assessment";

const page = { landscape: false };
const sheetOf = (rows: NewSheet["rows"], more: Partial<NewSheet> = {}): NewSheet => ({ name: "Isian", rows, widths: [], page, ...more });
const bookOf = (...rows: NewSheet["rows"]): NewWorkbook => ({ sheets: [sheetOf(rows)] });
const text = (value: string): NewCell => ({ value });

/** A workbook with everything a new one can have. */
const whole: NewWorkbook = {
  title: "Kiriman",
  sheets: [
    sheetOf(
      [
        [
          { value: "Level & <bukti>", look: { bold: true, size: 14, fill: "DDEBF7", wrap: true, border: true } },
          null,
          { value: 0.5, look: { format: "0.0%" } },
        ],
        [text("=HYPERLINK(1)"), { value: null, look: { unlocked: true, format: "@" } }, { value: 4, formula: "=SUM(C1:C1)+3.5" }],
        [text("baris\nkedua"), { value: true }, { value: { error: "#N/A" } }, { value: "Baik", formula: '=IF(C2>1,"Baik","")' }],
      ],
      {
        name: "Jum'at & lain",
        widths: [30, 12.5],
        frozen: { rows: 1, columns: 1 },
        merged: [{ row: 4, column: 0, rows: 1, columns: 3 }],
        hiddenColumns: [3],
        isProtected: true,
        page: { landscape: true, repeat: { first: 0, last: 0 } },
        validations: [
          {
            cells: { row: 1, column: 1, rows: 2, columns: 1 },
            accepts: { kind: "list", items: ["1", "2", 'tiga "3"'] },
            title: "Level",
            prompt: "Pilih level.",
            refusal: "Pilih dari daftar.",
          },
          {
            cells: { row: 5, column: 1, rows: 1, columns: 1 },
            accepts: { kind: "numbers", from: 1, to: 5, whole: false },
            title: "Level",
            prompt: "1 sampai 5",
            refusal: "1 sampai 5",
          },
        ],
        rules: [{ cells: { row: 0, column: 0, rows: 3, columns: 1 }, formula: '$B1<>""', fill: "FFF2CC" }],
      }
    ),
    sheetOf(
      [
        [text("Denpasar"), { value: 3.19 }],
        [text("Badung"), { value: 2.5 }],
      ],
      {
        name: "Rekap",
        charts: [
          {
            title: "Indeks & rata-rata",
            at: { row: 3, column: 0, rows: 15, columns: 8 },
            names: { row: 0, column: 0, rows: 2, columns: 1 },
            series: [{ name: "Indeks", values: { row: 0, column: 1, rows: 2, columns: 1 } }],
          },
        ],
      }
    ),
  ],
  customXml: ['<a xmlns="urn:x" b="ö &amp; c"/>'],
};

function valuesOf(bytes: Uint8Array, rows: NewSheet["rows"]): readonly (readonly CellValue[])[] {
  const file = WorkbookFile.open(bytes);
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const grid = gridOf(file, sheet);
  return rows.map((cells, row) => cells.map((_, column) => valueAt(grid, row, column)));
}

async function inExcelJs(book: NewWorkbook): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(writeWorkbook(book)) as unknown as ExcelJS.Buffer);
  return workbook;
}

test("our own reader finds every cell, the hidden part and the names", () => {
  const bytes = writeWorkbook(whole);
  expect(valuesOf(bytes, whole.sheets[0]?.rows ?? [])).toEqual([
    ["Level & <bukti>", null, 0.5],
    ["=HYPERLINK(1)", null, 4],
    ["baris\nkedua", true, { error: "#N/A" }, "Baik"],
  ]);
  const file = WorkbookFile.open(bytes);
  expect(file.sheets.map(({ name }) => name)).toEqual(["Jum'at & lain", "Rekap"]);
  expect(file.names).toMatchObject([{ name: "_xlnm.Print_Titles", formula: "'Jum''at & lain'!$1:$1" }]);
  const [custom] = customXmlParts(file.opened, file.workbook.part);
  expect(custom?.xml).toContain('b="ö &amp; c"');
  expect(custom?.id).toMatch(/^\{[0-9A-F]{8}-0000-4000-8000-000000000001\}$/);
});

test("another library finds the same cells, protection, lists, sizes and print set-up", async () => {
  const sheet = (await inExcelJs(whole)).worksheets[0];
  expect(sheet?.getCell("A1").value).toBe("Level & <bukti>");
  expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, size: 14 });
  expect(sheet?.getCell("A1").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
  expect(sheet?.getCell("C1")).toMatchObject({ value: 0.5, numFmt: "0.0%" });
  expect(sheet?.getCell("A2").value).toBe("=HYPERLINK(1)");
  expect(sheet?.getCell("C2").value).toEqual({ formula: "SUM(C1:C1)+3.5", result: 4 });
  expect(sheet?.getCell("D3").value).toEqual({ formula: 'IF(C2>1,"Baik","")', result: "Baik" });
  expect(sheet?.getCell("A3").value).toBe("baris\nkedua");
  expect(sheet?.getCell("B2").protection).toMatchObject({ locked: false });
  expect(sheet?.getCell("A2").protection?.locked ?? true).toBe(true);
  expect(sheet?.getCell("B3").dataValidation).toMatchObject({ type: "list", formulae: ['"1,2,tiga ""3"""'], error: "Pilih dari daftar." });
  expect(sheet?.getCell("B6").dataValidation).toMatchObject({ type: "decimal", operator: "between", formulae: [1, 5] });
  expect(sheet?.getCell("A5").isMerged).toBe(true);
  expect(sheet?.getColumn(1).width).toBe(30);
  expect(sheet?.getColumn(4).hidden).toBe(true);
  expect(sheet?.getRow(1).height).toBe(20);
  expect(sheet?.views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 1 }]);
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:1" });
});

test("SheetJS finds the same cells", () => {
  const book = read(writeWorkbook(whole), { cellFormula: true });
  const sheet = book.Sheets["Jum'at & lain"];
  expect(sheet?.["A1"]).toMatchObject({ t: "s", v: "Level & <bukti>" });
  expect(sheet?.["A2"]).toMatchObject({ t: "s", v: "=HYPERLINK(1)" });
  expect(sheet?.["A2"]).not.toHaveProperty("f");
  expect(sheet?.["C2"]).toMatchObject({ t: "n", v: 4, f: "SUM(C1:C1)+3.5" });
  expect(sheet?.["B3"]).toMatchObject({ t: "b", v: true });
  expect(sheet?.["C3"]).toMatchObject({ t: "e", w: "#N/A" });
});

test("texts that begin like a formula stay texts even when somebody edits them, others are plain", () => {
  const file = WorkbookFile.open(
    writeWorkbook(bookOf([text("+62 361"), text("-"), text("@SUM(A1)"), text("=1+1"), text("biasa"), { value: -1 }]))
  );
  const styles = file.opened.xml("/xl/styles.xml").child("cellXfs")?.all("xf") ?? [];
  const cells =
    file.opened
      .xml(file.sheets[0]?.part ?? "")
      .child("sheetData")
      ?.child("row")
      ?.all("c") ?? [];
  const quoted = cells.map((cell) => styles[cell.number("s") ?? 0]?.flag("quotePrefix") ?? false);
  expect(quoted).toEqual([true, true, true, true, false, false]);
});

test("names nobody: no author, no program, no time", () => {
  const file = WorkbookFile.open(writeWorkbook(whole));
  expect(file.opened.xml("/docProps/core.xml").children.map(({ name }) => name)).toEqual(["title"]);
  expect(file.opened.has("/docProps/app.xml")).toBe(false);
});

test("what no workbook can hold is refused", () => {
  const refused = (book: NewWorkbook): void => expect(() => writeWorkbook(book)).toThrow(RangeError);
  const long = { title: "", prompt: "", refusal: "", cells: { row: 0, column: 0, rows: 1, columns: 1 } };
  refused({ sheets: [] });
  refused({ sheets: [sheetOf([], { name: "a/b" })] });
  refused({ sheets: [sheetOf([]), sheetOf([], { name: "ISIAN" })] });
  refused(bookOf([text("x".repeat(32_768))]));
  refused(bookOf([{ value: NaN }]));
  refused({ sheets: [sheetOf([], { validations: [{ ...long, accepts: { kind: "list", items: ["a,b"] } }] })] });
  refused({ sheets: [sheetOf([], { validations: [{ ...long, prompt: "x".repeat(256), accepts: { kind: "list", items: ["1"] } }] })] });
  expect(valuesOf(writeWorkbook(bookOf([text("x".repeat(32_767))])), [[text("")]])).toEqual([["x".repeat(32_767)]]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("_x0041_", "\u0000\ud800", "  a  ", "a\tb\nc", "=1", "-", "007", "]]>", "\ufffe")
);
const anyValue = fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const anyLook = fc.record(
  {
    bold: fc.constant(true as const),
    fill: fc.constantFrom("FFFFFF", "123456"),
    unlocked: fc.constant(true as const),
    format: fc.constantFrom("@", "0.00", '0" tahun"'),
  },
  { requiredKeys: [] }
);
const anyRows = fc.array(fc.array(fc.option(fc.record({ value: anyValue, look: anyLook })), { maxLength: 6 }), { maxLength: 8 });

test("whatever a book holds, it is read as it was written, and written alike twice", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const bytes = writeWorkbook(bookOf(...rows));
      const meant = rows.map((cells) =>
        cells.map((cell) => (typeof cell?.value === "string" ? cell.value.replace(/\r\n?/g, "\n") : (cell?.value ?? null)))
      );
      // A cell with an empty text reads as one or as a blank, which is the same to a person.
      const seen = (values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] =>
        values.map((cells) => cells.map((value) => (value === "" || Object.is(value, -0) ? (value === "" ? null : 0) : value)));
      expect(seen(valuesOf(bytes, rows))).toEqual(seen(meant));
      expect(Buffer.compare(writeWorkbook(bookOf(...rows)), bytes)).toBe(0);
    }),
    { numRuns: 60 }
  );
});

describe("how high a row is", () => {
  const heightOf = (value: string, sheet: Partial<NewSheet> = {}) =>
    rowHeight(sheetOf([[{ value, look: { wrap: true } }]], { widths: [20, 60], ...sheet }), 0);

  test("as high as its texts need, and left alone where one line is enough", () => {
    expect(heightOf("pendek")).toBeNull();
    expect(heightOf("kata ".repeat(40))?.points).toBeGreaterThanOrEqual(10 * 15);
    expect(heightOf("satu\ndua\r\ntiga")).toEqual({ points: 45, fixed: false });
    expect(heightOf("x".repeat(30_000))?.points).toBe(409);
  });

  test("over merged cells by the width of all of them, and fixed, because no program makes them higher", () => {
    const merged = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    const alone = heightOf("kata ".repeat(40));
    const over = heightOf("kata ".repeat(40), { merged });
    expect(over?.fixed).toBe(true);
    expect(over?.points).toBeLessThan(alone?.points ?? 0);
  });
});
