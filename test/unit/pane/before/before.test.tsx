/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { Finding } from "../../../../src/assessment/types";
import type { Problem, SessionState } from "../../../../src/session/types";
import type { UnitSheet, UnitSheetEntry } from "../../../../src/table/model";
import { insteadWords } from "../../../../src/text/table/found-instead";
import { accessibilityTroubles, become, isBusy, openPane, stateList, stateValue, user } from "../pane";
import { attachedOf, candidateOf, offerOf } from "../states";

const twoColumns = [candidateOf("Nilai Eksternal", 7), candidateOf("Target 2022", 8)];
const nothing = (problem: Problem): SessionState => ({
  phase: "nothing",
  problem,
  withoutFunctions: false,
});

describe("while looking", () => {
  test.each([
    [{ phase: "starting", withoutFunctions: false } as const, "Menyiapkan panel…"],
    [{ phase: "looking", withoutFunctions: false } as const, "Mencari tabel indikator di kertas kerja ini…"],
  ])("says what it is waiting for", async (state, message) => {
    await openPane(state);
    expect(screen.getByText(message)).toBeTruthy();
    expect(stateValue("message")).toBe(message);
    expect(isBusy()).toBe(true);
  });
});

describe("a table was found", () => {
  test("tells what it does, what it found, and attaches with one button", async () => {
    const session = await openPane(offerOf({}, twoColumns));
    expect(screen.getByText(/Kertas kerja tidak berubah selama Anda tidak memintanya/)).toBeTruthy();
    expect(stateValue("message")).toBe("Tabel indikator ditemukan di lembar LKE, kolom G (Nilai Mandiri): 47 dari 47 indikator terisi.");
    await user.press("Lampirkan");
    expect(session.asked).toEqual(["attach"]);
  });

  test("help is there before anything is attached, without the tour and the keys of pages", async () => {
    await openPane(offerOf());
    await user.open("Bantuan");
    expect(await screen.findByRole("heading", { name: "Langkah pertama" })).toBeTruthy();
    expect(screen.queryByText("Mulai tur singkat")).toBeNull();
    expect(screen.queryByText("Alt+Shift+1")).toBeNull();
    await user.press("Periksa sekarang");
    const report = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Hasil pemeriksaan",
    });
    expect(report.value).toContain("Tabel: belum ada yang dilampirkan");
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("another column is one click away, by its header", async () => {
    const session = await openPane(offerOf({}, twoColumns));
    await user.press("Nilai Eksternal");
    expect(session.asked).toEqual(["attach LKE 7"]);
    expect(stateList("candidates")).toEqual([
      { header: "Nilai Eksternal", sheet: "LKE", levelColumn: "H" },
      { header: "Target 2022", sheet: "LKE", levelColumn: "I" },
    ]);
  });

  test("focus follows to the new page after the person's own click, not after a change of the workbook", async () => {
    const session = await openPane(offerOf());
    become(session, attachedOf());
    expect(document.activeElement).toBe(document.body);
    become(session, offerOf());
    session.onAsk = () => act(() => session.become(attachedOf()));
    await user.press("Lampirkan");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Indeks SPBE 59/2020"));
  });

  test("says that formulas are missing where Excel cannot run them", async () => {
    await openPane({ ...offerOf(), withoutFunctions: true });
    expect(screen.getByText(/Rumus =SPBE… tidak tersedia di Excel ini/)).toBeTruthy();
  });

  test("is busy while the session is", async () => {
    const session = await openPane(offerOf());
    expect(isBusy()).toBe(false);
    act(() => session.becomeBusy(true));
    expect(isBusy()).toBe(true);
    act(() => session.becomeBusy(false));
    expect(isBusy()).toBe(false);
  });
});

describe("several tables fit", () => {
  const undecided = (...candidates: readonly ReturnType<typeof candidateOf>[]): SessionState => ({
    phase: "undecided",
    candidates,
    withoutFunctions: false,
  });

  test("columns of one name are told apart by their sheet, and on one sheet by their column", async () => {
    const session = await openPane(
      undecided(candidateOf("Nilai", 6, "2021"), candidateOf("Nilai", 6, "2022"), candidateOf("Nilai", 7, "2022"))
    );
    expect(stateValue("message")).toBe("Ada beberapa tabel atau kolom level yang sama-sama cocok. Pilih yang akan dipakai.");
    await user.press("Nilai (2022, H)");
    await user.press("Nilai (2021)");
    expect(session.asked).toEqual(["attach 2022 7", "attach 2021 6"]);
    expect(stateList("candidates").map(({ header }) => header)).toEqual(["Nilai", "Nilai", "Nilai"]);
  });

  test("one column that only looks like levels is not called several tables", async () => {
    await openPane(undecided(candidateOf("Poin", 6, "Rekap")));
    expect(stateValue("message")).toBe(
      "Kolom G (Poin) di lembar Rekap mungkin berisi level, tetapi judul atau isinya belum jelas menyatakannya. Bila benar, pilih kolom itu di bawah."
    );
  });

  test("where there are only targets, that is said", async () => {
    await openPane(undecided(candidateOf("Target 2025", 6, "LKE", "target"), candidateOf("Target 2025", 7, "LKE", "target")));
    expect(stateValue("message")).toMatch(/^Hanya kolom target yang ditemukan, belum ada capaian/);
  });

  test("a column without a header is named by its letter", async () => {
    await openPane(undecided(candidateOf("", 27)));
    expect(screen.getByRole("button", { name: "Kolom AB" })).toBeTruthy();
  });

  test("a header that looks like a page is only text", async () => {
    await openPane(undecided(candidateOf('<img src=x onerror="alert(1)">', 6)));
    expect(document.querySelector("img")).toBeNull();
    expect(screen.getByRole("button", { name: '<img src=x onerror="alert(1)">' })).toBeTruthy();
  });
});

