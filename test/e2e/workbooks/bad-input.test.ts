import type { Page } from "playwright-core";
import { cellsOf, denpasar, detachedState, textFile, useBench } from "../support/harness";
import type { MadeSheet } from "../support/make-workbook";
import { makeWorkbook, plainTable } from "../support/make-workbook";

const bench = useBench();

/** A sentence a person can act on: Indonesian words, an end, and no trace of code. */
function expectPlainSentence(message: string): void {
  expect(message).toMatch(/[a-z]{3,} [a-z]{3,}.*\.$/);
  expect(message).not.toMatch(/undefined|null|NaN|\[object|Error:|\bat \w+ \(/);
}

async function messageFor(sheets: readonly (readonly [string, MadeSheet])[]): Promise<string> {
  const answers = await bench.drive({
    workbook: makeWorkbook(sheets),
    steps: [{ do: "attach" }, { do: "state" }],
  });
  return detachedState(answers[1]).message;
}

describe("a workbook without a table to attach", () => {
  it("that is empty is told so", async () => {
    const message = await messageFor([["Sheet1", []]]);
    expectPlainSentence(message);
    expect(message).toContain("kosong");
  });

  it("that holds only titles is told so", async () => {
    const message = await messageFor([["LKE", [["KERTAS KERJA PENILAIAN MANDIRI SPBE"], [], ["Pemerintah Kabupaten"], ["Tahun 2024"]]]]);
    expectPlainSentence(message);
    expect(message).toContain("judul");
  });

  it("that holds something else is told so, with a way on", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => [index + 1, `Barang ${index + 1}`, (index + 1) * 12_500]);
    const message = await messageFor([["Anggaran", [["No", "Uraian", "Harga"], ...rows]]]);
    expectPlainSentence(message);
    expect(message).toContain("Gunakan sel terpilih");
  });

  it("that holds two equally good tables lets the person choose", async () => {
    const workbook = makeWorkbook([
      ["Dinas A", plainTable(3)],
      ["Dinas B", plainTable(4)],
    ]);
    const answers = await bench.drive({ workbook, steps: [{ do: "attach" }, { do: "state" }] });
    const state = detachedState(answers[1]);
    expectPlainSentence(state.message);
    expect(state.candidates.map((candidate) => candidate.sheet).sort()).toEqual(["Dinas A", "Dinas B"]);
  });
});

describe("an Excel that cannot do everything", () => {
  it("without custom functions still shows the index, and says what is missing", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      sets: { CustomFunctionsRuntime: null, CustomFunctions: null },
      steps: [
        { do: "attach" },
        { do: "state" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX(A8:F64)" },
        { do: "read", range: "M1" },
        { do: "run", file: textFile("return document.body.innerText") },
      ],
    });
    expect(answers[1]).toMatchObject({ attached: true, index: "3,75" });
    expect(cellsOf(answers[3]).values).toEqual([["#NAME?"]]);
    expect(answers[4]).toContain("=SPBE");
  });

  it("that is too old is told so", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      sets: { ExcelApi: "1.8" },
      steps: [{ do: "attach" }, { do: "state" }],
    });
    const { message } = detachedState(answers[1]);
    expectPlainSentence(message);
    expect(message).toContain("Perbarui Excel");
  });

  it("whose office.js cannot be fetched is told so", async () => {
    const withoutOffice = async (page: Page): Promise<void> => {
      await page.route("**/lib/1/hosted/**", (route) => route.abort());
    };
    const answers = await bench.drive({
      workbook: denpasar,
      prepare: withoutOffice,
      steps: [{ do: "attach" }, { do: "state" }],
    });
    const { message } = detachedState(answers[1]);
    expectPlainSentence(message);
    expect(message).toContain("internet");
  });

  it("opened for reading only shows the index all the same", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      readOnly: true,
      steps: [{ do: "attach" }, { do: "state" }],
    });
    expect(answers[1]).toMatchObject({ attached: true, index: "3,75" });
  });
});
