import * as fc from "fast-check";
import { readWorkbook } from "../../../src/file/read/read-workbook";
import { saveWorkbook } from "../../../src/file/save/save-workbook";
import { formulaFromFile, formulaToFile, shiftFormula } from "../../../../src/file";
import { cellAddress } from "../../../src/geometry/addresses";
import type { ChangedCell } from "../../../src/model/changes";
import type { FileCell, WorkbookSnapshot } from "../../../src/model/snapshot";
import type { Value } from "../../../src/model/value";
import { build, cellChanges, changed, fixture, partsOf } from "./build";

const runs = { numRuns: 30 };
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer({ min: 0, max: 5 }),
  fc.boolean(),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom("_x000D_", " a ", "a\r\nb", "<&>\"'", "\u0000\u0007", "\ud800", "=1+1"),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
  fc.constant(null)
);
const formula = fc.constantFrom("=SUM(A1:B2)", '="a"&"<b>"', "=UNIQUE(A1:A3)", "=LET(x,1,x+1)", "=STDEV.S(A1:A9)");
const change = fc
  .record({
    row: fc.integer({ min: 0, max: 80 }),
    column: fc.integer({ min: 0, max: 14 }),
    value,
    formula: fc.option(formula),
    numberFormat: fc.option(fc.constantFrom("0.00", "@", '"x" 0', "General"), { nil: undefined }),
  })
  .map((made): ChangedCell =>
    changed(made.row, made.column, made.value, {
      formula: made.formula,
      ...(made.numberFormat === undefined ? {} : { numberFormat: made.numberFormat }),
    })
  );
const changes = fc.uniqueArray(change, {
  maxLength: 25,
  selector: (made) => cellAddress(made.row, made.column),
});

/** Cells that show something: a blank cell without a style is as good as none. */
function shown(snapshot: WorkbookSnapshot, sheet: number): Map<string, { value: Value; formula: string | null; style: unknown }> {
  const cells = new Map<string, { value: Value; formula: string | null; style: unknown }>();
  for (const [row, columns] of snapshot.sheets[sheet]!.cells)
    for (const [column, cell] of columns)
      if (!isNothing(cell, snapshot))
        cells.set(cellAddress(row, column), {
          value: cell.value,
          formula: cell.formula,
          style: snapshot.styles[cell.style],
        });
  return cells;
}

/** The same text for the same snapshot, whatever order maps were filled in: comparing texts is many times faster. */
const canonical = (whole: unknown): string =>
  JSON.stringify(whole, (_, part: unknown) => (part instanceof Map ? [...part].sort(([a], [b]) => (a < b ? -1 : 1)) : part));

const isNothing = (cell: FileCell, { styles }: WorkbookSnapshot): boolean =>
  cell.value === null && cell.formula === null && canonical(styles[cell.style]) === canonical(styles[0]);

test.each([
  ["kertas-kerja-denpasar-2021.xlsx", 1],
  ["kotor-campuran.xlsx", 0],
  ["kertas-kerja-2018-madiun-2020.xlsx", 38],
])("%s: what is read after saving is what was read before, with exactly the changes", (name, sheet) => {
  const bytes = fixture(name);
  const before = readWorkbook(bytes);
  const rest = ({ sheets, styles, ...others }: WorkbookSnapshot) => ({
    ...others,
    sheets: sheets.map((one, index) => ({ ...one, cells: index === sheet ? null : one.cells })),
    styles: styles.slice(0, before.styles.length),
  });
  const plain = canonical(before.styles[0]);
  const unchanged = canonical(rest(before));
  fc.assert(
    fc.property(changes, (cells) => {
      const saved = saveWorkbook(bytes, cellChanges(bytes, sheet, cells));
      partsOf(saved); // every part is well formed
      const after = readWorkbook(saved);
      expect(canonical(rest(after))).toBe(unchanged);
      const expected = shown(before, sheet);
      for (const made of cells) {
        const address = cellAddress(made.row, made.column);
        const old = expected.get(address)?.style ?? before.styles[before.sheets[sheet]!.cells.get(made.row)?.get(made.column)?.style ?? 0];
        const style = made.numberFormat === undefined ? old : { ...(old as object), numberFormat: made.numberFormat };
        expected.set(address, { value: made.value, formula: made.formula, style });
      }
      for (const [address, cell] of [...expected])
        if (cell.value === null && cell.formula === null && canonical(cell.style) === plain) expected.delete(address);
      expect(canonical(shown(after, sheet))).toBe(canonical(expected));
    }),
    runs
  );
});

