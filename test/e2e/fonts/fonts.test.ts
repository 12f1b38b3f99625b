import type { Fonts } from "../../../stand-in/src/server/browser/fonts";
import { startBrowser } from "../../../stand-in/src/server/find-browser";

// Several browsers are started, on a busy machine too.
jest.setTimeout(120_000);

/** How wide each family draws the same words at 100 px, in whole pixels. */
async function widths(fonts: Fonts, families: readonly string[]): Promise<readonly number[]> {
  const browser = await startBrowser({ fonts });
  try {
    const page = await browser.newPage();
    await page.setContent(
      families
        .map((family) => `<div><span style="font: 100px ${family}; white-space: nowrap">Indeks SPBE 3,75 Sangat Baik</span></div>`)
        .join("")
    );
    return await page.locator("span").evaluateAll((spans) => spans.map((span) => Math.round(span.getBoundingClientRect().width)));
  } finally {
    await browser.close();
  }
}

const ofExcel = ["'Segoe UI'", "Calibri", "Arial"] as const;

// Windows and Mac draw with their own fonts, which are Excel's.
(process.platform === "linux" ? describe : describe.skip)("the fonts of a browser on Linux", () => {
  const machine = { ...process.env };
  afterEach(() => {
    process.env = { ...machine };
  });

  it("have the widths of Excel's, whatever the machine says about fonts", async () => {
    process.env["FONTCONFIG_FILE"] = "/nowhere/fonts.conf";
    process.env["FONTCONFIG_PATH"] = "/nowhere";
    const asked = await widths("usual", ofExcel);
    expect(asked).toEqual(await widths("usual", ["'Open Sans'", "Carlito", "Arimo"]));
    // Three fonts, and not one that answers for all.
    expect(new Set(asked).size).toBe(3);
  });

  it("are all one wide font when that is chosen", async () => {
    const [wide = 0, ...asked] = await widths("dejavu", ["'DejaVu Sans'", ...ofExcel, "system-ui", "sans-serif"]);
    expect(asked).toEqual(asked.map(() => wide));
    const [usual = 0] = await widths("usual", ofExcel);
    expect(wide / usual).toBeGreaterThan(1.1);
  });
});
