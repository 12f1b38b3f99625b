import { findInstrument } from "../../../src/instrument/registry";
import type { Excel } from "../support/excel";
import { makeWorkbook, plainTable, type MadeCell, type MadeSheet } from "../support/make-workbook";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** A plain table whose first rows hold levels as text. */
const untidy = (count: number): MadeSheet =>
  plainTable(3).map((cells, row) => (row >= 1 && row <= count ? [...cells.slice(0, 2), "Level 4"] : cells));

const fixAll = (excel: Excel) => excel.click("Terapkan semua yang aman");

describe("a workbook that may not be written", () => {
  it("whose sheet is locked says for every cell why, and that marks and totals need it unlocked", async () => {
    const excel = await standIn.open(makeWorkbook([["LKE", untidy(2)]]));
    await excel.attach();
    await excel.protect({ sheet: "LKE" });
    await fixAll(excel);
    expect(await excel.paneText()).toContain("Sel ini terkunci karena lembarnya diproteksi");

    await excel.click("Tandai di lembar");
    await excel.click("Tandai lembar");
    expect(await excel.paneText()).toContain("Lembar LKE diproteksi.");

    await excel.click("Total");
    await excel.click("Tambah baris total");
    expect(await excel.paneText()).toContain("Lembar LKE diproteksi.");

    const cells = await excel.values("LKE!A1:Z60");
    expect(cells[1]?.slice(0, 4)).toEqual([1, "Indikator 1", "Level 4", null]);
    expect(await excel.state()).toMatchObject({ filled: 47, index: "3,03" });
  });

  it("opened for reading only says so", async () => {
    const excel = await standIn.open(makeWorkbook([["LKE", untidy(2)]]), { readOnly: true });
    await excel.attach();
    await fixAll(excel);
    expect(await excel.paneText()).toContain("hanya untuk dibaca");
    expect(await excel.values("LKE!C2")).toEqual([["Level 4"]]);
  });

  it("whose structure is locked says why no sheet can be added", async () => {
    const excel = await standIn.open(makeWorkbook([["Sheet1", []]]));
    await excel.protect({ workbook: true });
    await excel.click("Mulai dari kosong");
    await excel.click("SPBE 59/2020");
    await excel.click("Buat Kertas Kerja");
    expect(await excel.paneText()).toContain("Susunan lembar di kertas kerja ini diproteksi");
  });

  it("in rows filtered away is not written there by accident", async () => {
    const rows = untidy(3).map((cells, row) => [...cells, row === 0 ? "OPD" : row === 2 ? "Bappeda" : "Diskominfo"]);
    const excel = await standIn.open(makeWorkbook([["LKE", rows]]));
    await excel.attach();
    await excel.filter("LKE!A1:D48", "D", ["Diskominfo"]);
    await fixAll(excel);
    expect(await excel.paneText()).toContain("Baris ini tersembunyi atau tersaring");
    expect(await excel.values("LKE!C2:C4")).toEqual([[4], ["Level 4"], [4]]);
  });
});

/** What can be done to a table, and what it must look like afterwards. */
async function workOn(excel: Excel, sheet: string): Promise<void> {
  await excel.attach();
  await excel.click(`Terapkan ${sheet}!C2`);
  expect(await excel.values(`${sheet}!C2`)).toEqual([[4]]);
  await excel.click("Tandai di lembar");
  await excel.click("Tandai lembar");
  await excel.click("Hapus semua tanda");
  await excel.click("Total");
  await excel.click("Tambah baris total");
  await excel.click("Batalkan");
  await excel.click(`${sheet}!C3`);
  expect(await excel.state()).toMatchObject({ sheet, filled: 47, index: "3,03" });
}

describe.each([
  { what: "quotes and emoji", sheet: `Jum'at "A" 😀🇮🇩` },
  { what: "31 characters that look like HTML", sheet: "<img src=x onerror=x()> & 'abc'" },
])("a sheet named with $what", ({ sheet }) => {
  it("is read, fixed, marked and remembered like any other", async () => {
    expect(sheet.length).toBeLessThanOrEqual(31);
    const excel = await standIn.open(makeWorkbook([[sheet, untidy(2)]]));
    await workOn(excel, sheet);
    expect(await excel.paneText()).toContain(sheet);
  });
});

it("a table that straddles a frozen pane is read and written like any other", async () => {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="20" topLeftCell="C21" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';
  await workOn(await standIn.open(makeWorkbook([["LKE", untidy(2), { before: frozen }]])), "LKE");
});

