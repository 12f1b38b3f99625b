/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { findInstrument } from "../../../../../src/instrument/registry";
import { diagnosis } from "../../../../../src/pane/pages/help/diagnosis";
import { help } from "../../../../../src/text/pages/help";
import { noStorage } from "../../../../support/no-storage";
import { accessibilityTroubles, openPane, supportOf, user } from "../../pane";
import { attachedOf, small } from "../../states";

HTMLElement.prototype.scrollIntoView = () => undefined;

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
    await user.goTo("Bantuan");
    await user.click(button("Periksa sekarang"));
    const report = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Hasil pemeriksaan",
    });
    expect(report.value).toContain("Versi: 0.1.0 (59/2020)");
    await user.click(button("Salin"));
    expect(screen.getByText(/sudah ditandai: tekan Ctrl\+C/)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });
});

describe("what the browser remembers", () => {
  test("is told, and emptied when wanted; the focus stays", async () => {
    window.localStorage.setItem("spbe.attached", "k1x\nk2x");
    await openPane(attachedOf(small));
    await user.goTo("Bantuan");
    expect(await screen.findByText(/mengingat 2 kertas kerja/)).toBeTruthy();
    button("Kosongkan daftar").focus();
    await user.press("Kosongkan daftar");
    expect(screen.getByText("Daftar sudah dikosongkan.")).toBeTruthy();
    expect(screen.getByText("Peramban ini tidak mengingat kertas kerja mana pun.")).toBeTruthy();
    expect(document.activeElement).toBe(button("Kosongkan daftar"));
    expect({ ...window.localStorage }).toEqual({});
  });

  test("is nothing where storage is forbidden; the pane works all the same", async () => {
    await noStorage(async () => {
      await openPane(attachedOf(small));
      await user.press("Tidak perlu");
      await user.goTo("Bantuan");
      expect(await screen.findByText("Peramban ini tidak mengingat kertas kerja mana pun.")).toBeTruthy();
      await user.goTo("Ringkasan");
      expect(screen.getByRole("tab", { name: "Ringkasan" }).getAttribute("aria-selected")).toBe("true");
    });
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
