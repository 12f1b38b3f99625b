import type { Page } from "playwright-core";
import { makeWorkbook, plainTable, type MadeSheet } from "../support/make-workbook";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** A sentence a person can act on: Indonesian words, an end, and no trace of code. */
function expectPlainSentence(message: string): void {
  expect(message).toMatch(/[a-z]{3,} [a-z]{3,}.*\.$/);
  expect(message).not.toMatch(/undefined|null|NaN|\[object|Error:|\bat \w+ \(/);
}

async function messageFor(sheets: readonly (readonly [string, MadeSheet])[]): Promise<string> {
  const excel = await standIn.open(makeWorkbook(sheets));
  await excel.attach();
  return (await excel.detachedState()).message;
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
    const excel = await standIn.open(
      makeWorkbook([
        ["Dinas A", plainTable(3)],
        ["Dinas B", plainTable(4)],
      ])
    );
    await excel.attach();
    const { message, candidates } = await excel.detachedState();
    expectPlainSentence(message);
    expect(candidates.map((candidate) => candidate.sheet).sort()).toEqual(["Dinas A", "Dinas B"]);
  });
});

describe("an Excel that cannot do everything", () => {
  it("without custom functions still shows the index, and says what is missing", async () => {
    const excel = await standIn.open(denpasar, { sets: { CustomFunctionsRuntime: null, CustomFunctions: null } });
    await excel.attach();
    expect(await excel.state()).toMatchObject({ attached: true, index: "3,75" });
    await excel.formula("M1", "=SPBE.INDEX(A8:F64)");
    expect(await excel.values("M1")).toEqual([["#NAME?"]]);
    expect(await excel.paneText()).toContain("=SPBE");
  });

  it("that is too old is told so", async () => {
    const excel = await standIn.open(denpasar, { sets: { ExcelApi: "1.8" } });
    await excel.attach();
    const { message } = await excel.detachedState();
    expectPlainSentence(message);
    expect(message).toContain("Perbarui Excel");
  });

  it("whose office.js cannot be fetched is told so", async () => {
    const withoutOffice = async (page: Page): Promise<void> => {
      await page.route("**/lib/1/hosted/**", (route) => route.abort());
    };
    const excel = await standIn.open(denpasar, { prepare: withoutOffice });
    await excel.attach();
    const { message } = await excel.detachedState();
    expectPlainSentence(message);
    expect(message).toContain("internet");
  });

  it("opened for reading only shows the index all the same", async () => {
    const excel = await standIn.open(denpasar, { readOnly: true });
    await excel.attach();
    expect(await excel.state()).toMatchObject({ attached: true, index: "3,75" });
  });
});
