/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ColumnLevels } from "../../../../../src/table/model";
import type { AttachedState } from "../../../../../src/session/attached-state";
import { accessibilityTroubles, openPane, stateList, stateValue, user } from "../../pane";
import { attachedOf, candidateOf, denpasarSelf, readingOf, tableOf } from "../../states";

const external: ColumnLevels = {
  column: 7,
  header: "Nilai Eksternal",
  meaning: "external",
  levels: denpasarSelf.map((level, at) => (at === 0 ? null : at === 2 ? 5 : Math.max(1, level - 1))),
};
const target: ColumnLevels = {
  column: 8,
  header: "Target",
  meaning: "target",
  levels: denpasarSelf.map(() => 4),
};

function state(some: Partial<AttachedState["reading"]> = {}, instrument?: string): AttachedState {
  const attached = attachedOf(instrument === undefined ? {} : { instrument, levels: Array.from({ length: 20 }, () => 3) });
  return { ...attached, reading: { ...attached.reading, ...some } };
}

async function openComparison(shown: AttachedState, language = "id-ID") {
  const session = await openPane(shown, language);
  await user.goTo(language === "id-ID" ? "Perbandingan" : "Comparison");
  await screen.findByLabelText(language === "id-ID" ? "Nama instansi" : "Name of the agency");
  return session;
}

const rows = (): readonly unknown[] => stateList("groupChanges").map(({ name, from, to, difference }) => [name, from, to, difference]);