it("texts that look like HTML or formulas stay texts", async () => {
  const hostile = [
    "<img src=x onerror=window.pwned=1>",
    "=cmd|'/C calc'!A0",
    "@SUM(A1:A9)",
    "+1+2",
    "<script>window.pwned=1</script>",
    "-",
  ];
  const rows = plainTable(3).map((cells, row): MadeCell[] =>
    row === 0
      ? ["No", "Indikator", "Level", "<b>OPD</b>"]
      : [cells[0] ?? null, cells[1] ?? null, hostile[row - 1] ?? 3, hostile[row - 1] ?? "Bappeda"]
  );
  const excel = await standIn.open(makeWorkbook([["LKE", rows]]));
  await excel.attach();
  await excel.click("Tandai di lembar");
  await excel.click("Tambah kolom langkah berikutnya");
  await excel.click("Tandai lembar");
  await excel.click("Biarkan dengan alasan: LKE!C2");
  await excel.type("Alasan", "=1+1 <i>");
  await excel.click("Simpan alasan");

  const { filled, findings } = await excel.state();
  expect(filled).toBe(41);
  expect(findings.filter(({ message }) => message.includes("=cmd|'/C calc'!A0"))).toHaveLength(1);
  const [pwned, elements, text] = await excel.script<readonly [unknown, number, string]>(
    "return [window.pwned ?? null, document.querySelectorAll('img, b, i').length, document.body.innerText]"
  );
  expect([pwned, elements]).toEqual([null, 0]);
  expect(text).toContain("@SUM(A1:A9)");
  expect(await excel.values("LKE!C2:D7")).toEqual(hostile.map((one) => [one, one]));
});

describe("what was found in place of a table is mended with one click", () => {
  it("a list of indicators gets its column of levels", async () => {
    const indicators = findInstrument("59/2020")!.indicators.map(({ key, name }): MadeCell[] => [key, name]);
    const excel = await standIn.open(makeWorkbook([["Daftar", [["No", "Nama Indikator"], ...indicators]]]));
    expect(await excel.paneText()).toContain("kolom levelnya belum ada");
    await excel.click("Tambah kolom Nilai Mandiri");
    expect(await excel.paneText()).toContain("Kolom Nilai Mandiri sudah ditambahkan di Daftar!C1.");
    await excel.set("Daftar!C2", 4);
    expect(await excel.state()).toMatchObject({ sheet: "Daftar", header: "Nilai Mandiri", filled: 1, total: 47 });
  });

  it("a summary of agencies gets the index of each, and gives it back", async () => {
    const names = plainTable(3)
      .slice(1)
      .map(([, name]) => name ?? null);
    const agencies = [1, 2, 3].map((level): MadeCell[] => [level, `Kab. ${level}`, ...names.map(() => level)]);
    const excel = await standIn.open(makeWorkbook([["Rekap", [["No", "Instansi", ...names], ...agencies]]]), { width: 320 });
    expect(await excel.paneText()).toContain("Lembar Rekap adalah rekap");
    await excel.click("Tambahkan rumus indeks tiap baris");
    expect((await excel.read("Rekap!AX1:AX4")).text).toEqual([["Indeks"], ["1,00"], ["2,00"], ["3,00"]]);
    expect(await excel.paneText()).toContain("Indeks 3 baris sudah ditambahkan sebagai rumus di kolom paling kanan.");
    await excel.set("Rekap!C2", 5);
    expect((await excel.read("Rekap!AX2")).text).not.toEqual([["1,00"]]);
    await excel.click("Batalkan");
    expect((await excel.values("Rekap!AX1:AX4")).flat().filter((value) => value !== null && value !== "")).toEqual([]);
  });
});

it("more than 200 findings are shown without delay, and can be reached with the keyboard", async () => {
  const rows = Array.from({ length: 47 }, (_, at): MadeCell[] => [at + 1, `Indikator ${at + 1}`, 9, 5, 2, 1, 1, null]);
  const header = ["No", "Indikator", "Bobot", "Nilai Mandiri 2024", "Nilai Eksternal", "Target", "2023", "Data Dukung"];
  const excel = await standIn.open(makeWorkbook([["LKE", [header, ...rows]]]));
  const pane = excel.pane();
  await pane.getByRole("button", { name: "Lampirkan", exact: true }).click();
  await excel.settle();
  const items = pane.locator("[data-state-list=findings] [data-item]");
  expect(await items.count()).toBeGreaterThan(200);
  const last = items.last();
  expect(await last.isVisible()).toBe(false);
  await pane.locator("[data-state-list=findings] summary").last().focus();
  const started = Date.now();
  await excel.page.keyboard.press("Enter");
  await last.getByRole("button").first().waitFor();
  expect(Date.now() - started).toBeLessThan(2_000);
});
