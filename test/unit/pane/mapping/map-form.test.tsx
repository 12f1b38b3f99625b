/** @jest-environment jsdom */
import { act, fireEvent, screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import type { ColumnGuess } from "../../../../src/table/model";
import { accessibilityTroubles, openPane, user } from "../pane";
import type { FakeSession } from "../fake-session";
import { attachedOf, small } from "../states";

const guess: ColumnGuess = {
  sheet: "LKE",
  headerRow: 10,
  columns: [
    { column: 0, header: "No", examples: ["1", "2"], meaning: "number", confidence: 1 },
    { column: 1, header: "Indikator", examples: [], meaning: "name", confidence: 1 },
    { column: 5, header: "Catatan", examples: ["baik"], meaning: null, confidence: 0 },
    {
      column: 6,
      header: "Nilai Mandiri",
      examples: ["2", "4"],
      meaning: "self",
      confidence: 0.7,
      reason: { key: "header", values: { header: "Nilai Mandiri" } },
    },
  ],
};

function part(): BoundFunctions<typeof queries> {
  return within(screen.getByText("Atur kolom").closest("section")!);
}

const press = (name: string): Promise<void> => user.click(part().getByRole("button", { name }));

async function openForm(more: (session: FakeSession) => void = () => undefined): Promise<FakeSession> {
  const session = await openPane(attachedOf(small));
  session.guess = guess;
  more(session);
  await user.click(part().getByText("Atur kolom"));
  await part().findByRole("button", { name: "Pakai baris terpilih" });
  return session;
}

async function choose(column: string, meaning: string): Promise<void> {
  const field = await part().findByRole<HTMLSelectElement>("combobox", { name: column });
  const option = within(field).getByRole<HTMLOptionElement>("option", { name: meaning });
  await act(async () => {
    fireEvent.change(field, { target: { value: option.value } });
  });
}

async function meanings(): Promise<Readonly<Record<string, string>>> {
  const fields = await part().findAllByRole<HTMLSelectElement>("combobox", {
    name: /^Kolom [A-Z]/,
  });
  return Object.fromEntries(fields.map((field) => [field.labels[0]?.textContent ?? "", field.selectedOptions[0]?.textContent ?? ""]));
}

describe("setting the columns by hand", () => {
  test("starts from what was found, with the reason and what the cells hold", async () => {
    const session = await openForm();
    expect(session.asked).toEqual(["describe LKE!G11:G11"]);
    expect(await meanings()).toEqual({
      "Kolom A (No)": "Nomor indikator",
      "Kolom B (Indikator)": "Nama indikator",
      "Kolom G (Nilai Mandiri)": "Penilaian mandiri",
    });
    expect(part().getByText("Judul tabel di baris 11.")).toBeTruthy();
    expect(part().getByText("Terbaca dari judul kolom “Nilai Mandiri”. Cukup yakin. Isinya: 2 · 4")).toBeTruthy();
    await press("LKE!G11");
    expect(session.asked.at(-1)).toBe("select LKE 10 6");
  });

  test("attaches by what the person says, and folds again", async () => {
    const session = await openForm();
    await choose("Kolom G (Nilai Mandiri)", "Penilaian eksternal");
    await press("Pakai susunan ini");
    expect(session.asked.at(-1)).toBe("attachMapping LKE 10 0=number 1=name 6=external");
    expect(part().getByText("Atur kolom").closest("details")?.open).toBe(false);
    expect(document.activeElement).toBe(part().getByText("Atur kolom"));
    expect(screen.getByText(/dipakai dan diingat di kertas kerja ini/)).toBeTruthy();
  });

  test("takes another row as the header", async () => {
    const session = await openForm();
    await press("Pakai baris terpilih");
    expect(part().getByText(/Belum ada sel yang terpilih/)).toBeTruthy();
    session.selected = { sheet: "2022", range: "A6" };
    session.guess = { sheet: "2022", headerRow: null, columns: guess.columns.slice(0, 1) };
    await press("Pakai baris terpilih");
    expect(session.asked.at(-1)).toBe("describe 2022!A6");
    expect(part().queryByText(/Belum ada sel yang terpilih/)).toBeNull();
    expect(part().getByText("Tabel ini tanpa baris judul.")).toBeTruthy();
    session.guess = null;
    await press("Pakai baris terpilih");
    expect(part().getByText(/belum dapat dibaca sebagai tabel/)).toBeTruthy();
    expect(Object.keys(await meanings())).toEqual(["Kolom A (No)"]);
  });

  test("a column is given its meaning by pointing at it; what was that before no longer is", async () => {
    const session = await openForm();
    await meanings();
    await press("Tetapkan kolom terpilih");
    expect(part().getByText(/Pilih dahulu satu sel di kolom yang dimaksud/)).toBeTruthy();
    session.selected = { sheet: "LKE", range: "I12:I58" };
    await press("Tetapkan kolom terpilih");
    expect(part().getByText("Kolom I: Penilaian mandiri.")).toBeTruthy();
    expect(await meanings()).toMatchObject({
      "Kolom I": "Penilaian mandiri",
      "Kolom G (Nilai Mandiri)": "Tidak dipakai",
    });
  });

  test("a column of one year needs its year", async () => {
    const session = await openForm();
    await choose("Kolom G (Nilai Mandiri)", "Level per tahun");
    await press("Pakai susunan ini");
    expect(part().getByText(/Isi tahunnya dengan empat angka/)).toBeTruthy();
    await act(async () => {
      fireEvent.change(part().getByRole("textbox", { name: "Tahun kolom G" }), {
        target: { value: "2024" },
      });
    });
    await press("Pakai susunan ini");
    expect(session.asked.at(-1)).toBe("attachMapping LKE 10 0=number 1=name 6=year");
  });

  test("columns that mean nothing are one click away", async () => {
    await openForm();
    await meanings();
    await user.click(part().getByText("Kolom lain (1)"));
    await choose("Kolom F (Catatan)", "Penjelasan");
    expect(await meanings()).toMatchObject({ "Kolom F (Catatan)": "Penjelasan" });
  });

  test("what was chosen stays when it makes no table", async () => {
    await openForm((session) => {
      session.outcome = { kind: "not-done", problem: { kind: "mapping-not-a-table" }, left: [] };
    });
    await choose("Kolom G (Nilai Mandiri)", "Target");
    await press("Pakai susunan ini");
    expect(screen.getByText(/^Kolom-kolom itu belum membentuk tabel indikator\./)).toBeTruthy();
    expect(await meanings()).toMatchObject({ "Kolom G (Nilai Mandiri)": "Target" });
  });

  test("can be used by everyone (axe)", async () => {
    await openForm();
    await choose("Kolom G (Nilai Mandiri)", "Level per tahun");
    await press("Pakai susunan ini");
    await user.click(part().getByText("Kolom lain (1)"));
    expect(await accessibilityTroubles()).toEqual([]);
  });
});

test("a workbook without a table starts without a guess", async () => {
  const session = await openPane({
    phase: "nothing",
    problem: { kind: "no-table" },
    withoutFunctions: false,
  });
  await user.click(part().getByText("Atur kolom"));
  await part().findByRole("button", { name: "Pakai baris terpilih" });
  expect(session.asked).toEqual([]);
  expect(part().queryByRole("combobox")).toBeNull();
});

test("every recognised column is told with the reason", async () => {
  const state = attachedOf(small);
  const { table } = state.reading;
  const columns = [
    {
      column: 7,
      header: "2020",
      meaning: "year" as const,
      year: 2020,
      confidence: 0.8,
      reason: { key: "content" as const, values: { matching: "40", filled: "47" } },
    },
    ...table.columns,
  ];
  await openPane({ ...state, reading: { ...state.reading, table: { ...table, columns } } });
  await user.open("2 kolom dikenali");
  expect(screen.getByText("Level per tahun (2020)").parentElement?.textContent).toBe("Kolom H: Level per tahun (2020)");
  expect(screen.getByText("Terbaca dari isinya: saat ditemukan, 40 dari 47 sel terisi cocok. Cukup yakin.")).toBeTruthy();
});
