import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import { attachedState, denpasar, fixture, textFile, useBench } from "../support/harness";

const bench = useBench();
const untidy = fixture("kotor-campuran.xlsx");

/** Runs axe inside the pane; gives what it finds wrong, in words. */
const axe = textFile(`${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")}
const { violations } = await window.axe.run(document);
return violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) => html + failureSummary).join(" | "));`);

/** How far the page reaches beyond the pane's right edge. */
const sideways = textFile("document.documentElement.scrollWidth - window.innerWidth");

const looks: readonly OpenOptions[] = [
  { theme: "light", width: 320 },
  { theme: "dark", width: 320 },
  // The pane's 350 px at a zoom of 200 %.
  { theme: "light", width: 175 },
  { theme: "dark", width: 500, locale: "en-US" },
];

describe.each(looks)("at $width px, $theme", (look) => {
  it("can be used by everyone and fits, before and after attaching", async () => {
    const answers = await bench.drive({
      workbook: untidy,
      ...look,
      steps: [
        { do: "run", file: axe },
        { do: "run", file: sideways },
        { do: "attach" },
        { do: "run", file: axe },
        { do: "run", file: sideways },
      ],
    });
    expect([answers[0], answers[3]]).toEqual([[], []]);
    expect([answers[1], answers[4]]).toEqual([0, 0]);
  });
});

it("a finding leads to its cell", async () => {
  const answers = await bench.drive({
    workbook: untidy,
    steps: [
      { do: "attach" },
      { do: "state" },
      { do: "select", range: "Sheet2!A1" },
      { do: "click", name: "Rekap Jum'at 12-7!E24" },
      {
        do: "run",
        file: textFile(
          "return Excel.run(async (context) => { const range = context.workbook.getSelectedRange(); range.load('address'); await context.sync(); return range.address; });"
        ),
      },
    ],
  });
  expect(attachedState(answers[1]).findings.map(({ cell }) => cell)).toContain("Rekap Jum'at 12-7!E24");
  expect(answers[4]).toBe("'Rekap Jum''at 12-7'!E24");
});

/** Name of what has the focus in the pane. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}

it("does its job with the keyboard alone, and focus never gets lost", async () => {
  const opened = await bench.open(denpasar);
  const { page } = opened;
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    await opened.settle();
    return focused(opened.pane());
  };
  try {
    // Stands for F6, which brings the keyboard from the grid to the pane.
    await opened.pane().locator("h1").click();
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
    expect(await opened.pane().locator("[data-state=index]").textContent()).toBe("3,19");
    await tabTo(/kolom G/);
    expect(await press("Enter")).toBe("Yang dibaca");
    await tabTo(/^Lepaskan$/);
    expect(await press("Enter")).toBe("Penilaian mandiri SPBE");
  } finally {
    await opened.close();
  }
});

it("tells a screen reader each new index, in words", async () => {
  const opened = await bench.open(denpasar);
  try {
    const spoken = (): Promise<readonly string[]> => opened.pane().getByRole("status").allTextContents();
    await opened.pane().getByRole("button", { name: "Lampirkan" }).click();
    await opened.settle();
    expect(await spoken()).toContain("Indeks 3,75, predikat Sangat Baik.");
    await opened.pane().getByRole("button", { name: "Nilai Eksternal" }).click();
    await opened.settle();
    expect(await spoken()).toContain("Indeks 3,19, predikat Baik.");
  } finally {
    await opened.close();
  }
});
