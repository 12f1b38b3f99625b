import type { Excel } from "../support/excel";
import { makeWorkbook } from "../support/make-workbook";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

const KEY = "Control+Shift+Alt+KeyP";
const ENTRY = "Buka indikator ini";

/** Whether the pane has the keyboard, and not Excel. */
const inPane = ({ page }: Excel): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === "IFRAME");

/** What has the keyboard in the pane, as somebody hears it. */
const focused = (excel: Excel): Promise<string> => excel.script<string>("return document.activeElement.textContent.trim()");

/** Presses the key in the grid, and waits until the pane has the keyboard. */
async function pressKey(excel: Excel): Promise<void> {
  await excel.press(KEY);
  await excel.page.waitForFunction(() => {
    const { activeElement } = document;
    const inside = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument : null;
    return inside !== null && inside.activeElement !== inside.body;
  });
}

const paneIsShown = ({ page }: Excel): Promise<boolean> => page.locator("#pane").isVisible();

/** The page that is shown, and the indicator that has the focus. */
const where = (excel: Excel) =>
  excel.script<{ page: string; at: string | null }>(
    `const item = document.activeElement.closest("[data-item]");
     const { page } = document.querySelector("[data-page]").dataset;
     return { page, at: item === null ? null : /^Indikator \\d+/.exec(item.textContent.trim())[0] };`
  );

describe("the key that leads from the grid into the pane", () => {
  it("gives the pane the keyboard, as often as it is pressed", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.select("Penilaian Mandiri!F8");
    await pressKey(excel);
    expect(await focused(excel)).toBe("Indeks SPBE 59/2020");
    await excel.page.keyboard.press("Control+F6");
    await excel.settle();
    expect(await inPane(excel)).toBe(false);
    await pressKey(excel);
    expect(await focused(excel)).toBe("Indeks SPBE 59/2020");
    // From there Tab goes on.
    await excel.page.keyboard.press("Tab");
    expect(await focused(excel)).toBe("Lihat angka dan pembandingnya");
  });

  it("opens a pane nobody opened, whatever it has to say", async () => {
    const excel = await standIn.open(denpasar, { pane: "closed" });
    expect(await paneIsShown(excel)).toBe(false);
    await pressKey(excel);
    expect(await paneIsShown(excel)).toBe(true);
    expect(await focused(excel)).toBe("Penilaian mandiri SPBE");
  });

  it("is no key of ours with another letter", async () => {
    const excel = await standIn.open(denpasar, { pane: "closed" });
    await excel.press("Control+Shift+Alt+KeyU");
    expect(await paneIsShown(excel)).toBe(false);
  });

  it("does nothing bad in an Excel that cannot show a pane by itself", async () => {
    const excel = await standIn.open(denpasar, { sets: { SharedRuntime: null, KeyboardShortcuts: null } });
    await excel.press(KEY);
    expect(await excel.detachedState()).toBeDefined();
  });
});

describe("the entry in the menu of a cell", () => {
  it("opens the pane at the indicator of that row", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.menu("Penilaian Mandiri!F8", ENTRY);
    expect(await where(excel)).toEqual({ page: "indicators", at: "Indikator 1" });
    await excel.menu("Penilaian Mandiri!F20", ENTRY);
    expect(await where(excel)).toEqual({ page: "indicators", at: "Indikator 11" });
    // What it asks for is open to be read.
    expect(await excel.paneText()).toContain("Ubah");
  });

  it("opens the list where the row is none of the table", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.menu("Penilaian Mandiri!A1", ENTRY);
    expect(await where(excel)).toEqual({ page: "indicators", at: null });
  });

  it("opens the pane with its offer where nothing is attached, and says so in English too", async () => {
    const excel = await standIn.open(denpasar, { pane: "closed", locale: "en-US" });
    await excel.menu("Penilaian Mandiri!F8", "Open this indicator");
    expect(await paneIsShown(excel)).toBe(true);
    expect((await excel.detachedState()).attached).toBe(false);
  });

  it("opens the pane where there is no table at all", async () => {
    const excel = await standIn.open(makeWorkbook([["Rapat", [["Senin", 1]]]]), { pane: "closed" });
    await excel.menu("A1", ENTRY);
    expect(await paneIsShown(excel)).toBe(true);
  });
});
