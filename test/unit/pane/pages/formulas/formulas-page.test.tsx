/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { functionDefinitions } from "../../../../../src/functions/list";
import type { AttachedState } from "../../../../../src/session/attached-state";
import { accessibilityTroubles, openPane, user } from "../../pane";
import { attachedOf } from "../../states";

function state(more: Partial<AttachedState> = {}): AttachedState {
  const attached = attachedOf({}, more);
  const block = { row: 11, column: 0, rows: 47, columns: 7 };
  return { ...attached, reading: { ...attached.reading, block } };
}

async function openFormulas(language = "id-ID", more: Partial<AttachedState> = {}) {
  const session = await openPane(state(more), language);
  await user.goTo(language === "id-ID" ? "Rumus" : "Formulas");
  await screen.findByRole("heading", {
    level: 1,
    name: language === "id-ID" ? "Rumus" : "Formulas",
  });
  return session;
}

const entry = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-function="${id}"]`);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const formulaOf = (id: string): string | null | undefined => entry(id).querySelector('[data-field="formula"]')?.textContent;

test("every function stands there, with the formula it becomes in the person's own notation", async () => {
  await openFormulas();
  expect(document.querySelectorAll("[data-function]")).toHaveLength(functionDefinitions.length);
  expect(screen.getByText("Level diambil dari tabel terlampir: LKE!A12:G58.")).toBeTruthy();
  expect(formulaOf("DOMAIN")).toBe("=SPBE.DOMAIN(1;LKE!A12:G58)");
  // All but those that ask first for what only the person knows.
  const asking = ["CONVERT", "RANK", "BENCHMARK"];
  expect(screen.getAllByRole("button", { name: /^Sisipkan SPBE\./ })).toHaveLength(functionDefinitions.length - asking.length);
  for (const id of asking) expect(within(entry(id)).queryByRole("button", { name: /^Sisipkan/ })).toBeNull();
  expect(await accessibilityTroubles()).toEqual([]);
});

test("one click inserts it, in English notation as Excel wants it", async () => {
  const session = await openFormulas();
  await user.press("Sisipkan SPBE.SUMMARY");
  await user.press("Sisipkan SPBE.INDEX");
  expect(session.asked).toEqual(["insertFormula =SPBE.SUMMARY(LKE!A12:G58) 14x4 -", "insertFormula =SPBE.INDEX(LKE!A12:G58) 1x1 0.00"]);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("Rumus sudah disisipkan di sel terpilih.");
});

test("a cell that is taken is told in a sentence, and nothing is lost", async () => {
  const session = await openFormulas();
  session.outcome = { kind: "not-done", problem: { kind: "cell-taken", cell: "LKE!B2" }, left: [] };
  await user.press("Sisipkan SPBE.INDEX");
  expect(screen.getByText(/Sel LKE!B2 sudah berisi.*Pilih sel kosong/)).toBeTruthy();
});

test("arguments can be changed, and the formula follows", async () => {
  await openFormulas();
  await user.click(within(entry("IMPACT")).getByText(/Ubah isian/));
  const indicator = within(entry("IMPACT")).getByLabelText("Indikator");
  await user.fill(indicator, "29");
  expect(formulaOf("IMPACT")).toBe("=SPBE.IMPACT(29;LKE!A12:G58)");
  await user.click(within(entry("GAP")).getByText(/Ubah isian/));
  await user.fill(within(entry("GAP")).getByLabelText("Target"), "4,25");
  expect(formulaOf("GAP")).toBe("=SPBE.GAP(4,25;LKE!A12:G58)");
  await user.fill(within(entry("GAP")).getByLabelText("Target"), "tinggi");
  expect(within(entry("GAP")).getByText(/Isi target dengan angka sampai 5,00 atau predikat/)).toBeTruthy();
  expect(within(entry("GAP")).queryByRole("button", { name: /Sisipkan/ })).toBeNull();
});

test("what only the person knows is asked for, and kept while they look elsewhere", async () => {
  await openFormulas();
  expect(within(entry("BENCHMARK")).getByText(/Isi nama instansi dahulu/)).toBeTruthy();
  await user.fill(within(entry("BENCHMARK")).getByLabelText("Nama instansi"), "Kota Dumai");
  expect(formulaOf("BENCHMARK")).toBe('=SPBE.BENCHMARK("Kota Dumai")');
  expect(within(entry("CONVERT")).getByText(/Isi nilai indeksnya dahulu/)).toBeTruthy();
  await user.fill(within(entry("CONVERT")).getByLabelText("Nilai indeks"), "68,75");
  expect(formulaOf("CONVERT")).toBe('=SPBE.CONVERT("SDI";68,75)');
  await user.goTo("Ringkasan");
  await user.goTo("Rumus");
  expect(formulaOf("BENCHMARK")).toBe('=SPBE.BENCHMARK("Kota Dumai")');
});

test("searching finds by what a function does, and says so when there is none", async () => {
  await openFormulas();
  await user.fill(screen.getByLabelText("Cari rumus"), "peringkat");
  expect([...document.querySelectorAll("[data-function]")].map((each) => each.getAttribute("data-function"))).toEqual([
    "RANK",
    "BENCHMARK",
  ]);
  await user.fill(screen.getByLabelText("Cari rumus"), "gaji pegawai");
  expect(screen.getByText(/Tidak ada rumus yang cocok dengan “gaji pegawai”/)).toBeTruthy();
});

test("where Excel has no custom functions there is nothing to insert, and why", async () => {
  await openFormulas("id-ID", { withoutFunctions: true });
  expect(screen.getByText(/belum tersedia di Excel ini/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Sisipkan/ })).toBeNull();
});

test("in English everything is English, with commas between arguments", async () => {
  await openFormulas("en-US");
  expect(formulaOf("DOMAIN")).toBe("=SPBE.DOMAIN(1,LKE!A12:G58)");
  expect(screen.getByRole("button", { name: "Insert SPBE.INDEX" })).toBeTruthy();
});