describe("nothing to attach", () => {
  test("says so, looks again, and takes the cells the person points at", async () => {
    const session = await openPane(nothing({ kind: "no-table" }));
    expect(stateValue("message")).toMatch(/^Tabel indikator tidak ditemukan di kertas kerja ini\. Bila tabelnya ada/);
    await user.press("Cari lagi");
    session.selected = { sheet: "LKE", range: "G12:G58" };
    await user.press("Gunakan sel terpilih");
    await waitFor(() => expect(session.asked).toEqual(["look", "attachRange LKE!G12:G58"]));
  });

  test("asks for a selection when there is none", async () => {
    const session = await openPane(nothing({ kind: "titles-only" }));
    await user.press("Gunakan sel terpilih");
    expect(await screen.findByText(/Belum ada sel yang terpilih/)).toBeTruthy();
    expect(session.asked).toEqual([]);
  });

  test.each(["office-missing", "not-excel", "too-old"] as const)("%s offers no button that cannot help", async (kind) => {
    await openPane(nothing({ kind }));
    expect(stateValue("message")).not.toBe("");
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  test("a failure nobody foresaw leaves the page standing and gives a code to quote", async () => {
    const session = await openPane(nothing({ kind: "no-table" }));
    session.look = () => Promise.reject(new TypeError("boom"));
    await user.press("Cari lagi");
    expect(await screen.findByText(/Tindakan tadi belum berhasil\. .*kode P-[0-9A-Z]{4}/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Cari lagi" })).toBeTruthy();
  });
});

describe("the workbook of a unit is open by itself", () => {
  const entry = (indicator: string, row: number, more: Partial<UnitSheetEntry>): UnitSheetEntry => ({
    indicator,
    cell: { sheet: "Isian", row, column: 10 },
    present: 3,
    given: null,
    worded: false,
    ...more,
  });
  const findings: readonly Finding[] = [
    {
      rule: "out-of-scale",
      severity: "error",
      indicator: "23",
      place: { sheet: "Isian", row: 6, column: 10 },
      values: { indicator: "23", value: "9", lowest: "1", highest: "5", instrument: "SPBE 59/2020" },
    },
  ];
  const unitSheet = (more: Partial<UnitSheet> = {}): SessionState => {
    const about = { unit: "Bappeda", agency: "Pemerintah Kota Denpasar", year: "2021" };
    const entries = [entry("12", 4, { given: 4 }), entry("13", 5, { present: null, worded: true }), entry("23", 6, { present: null })];
    const unit: UnitSheet = { ...about, instrument: "59/2020", entries, findings, ...more };
    return nothing({ kind: "found-instead", ...insteadWords({ kind: "unit-sheet", ...about }), unit });
  };

  test("says whose it is, how far, and what is wrong, and shows no index", async () => {
    const session = await openPane(unitSheet());
    expect(stateValue("message")).toMatch(
      /^Kertas kerja ini adalah lembar isian Bappeda \(Pemerintah Kota Denpasar, tahun 2021\), jadi indeks instansi tidak dapat dibaca dari sini\./
    );
    await waitFor(() => expect(stateValue("unit-filled")).toBe("1 dari 3 indikator di lembar ini sudah berisi level."));
    expect(screen.getByText("Level baru diisi untuk 1 indikator; keterangan diisi untuk 1.")).toBeTruthy();
    expect(stateList("unit-open").map(({ indicator }) => indicator)).toEqual(["13", "23"]);
    expect(stateList("findings")).toMatchObject([{ indicator: "23", cell: "Isian!K7" }]);
    expect(document.querySelector("[data-state=index], [data-state=predicate]")).toBeNull();
    expect(screen.queryByRole("button", { name: "Gunakan sel terpilih" })).toBeNull();
    await user.press("Baca ulang isian");
    expect(session.asked).toEqual(["look"]);
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("says so where its indicators cannot be read any more", async () => {
    await openPane(unitSheet({ entries: [], findings: [] }));
    expect(await screen.findByText(/^Indikatornya tidak terbaca/)).toBeTruthy();
  });
});

test.each([
  { phase: "starting", withoutFunctions: false } as const,
  { phase: "looking", withoutFunctions: false } as const,
  { ...offerOf({}, twoColumns), withoutFunctions: true },
  { phase: "undecided", candidates: twoColumns, withoutFunctions: true } as const,
  nothing({ kind: "no-table" }),
  nothing({ kind: "office-missing" }),
])("$phase can be used by everyone (axe)", async (state) => {
  await openPane(state);
  expect(await accessibilityTroubles()).toEqual([]);
});
