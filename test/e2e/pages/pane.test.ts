import type { Frame } from "playwright-core";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import { axeTroubles, sideways } from "../support/pane-checks";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";
import { sampleOf } from "../../support/sample-of";

const standIn = withStandIn();
const untidy = fixture("kotor-campuran.xlsx");

const looks: readonly OpenOptions[] = [
  { theme: "dark", width: 320 },
  // The pane's 350 px at a zoom of 200 %.
  { theme: "light", width: 175 },
  { theme: "light", width: 320 },
  { theme: "dark", width: 500, locale: "en-US" },
];

describe.each(sampleOf(looks, 2))("at $width px, $theme", (look) => {
  it("can be used by everyone and fits, before and after attaching", async () => {
    const excel = await standIn.open(untidy, look);
    expect(await axeTroubles(excel.pane())).toEqual([]);
    expect(await sideways(excel.pane())).toBe(0);
    await excel.attach();
    expect(await axeTroubles(excel.pane())).toEqual([]);
    expect(await sideways(excel.pane())).toBe(0);
  });
});

it("a finding leads to its cell", async () => {
  const excel = await standIn.open(untidy);
  await excel.attach();
  expect((await excel.state()).findings.map(({ cell }) => cell)).toContain("Rekap Jum'at 12-7!E24");
  await excel.select("Sheet2!A1");
  await excel.click("Rekap Jum'at 12-7!E24");
  const selected = await excel.script(
    "return Excel.run(async (context) => { const range = context.workbook.getSelectedRange(); range.load('address'); await context.sync(); return range.address; });"
  );
  expect(selected).toBe("'Rekap Jum''at 12-7'!E24");
});

/** Name of what has the focus in the pane. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}

it("does its job with the keyboard alone, and focus never gets lost", async () => {
  const excel = await standIn.open(denpasar);
  const { page } = excel;
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    await excel.settle();
    return focused(excel.pane());
  };
  // Stands for F6, which brings the keyboard from the grid to the pane.
  await excel.pane().locator("h1").click();
  expect(await press("Tab")).toBe("Lampirkan");
  expect(await press("Enter")).toBe("Indeks SPBE 59/2020");
  const tabTo = async (wanted: RegExp): Promise<void> => {
    const reached: string[] = [];
    while (!reached.some((name) => wanted.test(name))) {
      expect(reached.length).toBeLessThan(10);
      reached.push(await press("Tab"));
    }
  };
  await tabTo(/^Dibaca dari lembar Penilaian Mandiri, kolom F/);
  expect(await press("Enter")).toBe("Yang dibaca");
  await tabTo(/^Nilai Eksternal$/);
  expect(await press("Enter")).toBe("Indeks SPBE 59/2020");
  expect(await excel.pane().locator("[data-state=index]").textContent()).toBe("3,19");
  await tabTo(/kolom G/);
  expect(await press("Enter")).toBe("Yang dibaca");
  await tabTo(/^Lepaskan$/);
  expect(await press("Enter")).toBe("Penilaian mandiri SPBE");
});

it("tells a screen reader each new index, in words", async () => {
  const excel = await standIn.open(denpasar);
  const spoken = (): Promise<readonly string[]> => excel.pane().getByRole("status").allTextContents();
  await excel.pane().getByRole("button", { name: "Lampirkan" }).click();
  await excel.settle();
  expect(await spoken()).toContain("Indeks 3,75, predikat Sangat Baik.");
  await excel.pane().getByRole("button", { name: "Nilai Eksternal" }).click();
  await excel.settle();
  expect(await spoken()).toContain("Indeks 3,19, predikat Baik.");
});
