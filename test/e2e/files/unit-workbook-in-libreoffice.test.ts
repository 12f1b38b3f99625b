import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridsOf, WorkbookFile, type XmlElement } from "../../../src/file";
import { cellAddress, cornersAddress } from "../../../src/grid";
import { splitFile, type AnswerField, type Split } from "../../../src/submission";
import { FIRST_ROW } from "../../../src/submission/split/answers-sheet";
import { ANSWER_FIELDS, UNIT_COLUMNS, UNIT_SHEETS } from "../../../src/table/unit-sheet/columns";
import { seededRandom } from "../../generators/layouts/random";
import { findOffice, savedByOffice } from "../../support/libreoffice";
import { typedInOffice } from "../../support/office-typing";
import { editedByOpenpyxl, findOpenpyxl, type CellEdit } from "../../support/openpyxl";
import { editedByExcelJs, editedBySheetJs, editsFor, expectedOf, taken, type Answered } from "../../support/unit-edits";
import { merged } from "../../support/unit-workbooks";

const office = findOffice();
const python = office === null ? null : findOpenpyxl();
const whereOffice = office === null ? describe.skip : describe;

interface Agency {
  readonly instrument: string;
  readonly file: string;
  /** Who answers where the workbook names nobody. */
  readonly unownedTo: string;
  readonly levels: readonly number[];
}

const AGENCIES: readonly Agency[] = [
  { instrument: "59/2020", file: "kertas-kerja-denpasar-2021.xlsx", unownedTo: "", levels: [1, 2, 3, 4, 5] },
  {
    instrument: "59/2020, a recap of years",
    file: "rekap-bandar-lampung-2021-2023.xlsx",
    unownedTo: "Diskominfo",
    levels: [1, 2, 3, 4, 5],
  },
  { instrument: "8/2026", file: "pemdi-aceh-tengah-2026.xlsx", unownedTo: "", levels: [1, 2.5, 3.25, 5] },
];

const TEXTS = [
  "SK 12/2026",
  '=HYPERLINK("http://x","klik")',
  "+62 361 222",
  "@SUM(A1)",
  "satu\ndua\n\nempat",
  "007",
  "1/2/2026",
  "Rp1.000,50",
  "ö – “x”",
];

/** Who saves the workbook of a unit: by its place in the list. */
const SAVERS = ["openpyxl", "exceljs", "sheetjs"] as const;

interface Returned {
  readonly base: Uint8Array;
  readonly split: Split;
  readonly answers: readonly Answered[];
  /** As the first program saved them, and as LibreOffice saved those. */
  readonly files: readonly Uint8Array[];
  readonly again: readonly Uint8Array[];
  /** The same answers typed and saved in LibreOffice alone. */
  readonly typed: readonly Uint8Array[];
  /** A unit's workbook that nobody touched, saved by LibreOffice. */
  readonly untouched: Uint8Array;
}