describe("the columns of the sheet", () => {
  test("self against external: index, groups and indicators, each difference with sign and word", async () => {
    await openComparison(state({ others: [external, target] }));
    expect(rows()[0]).toEqual(["Indeks keseluruhan", "3,75", "2,76", "−0,99 lebih rendah"]);
    expect(stateList("groupChanges")).toHaveLength(13);
    expect(screen.getByText(/Nilai Eksternal \(Penilaian eksternal\) baru terisi 46 dari 47/)).toBeTruthy();
    expect(screen.getByText(/^1 lebih tinggi, 45 lebih rendah, 0 sama\. 1 belum dapat dibandingkan/)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("what is compared can be chosen, and is kept while one looks elsewhere", async () => {
    await openComparison(state({ others: [external, target] }));
    await user.fill("dengan", "8");
    expect(rows()[0]).toEqual(["Indeks keseluruhan", "3,75", "4,00", "−0,25 di bawah target"]);
    await user.goTo("Ringkasan");
    await user.goTo("Perbandingan");
    expect(rows()[0]).toEqual(["Indeks keseluruhan", "3,75", "4,00", "−0,25 di bawah target"]);
    await user.fill("Bandingkan", "8");
    expect(screen.getByText("Pilih dua kolom yang berbeda.")).toBeTruthy();
  });

  test("only those that rose can be listed, and an indicator leads to its page", async () => {
    await openComparison(state({ others: [external] }));
    await user.fill("Tampilkan", "up");
    const indicators = screen.getByRole("region", { name: /^Indikator/ });
    const buttons = within(indicators).getAllByRole("button");
    expect(buttons.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^3\. /)]);
    expect(within(indicators).getByText(/4 → 5/).textContent).toContain("1 lebih tinggi");
    await user.click(buttons[0] as HTMLElement);
    await waitFor(() => expect(document.querySelector('[data-page="indicators"]')).toBeTruthy());
  });

  test("several years are told one after the other", async () => {
    const years = [2021, 2022].map((year, at): ColumnLevels => ({
      column: at,
      header: String(year),
      meaning: "year",
      year,
      levels: denpasarSelf.map(() => at + 2),
    }));
    const shown = state({ others: years });
    const { table } = shown.reading;
    const columns = table.columns.map((column) => ({
      ...column,
      header: "2023",
      meaning: "year" as const,
      year: 2023,
    }));
    await openComparison({ ...shown, reading: { ...shown.reading, table: { ...table, columns } } });
    expect(stateList("years").map(({ year, index, difference }) => [year, index, difference])).toEqual([
      ["2021", "2,00", ""],
      ["2022", "3,00", "naik 1,00"],
      ["2023", "3,75", "naik 0,75"],
    ]);
    expect(rows()[0]).toEqual(["Indeks keseluruhan", "3,00", "3,75", "+0,75 naik"]);
  });

  test("years of different instruments are parted by a line, and nothing is said to change across it", async () => {
    const years = [2024, 2025].map((year, at): ColumnLevels => ({
      column: at,
      header: String(year),
      meaning: "year",
      year,
      levels: Array.from({ length: 20 }, () => at + 1),
    }));
    const shown = state({ others: years }, "8/2026");
    const { table } = shown.reading;
    const columns = table.columns.map((column) => ({ ...column, header: "2026", meaning: "year" as const, year: 2026 }));
    await openComparison({ ...shown, reading: { ...shown.reading, table: { ...table, columns } } });
    expect(stateList("years").map(({ year, index, difference }) => [year, index, difference])).toEqual([
      ["2024", "1,00", ""],
      ["2025", "2,00", "naik 1,00"],
      ["2026", "3,00", ""],
    ]);
    expect(stateValue("break")).toBe("Instrumen berganti: angka di atas dan di bawah garis ini tidak disambung.");
    expect(screen.getByText(/^Pada 2025 berlaku SPBE 59\/2020, sedangkan tabel ini Pemdi 8\/2026\./)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("a table with one level column says what to add, and adds it", async () => {
    const session = await openComparison(state());
    expect(screen.getByText(/baru punya satu kolom level/)).toBeTruthy();
    await user.press("Tambah kolom target");
    await user.press("Tambah kolom tahun lalu");
    expect(session.asked.filter((asked) => asked.startsWith("addColumns"))).toHaveLength(2);
  });

  test("a column that is there but empty is named instead of added again", async () => {
    const shown = state();
    const { table } = shown.reading;
    const [first] = table.columns;
    if (!first) throw new Error("no column");
    const columns = [...table.columns, { ...first, column: 9, header: "Target 2026", meaning: "target" as const }];
    await openComparison({ ...shown, reading: { ...shown.reading, table: { ...table, columns } } });
    expect(screen.getByText(/Kolom “Target 2026” masih kosong/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Tambah kolom target" })).toBeNull();
  });
});

describe("another sheet", () => {
  const lastYear = readingOf({ sheet: "LKE 2025", levels: denpasarSelf.map(() => 3) });
  const foreign = { table: tableOf({ instrument: "8/2026", sheet: "Pemdi", header: "Level", column: 3 }) };
  const withSheets = (): AttachedState => ({
    ...state(),
    candidates: [candidateOf("Nilai Mandiri", 6, "LKE 2025", "self"), foreign],
  });

  /** Once the other sheet is read. */
  const firstRow = (...cells: readonly string[]): Promise<void> =>
    waitFor(() => expect(rows()[0]).toEqual(["Indeks keseluruhan", ...cells]));

  test("of the instrument is compared with where the table has one column; another instrument's is not", async () => {
    const session = await openPane(withSheets());
    session.besides = { "LKE 2025": lastYear };
    await user.goTo("Perbandingan");
    await screen.findByLabelText("Nama instansi");
    await firstRow("3,00", "3,75", "+0,75 naik");
    const choices = within(screen.getByLabelText("Bandingkan")).getAllByRole("option");
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      "Nilai Mandiri (Penilaian mandiri)",
      "Lembar LKE 2025: Nilai Mandiri (Penilaian mandiri)",
    ]);
    expect(screen.getByText(/Tabel di lembar Pemdi memakai instrumen lain/)).toBeTruthy();
    expect(screen.getByText(/^Tidak ada konversi resmi antara nilai SPBE dan Pemdi/)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("is read once, again when it changes, and said to be gone when it is", async () => {
    const session = await openPane(withSheets());
    session.besides = { "LKE 2025": lastYear };
    await user.goTo("Perbandingan");
    await screen.findByLabelText("Nama instansi");
    await act(async () => session.sheetsChanged("LKE"));
    expect(session.readings).toEqual(["readOtherTable LKE 2025"]);
    session.besides = { "LKE 2025": readingOf({ sheet: "LKE 2025", levels: denpasarSelf.map(() => 2) }) };
    await act(async () => session.sheetsChanged("LKE 2025"));
    await firstRow("2,00", "3,75", "+1,75 naik");
    session.besides = {};
    await act(async () => session.sheetsChanged(null));
    expect(screen.getByText(/Tabel di lembar LKE 2025 tidak ditemukan lagi/)).toBeTruthy();
    expect(rows()).toEqual([]);
  });

  test("with a year of its own is the year before", async () => {
    const shown = withSheets();
    const titled = { ...shown, reading: { ...shown.reading, titles: ["TAHUN 2026"] } };
    const session = await openPane(titled);
    session.besides = { "LKE 2025": lastYear };
    await user.goTo("Perbandingan");
    await screen.findByLabelText("Nama instansi");
    await firstRow("3,00", "3,75", "+0,75 naik");
    expect(screen.getByRole("columnheader", { name: "2025" })).toBeTruthy();
  });
});

describe("the national results", () => {
  const standing = (scope: string): string => document.querySelector(`[data-standing="${scope}"]`)?.textContent ?? "";

  test("an agency with its official index, told apart from the sheet's own, and its place among others", async () => {
    await openComparison(state());
    await user.fill("Tahun evaluasi", "2023");
    await user.fill("Nama instansi", "Kab. Kepulauan Meranti");
    expect([stateValue("agency"), stateValue("officialIndex"), stateValue("officialPredicate")]).toEqual([
      "Pemerintah Kab. Kepulauan Meranti",
      "2,74",
      "Baik",
    ]);
    expect(screen.getByText("hitungan sendiri, bukan hasil resmi")).toBeTruthy();
    expect(standing("province")).toContain("Kabupaten/kota di Riau");
    expect(standing("province")).toContain("6; 6 dari 12 instansi nilainya lebih tinggi (nilai yang sama berbagi peringkat)");
    expect(stateList("officialDomains")[0]).toMatchObject({
      name: "Kebijakan Internal SPBE",
      own: "3,40",
    });
    expect(screen.getByText(/Seandainya 3,75 .* peringkatnya 1 dari 12/)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("the highest has nobody above", async () => {
    await openComparison(state());
    await user.fill("Nama instansi", "Kota Dumai");
    expect(stateValue("officialIndex")).toBe("3,90");
    expect(standing("province")).toContain("1 dari 12");
    expect(standing("province")).toContain("sudah yang tertinggi");
  });

  test("another agency is looked up without the workbook's figures, and one's own comes back", async () => {
    await openComparison(state());
    await user.fill("Nama instansi", "Kota Dumai");
    await user.fill("Lihat hasil instansi lain", "Kab. Siak");
    expect(stateValue("agency")).toBe("Pemerintah Kab. Siak");
    expect(screen.getByText(/^Ini hasil resmi Pemerintah Kab\. Siak, bukan instansi Anda\./)).toBeTruthy();
    expect(screen.queryByText("hitungan sendiri, bukan hasil resmi")).toBeNull();
    expect(screen.queryByText(/Seandainya/)).toBeNull();
    expect(stateList("officialDomains").every((row) => !("own" in row))).toBe(true);
    await user.press("Kembali ke instansi sendiri");
    expect(stateValue("agency")).toBe("Pemerintah Kota Dumai");
    expect(screen.getByText(/Seandainya/)).toBeTruthy();
  });

  test("a name that fits two asks which, one that fits none offers close ones", async () => {
    await openComparison(state());
    await user.fill("Nama instansi", "Bogor");
    await user.press("Pemerintah Kota Bogor");
    expect(stateValue("agency")).toBe("Pemerintah Kota Bogor");
    await user.fill("Nama instansi", "Kota Dumay");
    expect(screen.getByText(/“Kota Dumay” tidak ditemukan di hasil 2024/)).toBeTruthy();
    await user.press("Pemerintah Kota Dumai");
    expect(stateValue("agency")).toBe("Pemerintah Kota Dumai");
  });

  test("a name in the titles is proposed, never taken by itself", async () => {
    await openComparison(state({ titles: ["PEMERINTAH KOTA DENPASAR", "KERTAS KERJA SPBE 2021"] }));
    expect(screen.getByText("Judul kertas kerja ini menyebut Pemerintah Kota Denpasar.")).toBeTruthy();
    expect(stateValue("agency")).toBeNull();
    await user.press("Pakai nama ini");
    expect(stateValue("agency")).toBe("Pemerintah Kota Denpasar");
  });

  test("are not set beside a workbook of another instrument", async () => {
    await openComparison(state({}, "8/2026"));
    await user.fill("Nama instansi", "Kota Dumai");
    expect(screen.getByText(/memakai instrumen 59\/2020; kertas kerja ini .*8\/2026/)).toBeTruthy();
    expect(screen.queryByText("hitungan sendiri, bukan hasil resmi")).toBeNull();
    expect(stateList("officialDomains").every((row) => !("own" in row))).toBe(true);
    // Nor is a target for it ranked among their indices.
    expect(stateList("province").some(({ name }) => /^Anda/.test(name ?? ""))).toBe(false);
    expect(screen.queryByText(/^Isi target di Ringkasan/)).toBeNull();
  });

  test("speak English where Office does", async () => {
    await openComparison(state({ others: [external] }), "en-US");
    expect(rows()[0]).toEqual(["Overall index", "3.75", "2.76", "−0.99 lower"]);
  });
});
