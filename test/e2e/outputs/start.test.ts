import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import { attachedState, cellsOf, useBench } from "../support/harness";
import { makeWorkbook } from "../support/make-workbook";
import { randomLevels } from "../support/random-levels";
import { temporaryFile } from "../support/temporary";

const bench = useBench();
const sheet = "Kertas Kerja";

/** Makes the worksheet in an empty workbook. */
const make = (instrument: string) =>
  [
    { do: "click", name: "Mulai dari kosong" },
    { do: "click", name: instrument },
    { do: "click", name: "Buat Kertas Kerja" },
  ] as const;

describe.each([
  { instrument: "SPBE 59/2020", total: 47, second: 2, lastKey: "47", totals: 2 + 4 + 8 },
  { instrument: "SPBE 5/2018", total: 37, second: 0, lastKey: "35-3", totals: 2 + 3 + 7 },
  { instrument: "Pemdi 8/2026", total: 20, second: 2.5, lastKey: "20", totals: 2 + 7 },
])("a worksheet made for $instrument", ({ instrument, total, second, lastKey, totals }) => {
  const last = total + 5;

  it("is attached, and its own totals say what the pane says, whatever is typed", async () => {
    const few = Array.from({ length: total }, (_, at) => (at < 3 ? [3, second, 5][at] : at === total - 1 ? 4 : null) ?? null);
    const filled = [few, ...randomLevels(total, 5, instrument.startsWith("Pemdi"))];
    const answers = await bench.drive({
      workbook: makeWorkbook([["Sheet1", []]]),
      steps: [
        ...make(instrument),
        { do: "state" },
        ...filled.flatMap((levels): Step[] => [
          { do: "paste", at: `${sheet}!F6`, values: levels.map((level) => [level]) },
          { do: "state" },
          { do: "read", range: `${sheet}!F${last + 1}:F${last + totals}` },
        ]),
      ],
    });
    const before = attachedState(answers[3]);
    expect([before.sheet, before.header, before.total, before.filled]).toEqual([sheet, "Nilai Mandiri", total, 0]);
    expect(attachedState(answers[5]).levels[lastKey]).toBe(4);
    filled.forEach((levels, nth) => {
      const state = attachedState(answers[5 + 3 * nth]);
      expect(state.filled).toBe(levels.filter((level) => level !== null).length);
      expect(cellsOf(answers[6 + 3 * nth]).text.map(([text]) => text)).toEqual([
        state.index,
        state.predicate,
        ...state.domains.map(({ index }) => index),
        ...state.aspects.map(({ index }) => index),
      ]);
    });
  });

  it("is ready to print on A4, with its criteria beside it and its levels limited, in the saved file", async () => {
    const saved = temporaryFile("saved.xlsx");
    const { answers, failure } = await bench.outcome({
      workbook: makeWorkbook([["Sheet1", []]]),
      steps: [
        ...make(instrument),
        { do: "save", file: saved },
        { do: "read", range: `Kriteria!A1:H${total + 3}` },
        { do: "set", cell: `${sheet}!F6`, value: 6, validated: true },
      ],
    });
    // A person who types what is no level is stopped.
    expect([answers.length, failure]).toEqual([5, expect.stringContaining("step 6")]);
    const parts = Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(readFileSync(saved)))).map(([name, bytes]) => [name, strFromU8(bytes)])
    );
    const own = Object.values(parts).find((xml) => xml.includes("<worksheet") && xml.includes("<dataValidation "));
    expect(own).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(own).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(own).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
    expect(own).toContain('fitToPage="1"');
    expect(own).toContain('state="frozen"');
    expect(own).toMatch(new RegExp(`<dataValidation [^>]*sqref="F6:F${last}"`));
    expect(parts["xl/workbook.xml"]).toContain("Print_Titles");
    const criteria = cellsOf(answers[4]).text;
    expect(criteria[0]?.[0]).toContain("KRITERIA TINGKAT KEMATANGAN");
    expect(criteria.slice(3).map(([key]) => key)).toHaveLength(total);
    expect(
      criteria.slice(3).every(([key = "", name = "", ...levels]) => key !== "" && name !== "" && levels.some((text) => text !== ""))
    ).toBe(true);
  });

  it("goes with Batalkan", async () => {
    const { answers, failure } = await bench.outcome({
      workbook: makeWorkbook([["Sheet1", []]]),
      steps: [...make(instrument), { do: "click", name: "Batalkan" }, { do: "read", range: `${sheet}!A1` }],
    });
    expect(answers).toHaveLength(4);
    expect(failure).toContain(sheet);
  });
});

it.each([`${sheet}!F6`, "Kriteria!J2"])("a made worksheet stays when something was written into %s since", async (cell) => {
  const answers = await bench.drive({
    workbook: makeWorkbook([["Sheet1", []]]),
    steps: [
      ...make("SPBE 59/2020"),
      { do: "set", cell, value: 3 },
      { do: "click", name: "Batalkan" },
      { do: "read", range: cell },
      { do: "state" },
    ],
  });
  expect(cellsOf(answers[5]).values).toEqual([[3]]);
  expect(attachedState(answers[6]).sheet).toBe(sheet);
});
