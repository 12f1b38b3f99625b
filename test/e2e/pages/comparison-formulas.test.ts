import { findInstrument } from "../../../src/instrument/registry";
import { cellsOf, denpasar, fixture, textFile, useBench } from "../support/harness";
import { makeWorkbook, plainTable, type MadeSheet } from "../support/make-workbook";

const bench = useBench();

/** What the pane tells in its status lines. */
const told = textFile("[...document.querySelectorAll('[role=status]')].map((element) => element.textContent).join(' ')");

/** The formula of a cell as Excel keeps it. */
const formulaOf = (sheet: string, cell: string): string =>
  textFile(
    `return Excel.run(async (context) => { const range = context.workbook.worksheets.getItem("${sheet}").getRange("${cell}"); range.load("formulas"); await context.sync(); return range.formulas[0][0]; });`
  );

it("formulas go into the selected empty cell only, and come out again", async () => {
  const sheet = "Penilaian Mandiri";
  const answers = await bench.drive({
    workbook: denpasar,
    steps: [
      { do: "attach" },
      { do: "click", name: "Rumus" },
      { do: "select", range: "Identitas!J2" },
      { do: "wire" },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "wire" },
      { do: "read", range: "Identitas!J2" },
      { do: "run", file: formulaOf("Identitas", "J2") },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "Identitas!J2" },
      // Taken, among the cells it reads, locked, and without room for its result.
      { do: "select", range: `${sheet}!F8` },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "run", file: told },
      { do: "set", cell: `${sheet}!F9`, value: null },
      { do: "select", range: `${sheet}!F9` },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "run", file: told },
      { do: "set", cell: `${sheet}!AC5`, value: "catatan" },
      { do: "select", range: `${sheet}!AA3` },
      { do: "click", name: "Sisipkan SPBE.SUMMARY" },
      { do: "run", file: told },
      { do: "protect", sheet, unlocked: "F8:F64" },
      { do: "select", range: `${sheet}!AA30` },
      { do: "click", name: "Sisipkan SPBE.INDEX" },
      { do: "run", file: told },
      { do: "read", range: `${sheet}!F8:F9` },
      { do: "read", range: `${sheet}!AA3:AC30` },
    ],
  });
  expect(answers[5]).toMatchObject({ externalRequests: [] });
  expect(cellsOf(answers[6])).toMatchObject({
    values: [[3.7495]],
    text: [["3,75"]],
    errors: [[null]],
  });
  expect(answers[7]).toBe("=SPBE.INDEX('Penilaian Mandiri'!A8:F64)");
  expect(cellsOf(answers[9]).values).toEqual([[null]]);
  expect(answers[12]).toContain(`Sel ${sheet}!F8 sudah berisi`);
  expect(answers[16]).toContain(`Sel ${sheet}!F9 termasuk sel yang dibaca rumus ini`);
  expect(answers[20]).toContain("AC5 sudah berisi");
  expect(answers[24]).toContain(`Lembar ${sheet} diproteksi`);
  expect(cellsOf(answers[25]).values).toEqual([[2], [null]]);
  expect(
    cellsOf(answers[26])
      .values.flat()
      .filter((value) => value !== null)
  ).toEqual(["catatan"]);
});

/** Items of a list of the shown page, each as its fields in order. */
const listed = (list: string): string =>
  textFile(
    `[...document.querySelectorAll('[data-state-list="${list}"] [data-item]')].map((item) => [...item.querySelectorAll("[data-field]")].map((field) => field.textContent))`
  );

const sideways = textFile("document.documentElement.scrollWidth - window.innerWidth");

it("years are set against each other live, and the agency among others without a word to anybody", async () => {
  const agency = textFile("document.querySelector('[data-state=agency]')?.textContent ?? null");
  const province = textFile("document.querySelector('[data-standing=province]')?.textContent ?? null");
  const answers = await bench.drive({
    workbook: fixture("rekap-bandar-lampung-2021-2023.xlsx"),
    width: 320,
    steps: [
      { do: "attach" },
      { do: "wire" },
      { do: "click", name: "Perbandingan" },
      { do: "run", file: listed("groupChanges") },
      { do: "run", file: listed("years") },
      // Last year's level of indicator 42 falls by two: 6 hundredths of the index.
      { do: "set", cell: "Rekap Nilai!D46", value: 2 },
      { do: "run", file: listed("groupChanges") },
      { do: "run", file: agency },
      { do: "click", name: "Pakai nama ini" },
      { do: "run", file: agency },
      { do: "type", name: "Nama instansi", text: "Kota Dumai" },
      { do: "run", file: province },
      { do: "run", file: sideways },
      { do: "wire" },
    ],
  });
  const overall = (step: number): unknown => (answers[step] as unknown as readonly unknown[])[0];
  expect(overall(3)).toEqual(["Indeks keseluruhan", "1,50", "2,15", "+0,65 naik"]);
  expect(answers[4]).toEqual([
    ["2021", "1,20", "Kurang", ""],
    ["2022", "1,50", "Kurang", "+0,30 naik"],
    ["2023", "2,15", "Cukup", "+0,65 naik"],
  ]);
  expect(overall(6)).toEqual(["Indeks keseluruhan", "1,44", "2,15", "+0,71 naik"]);
  expect([answers[7], answers[9]]).toEqual([null, "Pemerintah Kota Bandar Lampung"]);
  expect(answers[11]).toContain("1 dari 12");
  expect(answers[12]).toBe(0);
  expect(answers[13]).toMatchObject({ externalRequests: [] });
});

it("last year's copy of the sheet is set beside this one and followed; a table of another instrument is not", async () => {
  const year = (level: number): MadeSheet => plainTable(level, "Nilai Mandiri");
  const pemdi: MadeSheet = [
    ["No", "Indikator Pemdi", "Level"],
    ...(findInstrument("8/2026")?.indicators ?? []).map(({ key, name }) => [Number(key), name, 2]),
  ];
  const answers = await bench.drive({
    workbook: makeWorkbook([
      ["LKE 2024", year(2)],
      ["LKE 2025", year(3)],
      ["Pemdi", pemdi],
    ]),
    width: 320,
    steps: [
      { do: "attach", sheet: "LKE 2025", levels: "C2:C48" },
      { do: "wire" },
      { do: "click", name: "Perbandingan" },
      { do: "wire" },
      { do: "run", file: listed("groupChanges") },
      { do: "set", cell: "LKE 2024!C48", value: 5 },
      { do: "run", file: textFile("document.body.innerText") },
      { do: "run", file: sideways },
      { do: "deleteSheet", sheet: "LKE 2024" },
      { do: "run", file: textFile("document.body.innerText") },
    ],
  });
  expect(answers[3]).toMatchObject({ roundTrips: 1, externalRequests: [] });
  expect((answers[4] as string[][])[0]).toEqual(["Indeks keseluruhan", "2,00", "3,00", "+1,00 naik"]);
  expect(answers[6]).toContain("5 → 3 · −2 turun");
  expect(answers[6]).toContain("Tabel di lembar Pemdi memakai instrumen lain");
  expect(answers[7]).toBe(0);
  expect(answers[9]).toContain("Tabel di lembar LKE 2024 tidak ditemukan lagi");
});
