import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";
import type { StandInPage } from "../../../stand-in/src/driver/stand-in-page";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import { attachedState, cellsOf, denpasar, trafficOf, useBench } from "../support/harness";

const bench = useBench();

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in the pane as it stands, in words. */
async function troubles(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: {
        run(): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
}

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
async function onEachPage(opened: StandInPage, look: (page: string) => Promise<void>): Promise<void> {
  const tabs = await opened.pane().getByRole("tab").all();
  for (const tab of tabs) {
    await tab.click();
    await opened.settle();
    await look((await tab.textContent()) ?? "");
  }
  expect(tabs.length).toBeGreaterThan(1);
}

describe("every page", () => {
  it.each<NonNullable<OpenOptions["theme"]>>(["light", "dark", "contrast"])(
    "can be used by everyone (axe), in the palette %s",
    async (theme) => {
      const opened = await bench.open(denpasar, { theme, width: 320 });
      try {
        const found: Record<string, readonly string[]> = { before: await troubles(opened.pane()) };
        await opened.pane().getByRole("button", { name: "Lampirkan" }).click();
        await opened.settle();
        await onEachPage(opened, async (page) => {
          found[page] = await troubles(opened.pane());
        });
        expect(found).toEqual(Object.fromEntries(Object.keys(found).map((page) => [page, []])));
      } finally {
        await opened.close();
      }
    }
  );

  it("is read without scrolling sideways at 320 px, and at 200 % zoom of it", async () => {
    const opened = await bench.open(denpasar, { width: 320 });
    const wide = async (page: string): Promise<readonly string[]> => {
      const found: string[] = [];
      // Zoom of 200 % leaves a pane half its width in CSS pixels.
      for (const width of [320, 160]) {
        await opened.page.locator("#pane").evaluate((pane, pixels) => {
          pane.style.width = `${pixels}px`;
        }, width);
        await opened.settle();
        const cut = await opened.pane().evaluate(sticksOut);
        found.push(...cut.map((part) => `${page}, ${width} px: ${part}`));
      }
      return found;
    };
    try {
      await unfold(opened.pane());
      await opened.settle();
      const found = [...(await wide("before"))];
      await opened.pane().getByRole("button", { name: "Lampirkan" }).click();
      await opened.settle();
      await onEachPage(opened, async (page) => {
        await unfold(opened.pane());
        await opened.settle();
        found.push(...(await wide(page)));
      });
      expect(found).toEqual([]);
    } finally {
      await opened.close();
    }
  });

  it("opens without asking Excel; a change is read once, and only the page in sight is drawn", async () => {
    const opened = await bench.open(denpasar);
    try {
      await opened.pane().getByRole("button", { name: "Lampirkan" }).click();
      await opened.settle();
      const { roundTrips: before } = await opened.counts();
      for (const name of ["Bantuan", "Ringkasan", "Bantuan"]) {
        await opened.pane().getByRole("tab", { name }).click();
        await opened.settle();
      }
      expect((await opened.counts()).roundTrips - before).toBe(0);
      const drawn = (): Promise<readonly (string | null)[]> =>
        opened
          .pane()
          .locator("[data-page]")
          .evaluateAll((pages) => pages.map((page) => page.getAttribute("data-page")));
      expect(await drawn()).toEqual(["help"]);
      expect(await opened.pane().locator("[data-state=index]").count()).toBe(0);
    } finally {
      await opened.close();
    }
  });
});

it("a change while another page is open costs one round trip, and Ringkasan shows it", async () => {
  const answers = await bench.drive({
    workbook: denpasar,
    steps: [
      { do: "attach" },
      { do: "click", name: "Bantuan" },
      { do: "wire" },
      { do: "set", cell: "Penilaian Mandiri!F8", value: 5 },
      { do: "wire" },
      { do: "state" },
      { do: "wire" },
    ],
  });
  expect(trafficOf(answers[4]).roundTrips).toBe(1);
  expect(attachedState(answers[5]).levels["1"]).toBe(5);
  expect(trafficOf(answers[6]).roundTrips).toBe(0);
});

it("formulas answer before any code of the screen has come", async () => {
  const answers = await bench.drive({
    workbook: denpasar,
    prepare: async (page) => {
      // The screen's own scripts never come; what comes in their place lets the driver see that the page stands still.
      await page.route(/\/(?:pane|page-[a-z]+)(?:\.[0-9a-f]+)?\.js/, (route) =>
        route.fulfill({
          contentType: "text/javascript",
          body: 'document.body.setAttribute("data-spbe-root", "");',
        })
      );
    },
    steps: [
      { do: "formula", cell: "Penilaian Mandiri!Z1", formula: "=SPBE.INDEX(A8:F64)" },
      { do: "read", range: "Penilaian Mandiri!Z1" },
    ],
  });
  expect(cellsOf(answers[1]).values).toEqual([[3.7495]]);
});
