import fc from "fast-check";
import type { Split } from "../../../src/submission";
import { editedByExcelJs, editedBySheetJs, editsFor, expectedOf, taken, type Answered } from "../../support/unit-edits";
import { fixture, handedOut, merged } from "../../support/unit-workbooks";

const pemdi = fixture("pemdi-aceh-tengah-2026.xlsx");
const savers = { exceljs: editedByExcelJs, sheetjs: editedBySheetJs };

/** Texts as units write them, and as they had better not. */
const words = fc.oneof(
  fc.constantFrom(
    "SK Bupati 12/2026",
    '=HYPERLINK("http://x")',
    "+62 361",
    "@SUM(A1)",
    "baris satu\nbaris dua",
    "12/2024",
    "-",
    "007",
    "Rp1.000,50"
  ),
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 40 }).map((text) => `a${text.trim()}b`)
);
const fields = fc.record(
  { level: fc.constantFrom(1, 2.5, 3.25, 5), evidence: words, explanation: words, problem: words, followUp: words },
  { requiredKeys: [] }
);

/** What a file of the split may come back with. */
const answersFor = ({
  files,
}: Split): fc.Arbitrary<readonly { readonly nth: number; readonly answered: Answered; readonly saver: keyof typeof savers }[]> =>
  fc.tuple(
    ...files.slice(1).map(({ indicators }, at) =>
      fc.record({
        nth: fc.constant(at + 1),
        saver: fc.constantFrom<keyof typeof savers>("exceljs", "sheetjs"),
        answered: fc
          .array(fields, { minLength: indicators.length, maxLength: indicators.length })
          .map((all): Answered => new Map(all.map((each, nth) => [indicators[nth] ?? "", each]))),
      })
    )
  );

test("whatever units answer, and whatever saves it, arrives once, in any order, and nothing else does", async () => {
  const split = await handedOut(pemdi);
  const property = fc.asyncProperty(answersFor(split), fc.nat(), async (answers, turn) => {
    const files = await Promise.all(
      answers.map(async ({ nth, answered, saver }): Promise<readonly [string, Uint8Array]> => {
        const { bytes = new Uint8Array(), fileName = "" } = split.files[nth] ?? {};
        return [fileName, await savers[saver](bytes, editsFor(bytes, answered))];
      })
    );
    const merge = await merged(pemdi, files);
    // A level that the table has already is no change.
    const meant = Object.entries(expectedOf(answers.map(({ answered }) => answered))).filter(
      ([id, value]) => !merge.rows.some((row) => row.state === "same" && `${row.indicator} ${row.field}` === id && row.mine === value)
    );
    expect(taken(merge)).toEqual(Object.fromEntries(meant));
    const by = turn % Math.max(1, files.length);
    const turned = [...files.slice(by), ...files.slice(0, by)];
    expect(await merged(pemdi, turned)).toEqual(merge);
    expect(await merged(pemdi, [...files, ...turned])).toEqual(merge);
  });
  await fc.assert(property, { numRuns: 4 });
}, 60_000);
