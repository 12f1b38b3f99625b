import type { Page } from "playwright-core";
import { saveBytes } from "../../../stand-in/src/driver/save";
import { readWorkbook } from "../../../stand-in/src/file";
import type { Excel } from "../support/excel";
import { fixture, withStandIn, type HowToOpen } from "../support/with-stand-in";
import { keysOf, type Keys } from "./keys";

const standIn = withStandIn();
const untidy = fixture("kotor-campuran.xlsx");
const PAGES = 10;

/** The sheets as a file saved now holds them: texts and numbers row by row. */
async function sheetsOf({ page }: Excel): Promise<ReadonlyMap<string, readonly unknown[][]>> {
  const { sheets } = readWorkbook(await saveBytes(page));
  return new Map(sheets.map(({ name, cells }) => [name, [...cells.values()].map((row) => [...row.values()].map(({ value }) => value))]));
}

const sheet = "Rekap Jum'at 12-7";

/** What a level cell of the table shows in the grid. */
async function levelCell({ page }: Excel, row: number): Promise<unknown> {
  const { sheets } = readWorkbook(await saveBytes(page));
  const found = sheets.find(({ name }) => name === sheet);
  return found?.cells.get(row - 1)?.get(4)?.value ?? null;
}

const message = ({ pane }: Excel): Promise<readonly string[]> => pane().getByRole("status").allTextContents();

/** Whether the keyboard is in the pane and not in Excel. */
const inPane = ({ page }: Excel): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === "IFRAME");

/** Opens a workbook, calms what moves, and brings the keyboard from the grid into the pane. */
async function withKeyboard(work: (keys: Keys, excel: Excel) => Promise<void>, how: HowToOpen = {}): Promise<void> {
  const calm = (page: Page) => page.emulateMedia({ reducedMotion: "reduce" });
  const excel = await standIn.open(untidy, { ...how, prepare: calm });
  const keys = keysOf(excel);
  expect((await keys.press("Control+F6")).name).toBe("Lampirkan");
  await work(keys, excel);
  expect(keys.unseen()).toEqual([]);
}

/** From the heading of Ringkasan to the first fix, past the lists between. */
async function toFirstFix(keys: Keys): Promise<void> {
  await keys.tabTo("Lihat temuannya", 5);
  expect((await keys.press("Enter")).name).toMatch(/^Temuan/);
  await keys.tabTo(`Terapkan ${sheet}!E30`, 3);
}

it("does the whole job with the keyboard alone: attach, fix, plan to 3,50, write it, make the report", async () => {
  await withKeyboard(async (keys, excel) => {
    expect((await keys.press("Enter")).name).toBe("Indeks SPBE 59/2020");
    expect(await excel.pane().locator("[data-state=index]").textContent()).toBe("2,23");

    // A finding is fixed, taken back, fixed again; its message is closed.
    await toFirstFix(keys);
    expect((await keys.press("Enter")).name).toMatch(/^Temuan/);
    expect(await message(excel)).toContain("1 sel diperbaiki. Indeks 2,23 → 2,28.");
    expect(await levelCell(excel, 30)).toBe(3);
    expect((await keys.press("Alt+Shift+Digit0")).name).toBe("Batalkan");
    expect((await keys.press("Enter")).name).toBe("Indeks SPBE 59/2020");
    expect(await levelCell(excel, 30)).toBe("tiga");
    await toFirstFix(keys);
    await keys.press("Space");
    expect(await levelCell(excel, 30)).toBe(3);
    await keys.press("Alt+Shift+Digit0");
    await keys.tabTo("Tutup pesan", 1, "Shift+Tab");
    expect((await keys.press("Enter")).name).toBe("Indeks SPBE 59/2020");
    expect((await message(excel)).join(" ")).not.toContain("1 sel diperbaiki.");

    // A finding is left with a reason, or not after all.
    await keys.tabTo("Lihat temuannya", 5);
    await keys.press("Enter");
    await keys.tabTo(/^Biarkan dengan alasan/, 5);
    expect((await keys.press("Enter")).name).toMatch(/^Alasan/);
    await keys.tabTo("Tidak jadi", 3);
    expect((await keys.press("Enter")).name).toMatch(/^Biarkan dengan alasan/);
    expect((await keys.press("Enter")).name).toMatch(/^Alasan/);
    await keys.type("Menunggu berita acara");
    await keys.tabTo("Simpan alasan", 1);
    expect((await keys.press("Enter")).name).toMatch(/^Temuan/);
    expect((await message(excel)).join(" ")).toContain("Temuan itu dibiarkan");

    // The plan.
    expect((await keys.press("Alt+Shift+Digit3")).name).toBe("Rencana");
    await keys.tabTo("Target", 5);
    await keys.type("3,50");
    expect(await excel.pane().locator("[data-state=planAnswer]").textContent()).toMatch(/indeks menjadi 3,5\d/);
    await keys.tabTo(/^Lanjut ke “Jadikan rencana aksi”/, 3);
    expect((await keys.press("Enter")).name).toBe("Jadikan rencana aksi");
    await keys.tabTo("Tulis ke lembar", 2);
    expect((await keys.press("Enter")).name).toBe("Tulis ke lembar");
    // The row of one indicator is hidden in this worksheet: its target is left, and the way on is said.
    expect((await message(excel)).join(" ")).toMatch(/\d+ sel ditulis, 1 sel dibiarkan:/);
    const planned = (await sheetsOf(excel)).get("Rencana Aksi") ?? [];
    expect(planned.filter(([, name]) => /^\d+\. /.test(String(name))).length).toBeGreaterThan(10);

    // The report.
    expect((await keys.press("Alt+Shift+Digit7")).name).toBe("Laporan");
    await keys.tabTo("Nama instansi", 3);
    await keys.press("Control+A");
    await keys.type("Kabupaten Contoh");
    await keys.tabTo("Buat laporan", 2);
    expect((await keys.press("Enter")).name).toBe("Perbarui laporan");
    expect((await message(excel)).join(" ")).toContain("Laporan siap di");
    const report = (await sheetsOf(excel)).get("Laporan") ?? [];
    expect(report.flat()).toContain("Kabupaten Contoh");
    expect(report.length).toBeGreaterThan(60);
  });
});

