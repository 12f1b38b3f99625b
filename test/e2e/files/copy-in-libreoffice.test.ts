import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { gridOf, WorkbookFile } from "../../../src/file";
import { addSheet } from "../../../src/file/patch/add-sheet";
import { patchedSheet } from "../../../src/file/patch/patched-sheet";
import { safeCopy, scoreFile, type SentFormula } from "../../../src/send";
import { cellKey, columnLetters } from "../../../src/grid";
import type { CellPlace, CellValue } from "../../../src/assessment";
import { findOffice, shownByOffice, type Shown } from "../../support/libreoffice";
import { TRIAL_ROWS, withTrials, type StoredTrial } from "../../support/workbook-with-formulas";
import { seededRandom } from "../../generators/layouts/random";

const office = findOffice();
const whereOffice = office === null ? describe.skip : describe;
const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../../fixtures/workbooks", name));

interface Agency {
  readonly instrument: string;
  readonly file: string;
  /** A block with indicator numbers at one edge and levels at the other, and the levels alone. */
  readonly block: string;
  /** Levels to choose from for edits, as people write them. */
  readonly levels: readonly (number | string | null)[];
}

const AGENCIES: readonly Agency[] = [
  {
    instrument: "59/2020",
    file: "kertas-kerja-denpasar-2021.xlsx",
    block: "'Penilaian Mandiri'!A8:F64",
    levels: [1, 2, 3, 4, 5, "3", "3 - Terdefinisi", "4,0", "Level 2", "-", null, "5 - Optimum", "2 – Terkelola"],
  },
  {
    instrument: "5/2018",
    file: "kertas-kerja-2018-madiun-2020.xlsx",
    block: "",
    levels: [0, 1, 2, 3, 4, 5, "3", "4,0", "Level 2", null],
  },
  {
    instrument: "8/2026",
    file: "pemdi-aceh-tengah-2026.xlsx",
    block: "",
    levels: [1, 2, 2.5, 3.25, 4, 5, "3", "2,75", "1.5", "-", null],
  },
];

/** Every function in its argument forms, nested, spilled and in damaged forms. */
function trialsOf({ block }: Agency, groups: number): readonly StoredTrial[] {
  const summary = groups + 2;
  const plain = [
    "_xldudf_SPBE_INDEX()",
    "SPBE.INDEX()",
    "[2]!_xldudf_SPBE_INDEX()",
    "_xldudf_spbe_index()",
    "_xll.SPBE.PREDICATE()",
    "_xldudf_SPBE_PREDICATE(A1)",
    "_xldudf_SPBE_PREDICATE(_xldudf_SPBE_INDEX())",
    "_xldudf_SPBE_PREDICATE(2.6)",
    "_xldudf_SPBE_ASPECT(1)",
    "_xldudf_SPBE_ASPECT(3)",
    "_xldudf_SPBE_PROGRESS()",
    "_xldudf_SPBE_WEIGHT(2)",
    "_xldudf_SPBE_IMPACT(2)",
    "_xldudf_SPBE_GAP(4.2)",
    '_xldudf_SPBE_GAP("3,20")',
    "_xldudf_SPBE_RANK(2.74,{3.42;2.96;2.96;2.74})",
    "ROUND(_xldudf_SPBE_INDEX(),2)",
    'IF(_xldudf_SPBE_INDEX()>2,"di atas 2","sampai 2")',
    'TEXT(_xldudf_SPBE_PROGRESS(),"0%")',
    "INDEX(_xldudf_SPBE_SUMMARY(),2,3)",
    '"Predikat: "&_xldudf_SPBE_PREDICATE()',
    "_xlfn.SINGLE(_xldudf_SPBE_INDEX())",
  ].map((stored): StoredTrial => ({ stored }));
  // Names that call us, in cells that do not: what a chart or a rule reads is such a cell.
  const overNames: readonly StoredTrial[] = ["IndeksKita*2", 'IF(IndeksKita>2,"di atas","sampai")', "A1+A21"].map((stored) => ({
    stored,
    plain: true,
  }));
  const overBlock =
    block === ""
      ? []
      : [
          { stored: `_xldudf_SPBE_INDEX(${block})` },
          { stored: `_xldudf_SPBE_DOMAIN(2,${block})` },
          { stored: "_xldudf_SPBE_DOMAIN(1)" },
          { stored: `_xldudf_SPBE_PREDICATE(${block})` },
          { stored: "_xldudf_SPBE_INDEX(Baris!A1:AU1)" },
        ];
  return [
    ...plain,
    ...overNames,
    ...overBlock,
    { stored: "_xldudf_SPBE_SUMMARY()", fills: [summary, 4] },
    { stored: "SPBE.INDEX()", plain: true },
  ];
}