whereOffice("workbooks of units in LibreOffice", () => {
  const returned: Returned[] = [];

  // LibreOffice takes longer to start than to save a workbook, so it is started once for all.
  beforeAll(async () => {
    const made = await Promise.all(AGENCIES.map(answered));
    const saved = savedByOffice(
      office ?? "",
      made.flatMap(({ files, split }) => [...files, split.files[0]?.bytes ?? new Uint8Array()])
    );
    const typed = typedInOffice(
      office ?? "",
      made.flatMap(({ handed }) => handed.map(({ bytes, edits }) => ({ bytes, edits: [...edits, ...OVER_LOCKED] })))
    );
    let [at, nth] = [0, 0];
    for (const each of made) {
      const again = saved.slice(at, at + each.files.length);
      at += each.files.length;
      returned.push({ ...each, again, typed: typed.slice(nth, nth + each.files.length), untouched: saved[at] ?? new Uint8Array() });
      nth += each.files.length;
      at += 1;
    }
  }, 300_000);

  describe.each(AGENCIES.map(({ instrument }, at) => [instrument, at] as const))("%s", (_, at) => {
    test("every answer arrives, none is invented, in any order, and twice as once", async () => {
      const { base, answers, files, again, typed } = returned[at] as Returned;
      const expected = expectedOf(answers);
      for (const some of [files, again, typed]) {
        const named = some.map((bytes, nth): readonly [string, Uint8Array] => [`kiriman ${nth}.xlsx`, bytes]);
        const merge = await merged(base, named);
        const same = merge.rows.filter(({ state }) => state === "same").map(({ indicator, field }) => `${indicator} ${field}`);
        expect(taken(merge)).toEqual(Object.fromEntries(Object.entries(expected).filter(([id]) => !same.includes(id))));
        expect(await merged(base, [...named, ...[...named].reverse()])).toEqual(merge);
      }
    });

    test("LibreOffice keeps the right cells free, the lists, and the totals, which it works out anew", async () => {
      const { split, untouched } = returned[at] as Returned;
      const { indicators = [], bytes = new Uint8Array() } = split.files[0] ?? {};
      const { opened, sheets } = WorkbookFile.open(untouched);
      expect(sheets.map(({ name }) => name)).toEqual(Object.values(UNIT_SHEETS));
      expect(sheets.map(({ part }) => opened.xml(part).child("sheetProtection")?.flag("sheet"))).toEqual([true, true, true]);

      // Read as the file says it: exceljs takes LibreOffice's "false" for true.
      const root = opened.xml(sheets.find(({ name }) => name === UNIT_SHEETS.answers)?.part ?? "");
      const looks = opened.xml("/xl/styles.xml").child("cellXfs")?.all("xf") ?? [];
      const rows = root.child("sheetData")?.all("row") ?? [];
      const unlocked = rows.flatMap((row) => row.all("c").filter((cell) => isUnlocked(looks[cell.number("s") ?? 0])));
      const free = indicators.flatMap((__, nth) =>
        ANSWER_FIELDS.map((column) => cellAddress({ row: FIRST_ROW + nth, column: UNIT_COLUMNS.indexOf(column) }))
      );
      expect(unlocked.map((cell) => cell.attribute("r")).sort()).toEqual([...free].sort());

      const [validation] = root.child("dataValidations")?.all("dataValidation") ?? [];
      expect(validation?.attribute("type")).toMatch(/^(?:list|decimal)$/);
      const level = { row: FIRST_ROW, column: UNIT_COLUMNS.indexOf("level"), rows: indicators.length, columns: 1 };
      expect(validation?.attribute("sqref")).toBe(cornersAddress(level));
      const guide = (file: Uint8Array): unknown =>
        gridsOf(WorkbookFile.open(file)).grids.find(({ sheet }) => sheet === UNIT_SHEETS.guide)?.values;
      expect(guide(untouched)).toEqual(guide(bytes));
    });
  });
});

/** Whether a look lets its cell take typing on a protected sheet. */
const isUnlocked = (look: XmlElement | undefined): boolean => ["0", "false"].includes(look?.child("protection")?.attribute("locked") ?? "");

/** What somebody tries to type over what is not theirs: the present level and the code of the first row. The sheet takes neither. */
const OVER_LOCKED: readonly CellEdit[] = (["present", "code"] as const).map((column) => ({
  sheet: UNIT_SHEETS.answers,
  row: FIRST_ROW + 1,
  column: UNIT_COLUMNS.indexOf(column) + 1,
  value: 1,
}));

/** A unit's workbook as it was handed out, and what is typed into it. */
interface Handed {
  readonly bytes: Uint8Array;
  readonly edits: readonly CellEdit[];
}

/** What the units of an agency send back. */
async function answered({
  file,
  unownedTo,
  levels,
}: Agency): Promise<Omit<Returned, "again" | "typed" | "untouched"> & { readonly handed: readonly Handed[] }> {
  const base = readFileSync(join(__dirname, "../../fixtures/workbooks", file));
  const split = await splitFile(base, { today: "2026-11-29", unownedTo });
  if (split.kind !== "split") throw new Error(split.reason);
  const random = seededRandom(levels.length);
  const some = split.files.slice(0, SAVERS.length);
  const answers = some.map(
    ({ indicators }): Answered =>
      new Map(
        indicators.slice(0, 6).map((key): [string, Partial<Record<AnswerField, string | number>>] => [
          key,
          {
            level: random.pick(levels),
            evidence: random.pick(TEXTS),
            explanation: random.pick(TEXTS),
            problem: random.pick(TEXTS),
            followUp: random.pick(TEXTS),
          },
        ])
      )
  );
  const edits = some.map(({ bytes }, nth) => editsFor(bytes, answers[nth] ?? new Map()));
  const files = await Promise.all(
    some.map(({ bytes }, nth) => {
      const own = edits[nth] ?? [];
      const saver = SAVERS[nth % SAVERS.length];
      if (saver === "openpyxl" && python !== null) return editedByOpenpyxl(python, [{ bytes, edits: own }])[0] ?? bytes;
      return saver === "sheetjs" ? editedBySheetJs(bytes, own) : editedByExcelJs(bytes, own);
    })
  );
  return { base, split, answers, files, handed: some.map(({ bytes }, nth) => ({ bytes, edits: edits[nth] ?? [] })) };
}