test("saving twice is saving once", () => {
  const bytes = fixture("kotor-campuran.xlsx");
  fc.assert(
    fc.property(changes, (cells) => {
      const once = saveWorkbook(bytes, cellChanges(bytes, 0, cells));
      const again = saveWorkbook(
        once,
        cellChanges(
          once,
          0,
          cells.map(({ numberFormat: _, ...cell }) => cell)
        )
      );
      expect(canonical(readWorkbook(again))).toBe(canonical(readWorkbook(once)));
    }),
    runs
  );
});

test("a cell is added before one that is changed in the same save", () => {
  const file = build({ sheets: { Lembar: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>' } });
  const after = readWorkbook(saveWorkbook(file, cellChanges(file, 0, [changed(0, 2, 30), changed(0, 1, 20)]))).sheets[0]!;
  expect([0, 1, 2].map((column) => after.cells.get(0)!.get(column)!.value)).toEqual([1, 20, 30]);
});

test("shared formulas: whichever cells are overwritten, the others still say the same", () => {
  const size = 4;
  const rows = Array.from({ length: size }, (_, row) => {
    const cells = Array.from(
      { length: size },
      (__, column) =>
        `<c r="${cellAddress(row, column + 5)}"><f t="shared" ${row + column === 0 ? 'ref="F1:I4" ' : ""}si="3">${row + column === 0 ? "A1+$A2*B$3" : ""}</f><v>1</v></c>`
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const file = build({ sheets: { Lembar: rows.join("") } });
  const place = fc.record({
    row: fc.integer({ min: 0, max: size - 1 }),
    column: fc.integer({ min: 5, max: 4 + size }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(place, {
        minLength: 1,
        selector: ({ row, column }) => cellAddress(row, column),
      }),
      (overwritten) => {
        const after = readWorkbook(
          saveWorkbook(
            file,
            cellChanges(
              file,
              0,
              overwritten.map(({ row, column }) => changed(row, column, 9))
            )
          )
        ).sheets[0]!;
        for (let row = 0; row < size; row++) {
          for (let column = 5; column < 5 + size; column++) {
            const gone = overwritten.some((one) => one.row === row && one.column === column);
            expect(after.cells.get(row)!.get(column)!.formula).toBe(gone ? null : `=${shiftFormula("A1+$A2*B$3", row, column - 5)}`);
          }
        }
      }
    ),
    runs
  );
});

test("shifting there and back gives the formula back", () => {
  const reference = fc
    .record({
      row: fc.integer({ min: 0, max: 1_048_575 }),
      column: fc.integer({ min: 0, max: 16_383 }),
      form: fc.constantFrom("", "Data!", "'a b'!"),
    })
    .map(({ row, column, form }) => `${form}${cellAddress(row, column)}`);
  const text = fc.array(reference, { minLength: 1, maxLength: 4 }).map((references) => `SUM(${references.join(",")})&"A1"`);
  fc.assert(
    fc.property(text, fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -200, max: 200 }), (typed, rows, columns) => {
      expect(shiftFormula(shiftFormula(typed, rows, columns), -rows, -columns)).toBe(typed);
    })
  );
});

test("any text survives as a formula: reading and storing never fail, and nothing without a prefix changes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const plain = typed.replace(/_xl/gi, "");
      expect(formulaFromFile(plain)).toBe(plain);
      formulaToFile(typed, true);
      shiftFormula(typed, 1, 1);
    })
  );
});

test("damaged files are refused, never read wrongly", () => {
  const bytes = fixture("rekap-bandar-lampung-2021-2023.xlsx");
  const whole = canonical(readWorkbook(bytes));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = new Uint8Array(bytes);
      damaged[at] = damaged[at]! ^ by;
      try {
        // A flipped bit in a date or in a part that is not read changes nothing.
        expect(canonical(readWorkbook(damaged))).toBe(whole);
      } catch (error) {
        expect((error as Error).name).toBe("FileRefusal");
      }
    }),
    { numRuns: 300 }
  );
});