it("walks the pages by their tabs, opens and closes a fold, and Tab leads out of the pane and back in", async () => {
  await withKeyboard(async (keys, excel) => {
    // The tour, which whoever is new is offered, step by step to its end.
    await keys.press("Enter");
    await keys.tabTo("Ikuti tur singkat", 5, "Shift+Tab");
    expect((await keys.press("Enter")).name).toBe("Lanjut");
    await keys.tabTo("Lewati", 1);
    await keys.tabTo("Lanjut", 1, "Shift+Tab");
    const steps = excel.pane().getByText(/^Tur singkat · Langkah \d dari 4$/);
    for (const step of [2, 3, 4]) {
      await keys.press("Enter");
      expect(await steps.textContent()).toContain(`${step} dari 4`);
    }
    expect((await keys.press("Enter")).name).toBe("Indeks SPBE 59/2020");
    expect(await steps.count()).toBe(0);
    await keys.tabTo("Ringkasan", 5, "Shift+Tab");
    expect((await keys.press("ArrowRight", "Enter")).name).toBe("Indikator");
    expect(await excel.pane().locator("[data-page=indicators]").count()).toBe(1);
    await keys.tabTo("Cari indikator", 2);
    await keys.type("arsitektur");
    await keys.tabTo(/^Indikator 11 /, 4);
    const field = excel.pane().getByLabel(/^Level/);
    expect((await keys.press("Enter")).name).toMatch(/^Indikator 11 /);
    expect(await field.first().isVisible()).toBe(true);
    expect((await keys.press("Enter")).name).toMatch(/^Indikator 11 /);
    expect(await field.first().isVisible()).toBe(false);

    // Every page has an end, and an end that leads on.
    expect((await keys.press("Alt+Shift+Digit7")).name).toBe("Laporan");
    for (let presses = 0; presses < 10 && (await inPane(excel)); presses += 1) {
      await keys.press("Tab");
    }
    expect(await inPane(excel)).toBe(false);
    expect((await keys.press("Control+F6")).name).toMatch(/^\d+ temuan$/);
    expect(await inPane(excel)).toBe(true);
  });
});

/** What stands out of the pane to the right, in words; the innermost parts only. */
const sticksOut = ({ pane }: Excel): Promise<readonly string[]> =>
  pane().evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll("[data-spbe-root] *")]
      .filter((element) => element.children.length === 0 && element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .map((element) => `<${element.tagName.toLowerCase()}> ${element.textContent.slice(0, 40)}`);
  });

it("at 320 px and 200 % zoom nothing is cut off on any page, and what has the focus is in sight", async () => {
  await withKeyboard(
    async (keys, excel) => {
      await keys.press("Enter");
      const cut: Record<string, readonly string[]> = {};
      for (let page = 1; page <= PAGES; page += 1) {
        const { name } = await keys.press(page === PAGES ? "Alt+Shift+Slash" : `Alt+Shift+Digit${page}`);
        expect(name).not.toBe("");
        await keys.press("Tab");
        await keys.press("Tab");
        if (name === "Rencana") {
          await keys.tabTo("Target", 3);
          await keys.type("3,50");
        }
        const parts = await sticksOut(excel);
        if (parts.length > 0) cut[name] = parts;
      }
      expect(cut).toEqual({});
    },
    { width: 160 }
  );
});
