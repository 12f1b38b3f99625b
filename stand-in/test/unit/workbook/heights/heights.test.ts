import fc from "fast-check";
import type { SheetSnapshot, StyleSnapshot } from "../../../../src/model/snapshot";
import { heightsOfFile } from "../../../../src/workbook/heights/heights-of-file";
import { grownHeight, naturalHeight } from "../../../../src/workbook/heights/natural-height";
import { wrappedLines } from "../../../../src/workbook/heights/text-lines";

/** Each letter is ten pixels wide. */
const ten = (text: string): number => text.length * 10;

const plain: StyleSnapshot = {
  bold: false,
  italic: false,
  fontSize: 11,
  fontName: "Calibri",
  color: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  numberFormat: "General",
  borders: { top: null, right: null, bottom: null, left: null },
};
const wrapped = { ...plain, wrap: true };

describe("wrapped lines", () => {
  it("break after words and hyphens, at line ends, and within a word that is longer than a line", () => {
    expect(wrappedLines("satu dua", 80, ten)).toBe(1);
    expect(wrappedLines("satu dua", 40, ten)).toBe(2);
    expect(wrappedLines("satu-dua", 50, ten)).toBe(2);
    expect(wrappedLines("a\nb\r\nc", 100, ten)).toBe(3);
    expect(wrappedLines("panjang", 30, ten)).toBe(3);
    expect(wrappedLines("", 30, ten)).toBe(1);
  });

  it("never get fewer when the column gets narrower, and hold the whole text", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 10, max: 400 }), fc.integer({ min: 10, max: 400 }), (text, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        expect(wrappedLines(text, narrow, ten)).toBeGreaterThanOrEqual(wrappedLines(text, wide, ten));
        expect(wrappedLines(text, wide, ten) * wide).toBeGreaterThanOrEqual(ten(text.replaceAll(" ", "")));
      })
    );
  });
});

describe("the height of a row", () => {
  const cell = (text: string, style: StyleSnapshot, width = 48) => ({ text, style, width });

  it("is Excel's for one line of a font, and grows with the lines of wrapped texts alone", () => {
    expect(naturalHeight([], ten)).toBe(20);
    expect(naturalHeight([cell("satu dua tiga", plain)], ten)).toBe(20);
    expect(naturalHeight([cell("satu dua tiga", wrapped)], ten)).toBe(60);
    expect(naturalHeight([cell("x", { ...plain, fontSize: 14 })], ten)).toBe(25);
    expect(naturalHeight([cell("x", { ...plain, fontSize: 8 })], ten)).toBe(20);
  });

  it("changes by whole lines: fonts of another machine do not move it", () => {
    expect([17, 34, 40].map((before) => grownHeight(before, 40))).toEqual([40, 34, 40]);
    expect(grownHeight(17, 20)).toBe(17);
    expect(grownHeight(60, 20)).toBe(60);
  });

  it("is found out on opening where the file names none: not for merged or hidden cells, nor for numbers", () => {
    const file = (value: string | number, style: number) => ({ value, formula: null, array: null, style });
    const sheet: SheetSnapshot = {
      name: "Uji",
      visibility: "Visible",
      cells: new Map([
        [0, new Map([[0, file("satu dua tiga", 1)]])],
        [1, new Map([[0, file("satu dua tiga", 1)]])],
        [2, new Map([[0, file(123456789, 1)]])],
        [3, new Map([[0, file("satu dua tiga", 0)]])],
        [4, new Map([[1, file("satu dua tiga", 1)]])],
        [5, new Map([[2, file("satu dua tiga", 1)]])],
        [6, new Map([[0, file("judul", 2)]])],
        [7, new Map([[0, file("satu dua tiga", 1)]])],
        [8, new Map([[0, file("satu dua tiga", 1)]])],
      ]),
      merges: [{ row: 4, column: 1, rows: 1, columns: 2 }],
      columnWidths: new Map([[0, 48]]),
      rowHeights: new Map([
        [1, 30],
        [7, 34],
        [8, 56],
      ]),
      fixedRows: new Set([1]),
      hiddenRows: [],
      hiddenColumns: [2],
      frozen: { rows: 0, columns: 0 },
    };
    expect([...heightsOfFile(sheet, [plain, wrapped, { ...plain, fontSize: 14 }], ten)]).toEqual([
      [0, 60],
      [6, 25],
      [7, 60],
    ]);
  });
});
