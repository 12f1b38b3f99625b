import { openPage } from "../../../stand-in/src/driver/shown-page";
import { pane } from "../../../src/text/pane/shell";
import { startBrowser } from "../../../stand-in/src/server/find-browser";
import type { Excel } from "../support/excel";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";
import { startStandIn } from "../support/worker-stand-in";
import { cutTexts } from "./cut-text";
import { sampleOf } from "../../support/sample-of";

// Fonts about a sixth wider than Excel's: what a person sees whose machine has none of Excel's, or who chose larger ones.
const standIn = withStandIn(() => startStandIn(() => startBrowser({ fonts: "dejavu" })));

/** 320 px; the pane's usual 350 px and these 320 px at a zoom of 200 %. */
const widths = [320, 175, 160] as const;

async function setWidth({ page, settle }: Excel, width: number): Promise<void> {
  await page.locator("#pane").evaluate((pane, pixels) => {
    pane.style.width = `${pixels}px`;
  }, width);
  await settle();
}

/** Opens everything on the page that is folded. */
async function unfold(excel: Excel): Promise<void> {
  await excel.pane().evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>("details:not([open]) > summary")) summary.click();
  });
  await excel.settle();
}

/** What cannot be read whole in the page in sight, at each width. */
async function cutIn(excel: Excel, page: string): Promise<readonly string[]> {
  const found: string[] = [];
  await unfold(excel);
  for (const width of widths) {
    await setWidth(excel, width);
    const sideways = await excel.pane().evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (sideways > 0) found.push(`${page}, ${width} px: scrolls sideways by ${sideways} px`);
    found.push(...(await cutTexts(excel.pane())).map((text) => `${page}, ${width} px: ${text}`));
  }
  await setWidth(excel, widths[0]);
  return found;
}

const workbooks = [
  { name: "an untidy workbook", workbook: fixture("kotor-campuran.xlsx"), locale: "id-ID" },
  { name: "a tidy workbook, in English", workbook: denpasar, locale: "en-US" },
];

it.each(sampleOf(workbooks, 1))("in a wide font every page is read whole at 320, 175 and 160 px: $name", async ({ workbook, locale }) => {
  const excel = await standIn.open(workbook, { width: widths[0], locale });
  const found = [...(await cutIn(excel, "before"))];
  await excel.pane().locator("[data-spbe-root] button").first().click();
  await excel.settle();
  for (const page of Object.keys(pane.id.pages)) {
    await openPage(excel.pane(), page);
    await excel.settle();
    found.push(...(await cutIn(excel, page)));
  }
  expect(found).toEqual([]);
});
