import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FileRefusal, WorkbookFile } from "../../../src/file";
import { scanCells, type ScannedCell } from "../../../src/file/spreadsheet/scan-cells";

const folder = join(__dirname, "../../fixtures/workbooks");
const context = { strings: ["nol", "satu"], date1904: false };

function scanned(source: string, limit = 1000): readonly Omit<ScannedCell, "start" | "end">[] {
  const cells: Omit<ScannedCell, "start" | "end">[] = [];
  scanCells(source, context, limit, "LKE", ({ row, column, value, hasFormula }) => cells.push({ row, column, value, hasFormula }));
  return cells;
}

const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A comment anywhere makes the part be parsed whole. */
const slow = (source: string): string => `${source}<!-- -->`;

test.each(readdirSync(folder).filter((name) => name.endsWith(".xlsx")))("%s: scanning gives what parsing gives", (name) => {
  const file = WorkbookFile.open(readFileSync(join(folder, name)));
  for (const { part } of file.sheets) {
    const source = file.opened.text(part);
    const read = (text: string): readonly unknown[] => {
      const cells: unknown[] = [];
      scanCells(text, file.context, 1e6, part, (cell) => cells.push(cell));
      return cells;
    };
    expect(read(source)).toEqual(read(slow(source)));
    expect(read(source).length).toBeGreaterThan(0);
  }
});

test("cells of every kind", () => {
  const cells = scanned(
    sheet(
      '<row r="2"><c r="B2"><v>3</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="G2"><f>A1+1</f><v>4</v></c><c r="H2"/></row><row><c><v>5</v></c><c><v>6</v></c></row>'
    )
  );
  expect(cells).toEqual([
    { row: 1, column: 1, value: 3, hasFormula: false },
    { row: 1, column: 2, value: "satu", hasFormula: false },
    { row: 1, column: 3, value: true, hasFormula: false },
    { row: 1, column: 4, value: { error: "#REF!" }, hasFormula: false },
    { row: 1, column: 5, value: "a & b", hasFormula: false },
    { row: 1, column: 6, value: 4, hasFormula: true },
    { row: 1, column: 7, value: null, hasFormula: false },
    { row: 2, column: 0, value: 5, hasFormula: false },
    { row: 2, column: 1, value: 6, hasFormula: false },
  ]);
});

test("prefixes, an empty sheet, and a sheet with too many cells", () => {
  expect(scanned('<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>')).toHaveLength(
    1
  );
  expect(scanned("<worksheet><sheetData/></worksheet>")).toEqual([]);
  const many = sheet(`<row>${"<c><v>1</v></c>".repeat(20)}</row>`);
  expect(() => scanned(many, 10)).toThrow(FileRefusal);
});

test("a damaged part is read as parsing reads it, or refused as parsing refuses it", () => {
  const whole = sheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>'
  );
  const outcome = (source: string): unknown => {
    try {
      return scanned(source);
    } catch (error) {
      expect(error).toBeInstanceOf(FileRefusal);
      return "refused";
    }
  };
  fc.assert(
    fc.property(fc.integer({ min: 11, max: whole.length - 12 }), fc.constantFrom("<", ">", "/", '"', "c", "9", " ", ""), (at, by) => {
      const damaged = whole.slice(0, at) + by + whole.slice(at + 1);
      if (damaged.includes("<!")) return;
      const [fast, parsed] = [outcome(damaged), outcome(slow(damaged))];
      // Scanning looks no further than the cells; it may read what parsing refuses for something behind them, never otherwise.
      if (parsed !== "refused") expect(fast).toEqual(parsed);
    }),
    { numRuns: 500 }
  );
});