/** The trial cells of `Uji` as our own engine gives them: the values that the copy was saved with. */
function trialCells(copy: Uint8Array, trials: readonly StoredTrial[]): readonly (readonly [address: string, value: CellValue])[] {
  const file = WorkbookFile.open(copy);
  const sheet = file.sheet("Uji");
  if (sheet === null) throw new Error("no Uji");
  const grid = gridOf(file, sheet);
  return trials.flatMap(({ fills: [height, width] = [1, 1] }, at) =>
    Array.from({ length: height * width }, (_, cell): readonly [string, CellValue] => {
      const [row, column] = [at * TRIAL_ROWS + Math.floor(cell / width), cell % width];
      return [`${columnLetters(column)}${row + 1}`, grid.values[row - grid.firstRow]?.[column] ?? null];
    })
  );
}

function shownAt(shown: Shown | undefined, address: string): string {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return shown?.get("Uji")?.[Number(row) - 1]?.[letters.charCodeAt(0) - 65] ?? "";
}

/** What LibreOffice writes for a value when numbers are not formatted. */
function expectSame(shown: string, value: CellValue, at: string): void {
  if (typeof value === "number") expect([at, Math.abs(Number(shown) - value) < 1e-9, shown]).toEqual([at, true, shown]);
  else if (typeof value === "object" && value !== null) expect([at, shown]).toEqual([at, value.error]);
  else expect([at, shown]).toEqual([at, value === null ? "" : String(value)]);
}

whereOffice("a send-safe copy in LibreOffice", () => {
  // LibreOffice takes longer to start than to open a workbook, so it is started once for all as saved, and once for all anew.
  let made: readonly Made[] = [];
  let saved: readonly Shown[] = [];
  let anew: readonly Shown[] = [];

  beforeAll(async () => {
    made = await Promise.all(AGENCIES.map(makeCopies));
    saved = shownByOffice(
      office ?? "",
      made.map(({ copy }) => copy),
      { recalculating: false, asShown: false }
    );
    anew = shownByOffice(
      office ?? "",
      made.flatMap(({ copy, edited }) => [copy, ...edited]),
      { recalculating: true, asShown: false }
    );
  }, 300_000);

  describe.each(AGENCIES.map(({ instrument }, at) => [instrument, at] as const))("%s", (_, at) => {
    test("shows every value as it was saved, and the same when it calculates anew", () => {
      const { copy, trials, formulas } = made[at] as Made;
      expect(formulas.filter(({ became }) => became !== "native")).toEqual([]);
      for (const [address, value] of trialCells(copy, trials)) {
        expectSame(shownAt(saved[at], address), value, `saved ${address}`);
        expectSame(shownAt(anew[at * (BATCHES.length + 1)], address), value, `anew ${address}`);
      }
      expect(trialCells(copy, trials).some(([, value]) => typeof value === "object" && value !== null)).toBe(false);
    });

    test("goes on answering: fifty level edits by another library", () => {
      const { trials, expected } = made[at] as Made;
      const results = expected.map((each) => JSON.stringify(trialCells(each, trials)));
      expect(new Set(results).size).toBe(BATCHES.length);
      for (const [batch, bytes] of expected.entries())
        for (const [address, value] of trialCells(bytes, trials))
          expectSame(shownAt(anew[at * (BATCHES.length + 1) + 1 + batch], address), value, `batch ${batch} ${address}`);
    });
  });
});

