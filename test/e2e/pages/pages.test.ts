import { openPage } from "../../../stand-in/src/driver/shown-page";
import { PAGE_IDS } from "../../../src/pane/hooks/route";
import type { Frame } from "playwright-core";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import type { Excel } from "../support/excel";
import { axeTroubles } from "../support/pane-checks";
import { denpasar, withStandIn } from "../support/with-stand-in";
import { sampleOf } from "../../support/sample-of";

const standIn = withStandIn();

/** Opens what is folded on the page, of long lists the first ones. */
async function unfold(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const part of [...document.querySelectorAll("details")].slice(0, 8)) part.open = true;
  });
}

/** What a person would have to scroll sideways for, in words. */
function sticksOut(): readonly string[] {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const beyond = [...document.querySelectorAll("[data-spbe-root] *")].filter((element) => element.getBoundingClientRect().right > wide + 1);
  return [`${document.documentElement.scrollWidth} of ${wide} px`, ...beyond.slice(-3).map((element) => element.outerHTML.slice(0, 120))];
}

/** Opens one page after the other. */
async function onEachPage(excel: Excel, look: (page: string) => Promise<void>): Promise<void> {
  for (const page of PAGE_IDS) {
    await openPage(excel.pane(), page);
    await excel.settle();
    await look(page);
  }
}

describe("every page", () => {
  it.each(sampleOf<NonNullable<OpenOptions["theme"]>>(["light", "dark", "contrast"], 2))(
    "can be used by everyone (axe), in the palette %s",
    async (theme) => {
      const excel = await standIn.open(denpasar, { theme, width: 320 });
      const found: Record<string, readonly string[]> = { before: await axeTroubles(excel.pane()) };
      await excel.pane().getByRole("button", { name: "Lampirkan" }).click();
      await excel.settle();
      await onEachPage(excel, async (page) => {
        found[page] = await axeTroubles(excel.pane());
      });
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((page) => [page, []])));
    }
  );

  it("is read without scrolling sideways at 320 px, and at 200 % zoom of it", async () => {
    const excel = await standIn.open(denpasar, { width: 320 });
    const wide = async (page: string): Promise<readonly string[]> => {
      const found: string[] = [];
      // Zoom of 200 % leaves a pane half its width in CSS pixels.
      for (const width of [320, 160]) {
        await excel.page.locator("#pane").evaluate((pane, pixels) => {
          pane.style.width = `${pixels}px`;
        }, width);
        await excel.settle();
        const cut = await excel.pane().evaluate(sticksOut);
        found.push(...cut.map((part) => `${page}, ${width} px: ${part}`));
      }
      return found;
    };
    await unfold(excel.pane());
    await excel.settle();
    const found = [...(await wide("before"))];
    await excel.pane().getByRole("button", { name: "Lampirkan" }).click();
    await excel.settle();
    await onEachPage(excel, async (page) => {
      await unfold(excel.pane());
      await excel.settle();
      found.push(...(await wide(page)));
    });
    expect(found).toEqual([]);
  });

  it("opens without asking Excel; a change is read once, and only the page in sight is drawn", async () => {
    const excel = await standIn.open(denpasar);
    await excel.pane().getByRole("button", { name: "Lampirkan" }).click();
    await excel.settle();
    const { roundTrips: before } = await excel.counts();
    for (const page of ["help", "summary", "help"]) {
      await openPage(excel.pane(), page);
      await excel.settle();
    }
    expect((await excel.counts()).roundTrips - before).toBe(0);
    const drawn = (): Promise<readonly (string | null)[]> =>
      excel
        .pane()
        .locator("[data-page]")
        .evaluateAll((pages) => pages.map((page) => page.getAttribute("data-page")));
    expect(await drawn()).toEqual(["help"]);
  });
});

it("a change while another page is open costs one round trip, and Ringkasan shows it", async () => {
  const excel = await standIn.open(denpasar);
  await excel.attach();
  await excel.click("Bantuan");
  await excel.traffic();
  await excel.set("Penilaian Mandiri!F8", 5);
  expect((await excel.traffic()).roundTrips).toBe(1);
  expect((await excel.state()).levels["1"]).toBe(5);
  expect((await excel.traffic()).roundTrips).toBe(0);
});

it("formulas answer before any code of the screen has come", async () => {
  const excel = await standIn.open(denpasar, {
    prepare: async (page) => {
      // The screen's own scripts never come; what comes in their place lets the driver see that the page stands still.
      await page.route(/\/(?:pane|page-[a-z]+)(?:\.[0-9a-f]+)?\.js/, (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: 'document.body.setAttribute("data-spbe-root", "");',
        })
      );
    },
  });
  await excel.formula("Penilaian Mandiri!Z1", "=SPBE.INDEX(A8:F64)");
  expect(await excel.values("Penilaian Mandiri!Z1")).toEqual([[3.7495]]);
});
