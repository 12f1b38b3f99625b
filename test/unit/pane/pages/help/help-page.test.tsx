/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { findInstrument } from "../../../../../src/instrument/registry";
import { diagnosis } from "../../../../../src/pane/pages/help/diagnosis";
import { help } from "../../../../../src/text/pages/help";
import { accessibilityTroubles, click, openPane, supportOf } from "../../pane";
import { attachedOf, small } from "../../states";

jest.setTimeout(60_000);
HTMLElement.prototype.scrollIntoView = () => undefined;
beforeEach(() => window.localStorage.clear());

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const { facts } = help.id;

describe("the check of the help page", () => {
  test("says that pane and function agree, to the last digit", async () => {
    const report = await diagnosis(supportOf(), attachedOf(), "id-ID", facts);
    expect(report).toContain("Indeks di panel: 3.7495");
    expect(report).toContain("Uji rumus: cocok");
    expect(report).toContain("CustomFunctionsRuntime tidak ada");
    expect(report).not.toContain("LKE");
  });

  test("says when they differ, and why there is no number", async () => {
    const differing = supportOf(async () => 3.75);
    expect(await diagnosis(differing, attachedOf(), "id-ID", facts)).toContain("TIDAK cocok");
    const failing = supportOf(() => Promise.reject(new Error("belum ada tabel")));
    expect(await diagnosis(failing, attachedOf(), "id-ID", facts)).toContain("tidak ada angka (belum ada tabel)");
  });

  test("stands in the page to be copied, and can be used by everyone (axe)", async () => {
    await openPane(attachedOf(small));
    await click(screen.getByRole("tab", { name: "Bantuan" }));
    await click(button("Periksa sekarang"));
    const report = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Hasil pemeriksaan",
    });
    expect(report.value).toContain("Versi: 0.1.0 (59/2020)");
    await click(button("Salin"));
    expect(screen.getByText(/sudah ditandai: tekan Ctrl\+C/)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });
});

test.each(["id", "en"] as const)("the limits of all predicates are told as they are (%s)", (language) => {
  const terms = help[language].terms.map(({ meaning }) => meaning);
  const told = terms.find((meaning) => meaning.includes("Memuaskan")) ?? "";
  const decimal = language === "id" ? "," : ".";
  const limits = (findInstrument("59/2020")?.predicates ?? []).slice(0, -1);
  expect(limits).not.toEqual([]);
  const found = [...told.matchAll(/([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:mulai |from )?(\d[.,]\d\d)/g)];
  expect(found.map(([, name, limit]) => [name, limit])).toEqual(
    limits.map(({ name, fromHundredths }) => [name, (fromHundredths / 100).toFixed(2).replace(".", decimal)])
  );
});

describe("the tour", () => {
  test("is told on the person's own numbers, and not offered again once it is over", async () => {
    await openPane(attachedOf(small));
    await click(button("Ikuti tur singkat"));
    const tour = await screen.findByRole("region", { name: /^Tur singkat · Langkah 1 dari 4/ });
    expect(within(tour).getByText(/^Indeks Anda 4,00, dihitung dari lembar LKE kolom G/)).toBeTruthy();
    expect(document.activeElement).toBe(button("Lanjut"));
    for (let step = 0; step < 3; step += 1) await click(button("Lanjut"));
    await click(button("Selesai"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.queryByText("Baru di sini?")).toBeNull();
    expect(window.localStorage.getItem("spbe.tour")).toBe("over");
  });

  test("can be skipped, and started again from the help page", async () => {
    await openPane(attachedOf(small));
    await click(button("Tidak perlu"));
    expect(screen.queryByText("Baru di sini?")).toBeNull();
    await click(screen.getByRole("tab", { name: "Bantuan" }));
    await click(button("Mulai tur singkat"));
    expect(await screen.findByRole("region", { name: /^Tur singkat/ })).toBeTruthy();
  });
});

describe("the pages", () => {
  test("only the one that is shown is drawn, and the next time the same one opens", async () => {
    await openPane(attachedOf(small));
    await click(screen.getByRole("tab", { name: "Bantuan" }));
    expect([...document.querySelectorAll("[data-page]")].map((page) => page.getAttribute("data-page"))).toEqual(["help"]);
    expect(document.querySelector("[data-state=index]")).toBeNull();
    expect(window.localStorage.getItem("spbe.page")).toBe("help");
  });
});
