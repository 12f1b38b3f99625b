import type { StandInPage } from "../../stand-in/src/driver/stand-in-page";
import { cutTexts } from "./cut-text";
import { denpasar, fixture, useBench } from "./support/harness";

// Fonts about a sixth wider than Excel's: what a person sees whose machine has none of Excel's, or who chose larger ones.
const bench = useBench({ fonts: "dejavu" });

/** 320 px; the pane's usual 350 px and these 320 px at a zoom of 200 %. */
const widths = [320, 175, 160] as const;

async function setWidth({ page, settle }: StandInPage, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, pixels) => {
    pane.style.width = `${pixels}px`;
  }, width);
  await settle();
}

/** Opens everything on the page that is folded. */
async function unfold(opened: StandInPage): Promise<void> {
  await opened.pane().evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>("details:not([open]) > summary")) summary.click();
  });
  await opened.settle();
}

/** What cannot be read whole in the page in sight, at each width. */
async function cutIn(opened: StandInPage, page: string): Promise<readonly string[]> {
  const found: string[] = [];
  await unfold(opened);
  for (const width of widths) {
    await setWidth(opened, width);
    const sideways = await opened.pane().evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (sideways > 0) found.push(`${page}, ${width} px: scrolls sideways by ${sideways} px`);
    found.push(...(await cutTexts(opened.pane())).map((text) => `${page}, ${width} px: ${text}`));
  }
  await setWidth(opened, widths[0]);
  return found;
}

it.each([
  { name: "an untidy workbook", workbook: fixture("kotor-campuran.xlsx"), locale: "id-ID" },
  { name: "a tidy workbook, in English", workbook: denpasar, locale: "en-US" },
])("in a wide font every page is read whole at 320, 175 and 160 px: $name", async ({ workbook, locale }) => {
  const opened = await bench.open(workbook, { width: widths[0], locale });
  try {
    const found = [...(await cutIn(opened, "before"))];
    await opened.pane().locator("[data-spbe-root] button").first().click();
    await opened.settle();
    const tabs = opened.pane().locator("[role=tab]");
    const pages = await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute("data-tab") ?? ""));
    expect(pages).toHaveLength(8);
    for (const page of pages) {
      await opened.pane().locator(`[data-tab="${page}"]`).click();
      await opened.settle();
      found.push(...(await cutIn(opened, page)));
    }
    expect(found).toEqual([]);
  } finally {
    await opened.close();
  }
});