/** Numbers of edits made in a copy, each more than the one before. */
const BATCHES = [10, 20, 30, 40, 50];

interface Made {
  readonly trials: readonly StoredTrial[];
  readonly copy: Uint8Array;
  readonly formulas: readonly SentFormula[];
  /** The copy after the edits of each batch, and a copy made of the workbook after the same edits. */
  readonly edited: readonly Uint8Array[];
  readonly expected: readonly Uint8Array[];
}

async function makeCopies(agency: Agency): Promise<Made> {
  const original = fixture(agency.file);
  const score = await scoreFile(original);
  if (score.kind !== "scored") throw new Error(agency.file);
  const { domains, aspects } = score.scorecard;
  const { entries } = score.reading.assessment;
  const trials = trialsOf(agency, domains.length + aspects.length);
  const whole = withNames(
    withTrials(
      withRow(
        original,
        entries.map(({ level }) => level)
      ),
      trials
    )
  );
  const { bytes: copy, formulas } = await safeCopy(whole);
  const random = seededRandom(agency.levels.length);
  const cells = entries.flatMap(({ cell }) => cell ?? []);
  const edits = Array.from({ length: 50 }, () => ({ cell: random.pick(cells), level: random.pick(agency.levels) }));
  const batches = BATCHES.map((count) => edits.slice(0, count));
  return {
    trials,
    copy,
    formulas,
    edited: await Promise.all(batches.map((batch) => withEdits(copy, batch))),
    expected: await Promise.all(batches.map(async (batch) => (await safeCopy(withOwnEdits(whole, batch))).bytes)),
  };
}

/** A name that stands for the index. */
function withNames(bytes: Uint8Array): Uint8Array {
  const file = WorkbookFile.open(bytes);
  const { part, root } = file.workbook;
  const text = file.opened.text(part);
  const name = '<definedName name="IndeksKita">_xldudf_SPBE_INDEX()</definedName>';
  const names = root.child("definedNames");
  const at = names?.openEnd ?? root.child("sheets")?.end ?? 0;
  file.opened.write(part, text.slice(0, at) + (names === null ? `<definedNames>${name}</definedNames>` : name) + text.slice(at));
  return file.opened.save();
}

/** The levels once more in one row of a sheet of their own. */
function withRow(bytes: Uint8Array, levels: readonly (number | null)[]): Uint8Array {
  const file = WorkbookFile.open(bytes);
  const cells = levels.map((level, at) => (level === null ? "" : `<c r="${columnLetters(at)}1"><v>${level}</v></c>`));
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  addSheet(file, "Baris", `<worksheet xmlns="${namespace}"><sheetData><row r="1">${cells.join("")}</row></sheetData></worksheet>`);
  return file.opened.save();
}

interface LevelEdit {
  readonly cell: CellPlace;
  readonly level: number | string | null;
}

/** The same edits in the workbook with formulas of the add-in, which other libraries would not leave as they are. */
function withOwnEdits(bytes: Uint8Array, edits: readonly LevelEdit[]): Uint8Array {
  const file = WorkbookFile.open(bytes);
  for (const sheet of file.sheets) {
    const own = edits.filter(({ cell }) => cell.sheet === sheet.name);
    const contents = new Map(own.map(({ cell, level }) => [cellKey(cell.row, cell.column), { formula: null, array: null, value: level }]));
    const text = patchedSheet(file, sheet, contents);
    if (text !== null) file.opened.write(sheet.part, text);
  }
  return file.opened.save();
}

async function withEdits(bytes: Uint8Array, edits: readonly LevelEdit[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  for (const { cell, level } of edits) {
    const sheet = workbook.getWorksheet(cell.sheet);
    if (sheet) sheet.getCell(cell.row + 1, cell.column + 1).value = level;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
