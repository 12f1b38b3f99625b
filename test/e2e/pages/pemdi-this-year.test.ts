import { pemdi, stages } from "../../generators/pemdi-layouts";
import type { Excel } from "../support/excel";
import { makeWorkbook, type MadeCell } from "../support/make-workbook";
import { sideways } from "../support/pane-checks";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** Numbers of the indicators that wait for the index of another body. */
const AWAITED = pemdi.indicators.filter(({ externalIndex }) => externalIndex !== undefined).map(({ key }) => Number(key));
const FIRST_ROW = 2;
/** Columns of the stages, but for the documents. */
const [SELF, INTERVIEW, VISIT, FINAL] = [2, 4, 5, 6];

/** A table with every stage: the agency's own waits for four indices, and the interview holds words instead of two levels. */
function workbook(): string {
  const cells = stages().values.map((row) => row.map((value): MadeCell => (typeof value === "object" ? null : (value as MadeCell))));
  const put = (indicator: number, column: number, value: MadeCell): void => {
    cells[FIRST_ROW + indicator - 1]![column] = value;
  };
  for (const indicator of AWAITED) put(indicator, SELF, null);
  for (const column of [INTERVIEW, VISIT, FINAL]) put(20, column, 2.5);
  put(2, INTERVIEW, "belum dinilai");
  put(3, INTERVIEW, "tunda");
  return makeWorkbook([["Penilaian", cells]]);
}

const value = (excel: Excel, state: string) =>
  excel.script<string | null>(`return document.querySelector('[data-state="${state}"]')?.innerText ?? null`);

/** The rows of a table as they are read. */
const rows = (excel: Excel, list: string) =>
  excel.script<readonly string[]>(
    `return [...document.querySelectorAll('[data-state-list="${list}"] > tr')].map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join(' | '))`
  );

it("what Pemdi asks of staff this year: indices that are awaited, stages side by side, evidence of the years before", async () => {
  const excel = await standIn.open(workbook(), { width: 320 });
  await excel.attach();
  const { index, provisional } = await excel.state();
  expect(provisional).toBe(true);

  // Awaited indices: counted 1, and what is expected is a what-if.
  expect(await excel.paneText()).toContain(`Indeks di atas halaman (${index}, sementara) menghitung yang belum diisi 0`);
  const counted = await value(excel, "awaitedIndex");
  expect((await excel.state()).reach?.[0]).toBe(counted);
  await excel.click("Andaikan indeks yang diharapkan");
  const sdi = "SDI (Satu Data Indonesia) untuk indikator 5";
  await excel.traffic();
  await excel.type(sdi, "120");
  expect(await excel.paneText()).toContain("120 di luar skala SDI, yaitu 0 sampai 100.");
  expect(await value(excel, "expectedIndex")).toBeNull();
  await excel.type(sdi, "68,75");
  expect(await excel.paneText()).toContain("menjadi nilai 3,75");
  expect([counted, await value(excel, "expectedIndex")]).toEqual(["3,06", "3,20"]);
  expect((await excel.state()).index).toBe(index);
  await excel.type(sdi, "");
  expect(await value(excel, "expectedIndex")).toBeNull();
  await excel.type(sdi, "68,75");
  expect((await excel.traffic()).roundTrips).toBe(0);
  expect(await excel.values("Penilaian!C7")).toEqual([[null]]);
  expect(await sideways(excel.pane())).toBeLessThanOrEqual(0);

  // Stages: one that is not whole has no index.
  await excel.click("Perbandingan");
  expect((await excel.traffic()).roundTrips).toBe(0);
  expect(await rows(excel, "stages")).toEqual([
    "Mandiri (kolom C) | 16 dari 20 berisi level",
    "Dokumen (kolom D) | 2,93 | ",
    "Interviu (kolom E) | 18 dari 20 berisi level",
    "Visitasi (kolom F) | 2,85 | −0,08 dari Dokumen",
    "Akhir (kolom G) | 2,85 | 0,00",
  ]);
  expect(await sideways(excel.pane())).toBeLessThanOrEqual(0);

  // The indices are published and typed in: nothing waits, and the agency's own stage is whole.
  for (const indicator of AWAITED) await excel.set(`Penilaian!C${FIRST_ROW + indicator}`, 3.75);
  await excel.set(`Penilaian!D${FIRST_ROW + 1}`, "tidak sesuai");
  expect((await rows(excel, "stages")).slice(0, 2)).toEqual([
    `Mandiri (kolom C) | ${(await excel.state()).index} | `,
    "Dokumen (kolom D) | 19 dari 20 berisi level",
  ]);
  const first = (await rows(excel, "stageIndicators")).slice(0, 6);
  expect(first.join("\n")).toMatch(/^\d+\. .+\nMandiri \| \d,\d\d \| \nDokumen/);
  await excel.click("Ringkasan");
  expect(await excel.paneText()).not.toContain("Menunggu indeks");

  // Evidence of the years before.
  await excel.click("Data Dukung");
  expect(await excel.paneText()).toContain("tidak ada konversi resmi");
  await excel.click("4. Kolaborasi Pemdi: 3 kuat");
  expect(await excel.paneText()).toMatch(/SPBE 10\. .+\s+penetapan Tim Koordinasi adalah butir data dukung I4 level 1/);
  expect(await sideways(excel.pane())).toBeLessThanOrEqual(0);
  expect(excel.troubles.takeErrors()).toEqual([]);
});
