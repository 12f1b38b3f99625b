import { findInstrument } from "../../../src/instrument/registry";
import type { Excel } from "../support/excel";
import { makeWorkbook, plainTable, type MadeSheet } from "../support/make-workbook";
import { sideways } from "../support/pane-checks";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** What the pane tells in its status lines. */
const told = (excel: Excel) =>
  excel.script<string>("[...document.querySelectorAll('[role=status]')].map((element) => element.textContent).join(' ')");

/** The formula of a cell as Excel keeps it. */
const formulaOf = (excel: Excel, sheet: string, cell: string) =>
  excel.script(
    `return Excel.run(async (context) => { const range = context.workbook.worksheets.getItem("${sheet}").getRange("${cell}"); range.load("formulas"); await context.sync(); return range.formulas[0][0]; });`
  );

it("formulas go into the selected empty cell only, and come out again", async () => {
  const sheet = "Penilaian Mandiri";
  const excel = await standIn.open(denpasar);
  await excel.attach();
  await excel.click("Rumus");
  await excel.select("Identitas!J2");
  await excel.traffic();
  await excel.click("Sisipkan SPBE.INDEX");
  expect((await excel.traffic()).externalRequests).toEqual([]);
  expect(await excel.read("Identitas!J2")).toMatchObject({
    values: [[3.7495]],
    text: [["3,75"]],
    errors: [[null]],
  });
  expect(await formulaOf(excel, "Identitas", "J2")).toBe("=SPBE.INDEX('Penilaian Mandiri'!A8:F64)");
  await excel.click("Batalkan");
  expect(await excel.values("Identitas!J2")).toEqual([[null]]);

  // Taken.
  await excel.select(`${sheet}!F8`);
  await excel.click("Sisipkan SPBE.INDEX");
  expect(await told(excel)).toContain(`Sel ${sheet}!F8 sudah berisi`);
  // Among the cells it reads.
  await excel.set(`${sheet}!F9`, null);
  await excel.select(`${sheet}!F9`);
  await excel.click("Sisipkan SPBE.INDEX");
  expect(await told(excel)).toContain(`Sel ${sheet}!F9 termasuk sel yang dibaca rumus ini`);
  // Without room for its result.
  await excel.set(`${sheet}!AC5`, "catatan");
  await excel.select(`${sheet}!AA3`);
  await excel.click("Sisipkan SPBE.SUMMARY");
  expect(await told(excel)).toContain("AC5 sudah berisi");
  // Locked.
  await excel.protect({ sheet, unlocked: "F8:F64" });
  await excel.select(`${sheet}!AA30`);
  await excel.click("Sisipkan SPBE.INDEX");
  expect(await told(excel)).toContain(`Lembar ${sheet} diproteksi`);

  expect(await excel.values(`${sheet}!F8:F9`)).toEqual([[2], [null]]);
  expect((await excel.values(`${sheet}!AA3:AC30`)).flat().filter((value) => value !== null)).toEqual(["catatan"]);
});

/** Items of a list of the shown page, each as its fields in order. */
const listed = (excel: Excel, list: string) =>
  excel.script<readonly (readonly string[])[]>(
    `[...document.querySelectorAll('[data-state-list="${list}"] [data-item]')].map((item) => [...item.querySelectorAll("[data-field]")].map((field) => field.textContent))`
  );

/** The change of the index as a whole, the first of the list. */
const overallChange = async (excel: Excel) => (await listed(excel, "groupChanges"))[0];

it("years are set against each other live, and the agency among others without a word to anybody", async () => {
  const excel = await standIn.open(fixture("rekap-bandar-lampung-2021-2023.xlsx"), { width: 320 });
  const agency = () => excel.script("document.querySelector('[data-state=agency]')?.textContent ?? null");
  await excel.attach();
  await excel.traffic();
  await excel.click("Perbandingan");
  expect(await overallChange(excel)).toEqual(["Indeks keseluruhan", "1,50", "2,15", "+0,65 naik"]);
  expect(await listed(excel, "years")).toEqual([
    ["2021", "1,20", "Kurang", ""],
    ["2022", "1,50", "Kurang", "naik 0,30"],
    ["2023", "2,15", "Cukup", "naik 0,65"],
  ]);
  // Last year's level of indicator 42 falls by two: 6 hundredths of the index.
  await excel.set("Rekap Nilai!D46", 2);
  expect(await overallChange(excel)).toEqual(["Indeks keseluruhan", "1,44", "2,15", "+0,71 naik"]);

  expect(await agency()).toBeNull();
  await excel.click("Pakai nama ini");
  expect(await agency()).toBe("Pemerintah Kota Bandar Lampung");
  await excel.type("Nama instansi", "Kota Dumai");
  expect(await excel.script("document.querySelector('[data-standing=province]')?.textContent ?? null")).toContain("1 dari 12");
  expect(await sideways(excel.pane())).toBe(0);
  expect((await excel.traffic()).externalRequests).toEqual([]);
});

it("last year's copy of the sheet is set beside this one and followed; a table of another instrument is not", async () => {
  const year = (level: number): MadeSheet => plainTable(level, "Nilai Mandiri");
  const pemdi: MadeSheet = [
    ["No", "Indikator Pemdi", "Level"],
    ...(findInstrument("8/2026")?.indicators ?? []).map(({ key, name }) => [Number(key), name, 2]),
  ];
  const excel = await standIn.open(
    makeWorkbook([
      ["LKE 2024", year(2)],
      ["LKE 2025", year(3)],
      ["Pemdi", pemdi],
    ]),
    { width: 320 }
  );
  await excel.attach({ sheet: "LKE 2025", levels: "C2:C48" });
  await excel.traffic();
  await excel.click("Perbandingan");
  expect(await excel.traffic()).toMatchObject({ roundTrips: 1, externalRequests: [] });
  expect(await overallChange(excel)).toEqual(["Indeks keseluruhan", "2,00", "3,00", "+1,00 naik"]);

  await excel.set("LKE 2024!C48", 5);
  const text = await excel.paneText();
  expect(text).toContain("5 → 3 · turun 2");
  expect(text).toContain("Tabel di lembar Pemdi memakai instrumen lain");
  expect(await sideways(excel.pane())).toBe(0);

  await excel.deleteSheet("LKE 2024");
  expect(await excel.paneText()).toContain("Tabel di lembar LKE 2024 tidak ditemukan lagi");
});
