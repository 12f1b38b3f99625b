import fc from "fast-check";
import { unitKey, unitsOf } from "../../../src/assessment";
import { splitFile, type Split } from "../../../src/submission";
import { editedByExcelJs, editedBySheetJs, editsFor, expectedAmong, taken, type Answered } from "../../support/unit-edits";
import { cellIn, denpasar, edited, merged } from "../../support/unit-workbooks";

const RUNS = 5;
const INDICATORS = Array.from({ length: 47 }, (_, at) => String(at + 1));
const savers = { exceljs: editedByExcelJs, sheetjs: editedBySheetJs };

/** Names as offices have them, and signs that files, sheets, formulas or our own marks may stumble over. */
const letters = fc.constantFrom(..."abcZé& .,-–'\"\\:*?<>|/;=+@[](){}#%_😀ßİاБ\u0301");
const name = fc.oneof(
  fc.constantFrom(
    "Dinas Komunikasi, Informatika dan Statistik",
    "Setda – Bagian Hukum & HAM",
    "BKPSDM",
    "CON",
    "Bidang E-Gov\\Aplikasi: “Pusat” <inti>",
    'UPT "Data*Center" ?',
    "=HYPERLINK(A1)",
    "-"
  ),
  fc.string({ unit: letters, minLength: 1, maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(..."abcdefgh ij"), minLength: 190, maxLength: 220 })
);
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => ` ${text}. `,
  (text) => text.replaceAll(" ", "  ")
);

/** Owner cells: none to four of so many names each, spelled in different ways and set apart in different ways. */
const ownerCells = fc
  .constantFrom(1, 4, 15, 80)
  .chain((count) =>
    fc.array(name, { minLength: count, maxLength: count }).map((names) => names.map((each, at) => numbered(each, at, count)))
  )
  .chain((names) => {
    const owner = fc.tuple(fc.constantFrom(...names), spelling).map(([each, spelled]) => spelled(each));
    const several = fc.tuple(fc.array(owner, { maxLength: 4 }), fc.constantFrom("; ", "/", "\n", " | ", ", "));
    return fc.array(
      several.map(([owners, between]) => owners.join(between)),
      { minLength: INDICATORS.length, maxLength: INDICATORS.length }
    );
  });

/** Many units need many names: what was drawn alone would often be the same. */
const numbered = (text: string, at: number, count: number): string => (count > 15 ? `Bagian ${at} ${text}` : text);

const words = fc.constantFrom("SK 12/2026", "=A1", "baris satu\nbaris dua", "007", "-");
const fields = fc.record({ level: fc.constantFrom(1, 2, 3, 4, 5), evidence: words, followUp: words }, { requiredKeys: [] });

/** Files that come back: which, from what program, and how each of their indicators is answered. */
const returns = fc.array(
  fc.record({
    file: fc.nat(),
    saver: fc.constantFrom<keyof typeof savers>("exceljs", "sheetjs"),
    answers: fc.array(fields, { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5 }
);

/** Names of files that no system refuses and none takes for one. */
function expectUsable({ files }: Split): void {
  const all = files.map(({ fileName }) => fileName);
  expect(new Set(all.map((each) => each.normalize("NFKC").toLowerCase())).size).toBe(all.length);
  for (const each of all) {
    expect(each).toMatch(/^[^\\/:*?"<>|\p{C} .][^\\/:*?"<>|\p{C}]*[^\\/:*?"<>|\p{C} .]\.xlsx$/u);
    expect(Buffer.byteLength(each)).toBeLessThanOrEqual(200);
  }
}

test("whoever owns what, each unit gets its own indicators, and what it answers is taken as its own", async () => {
  const property = fc.asyncProperty(ownerCells, returns, fc.constantFrom(0, 2, 12), async (owners, returned, joined) => {
    const owned = new Map(INDICATORS.map((indicator, at) => [indicator, unitsOf(owners[at] ?? "").map(unitKey)]));
    fc.pre([...owned.values()].some((units) => units.length > 0));
    const base = await edited(denpasar, (book) => {
      INDICATORS.forEach((indicator, at) => {
        cellIn(book, indicator, "owner").value = owners[at] === "" ? null : (owners[at] ?? null);
      });
    });
    const keys = [...new Set([...owned.values()].flat())];
    const split = await splitFile(base, { today: "2026-11-29", join: [keys.slice(0, joined)] });
    if (split.kind === "not-split") throw new Error(split.reason);

    const keysOf = split.files.map(({ names }) => names.map(unitKey));
    expect(keysOf.flat().sort()).toEqual([...keys].sort());
    for (const [nth, { indicators }] of split.files.entries())
      expect(indicators).toEqual(INDICATORS.filter((indicator) => owned.get(indicator)?.some((key) => keysOf[nth]?.includes(key))));
    expect(split.unassigned).toEqual(INDICATORS.filter((indicator) => owned.get(indicator)?.length === 0));
    expectUsable(split);

    // The same file twice would be two answers of one unit.
    const chosen = new Map(returned.map((each) => [each.file % split.files.length, each]));
    const answers: Answered[] = [];
    const files = await Promise.all(
      [...chosen].map(async ([nth, { saver, answers: drawn }]): Promise<readonly [string, Uint8Array]> => {
        const { bytes = new Uint8Array(), fileName = "", indicators = [] } = split.files[nth] ?? {};
        const answered = new Map(indicators.map((key, at) => [key, drawn[at % drawn.length] ?? {}]));
        answers.push(answered);
        return [fileName, await savers[saver](bytes, editsFor(bytes, answered))];
      })
    );
    const untouched = split.files.filter((_, nth) => !chosen.has(nth)).slice(0, 3);
    const merge = await merged(base, [...files, ...untouched.map(({ fileName, bytes }): [string, Uint8Array] => [fileName, bytes])]);
    expect(taken(merge)).toEqual(expectedAmong(answers, merge));
    expect(merge.files.flatMap(({ remarks }) => remarks.filter(({ kind }) => !["no-answers", "nothing-new"].includes(kind)))).toEqual([]);
  });
  await fc.assert(property, { numRuns: RUNS });
}, 120_000);
