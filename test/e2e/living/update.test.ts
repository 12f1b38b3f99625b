import type { Page } from "playwright-core";
import type { Excel } from "../support/excel";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** Scripts of the page *Bantuan*. */
const PART = /\/page-help\.[0-9a-f]{10}\.js$/;

/** An update took a script away. `mended` gives it back as soon as the page is loaded again, as new files would. */
const updated =
  ({ mended }: { readonly mended: boolean }) =>
  async (page: Page): Promise<void> => {
    let loads = 0;
    page.on("request", (request) => void (/\/taskpane\.html$/.test(request.url()) && (loads += 1)));
    await page.route(PART, (route) => (mended && loads > 1 ? route.continue() : route.fulfill({ status: 404, body: "not found" })));
  };

/** Counts how often the pane's page was loaded since. */
function countLoads({ page }: Excel): () => number {
  let loads = 0;
  page.on("request", (request) => void (/\/taskpane\.html$/.test(request.url()) && (loads += 1)));
  return () => loads;
}

const failed = /Bagian ini belum dapat dimuat\. .*simpan kertas kerja lalu buka lagi\./;

/** Opens *Bantuan* by its key: the step of the driver would wait for a page that does not come. */
const openHelp = ({ pane }: Excel): Promise<void> => pane().locator("body").press("Alt+Shift+Slash");

/** Attaches, opens *Bantuan* and waits for the pane to come back; gives how often its page was loaded since. */
async function reloadedByHelp(excel: Excel): Promise<() => number> {
  await excel.attach();
  const loads = countLoads(excel);
  const reloaded = excel.page.waitForEvent("framenavigated");
  await openHelp(excel);
  await reloaded;
  await excel.pane().waitForSelector('[data-phase="attached"][data-busy="false"]');
  return loads;
}

describe("a pane that stood open while the add-in was updated", () => {
  it("reloads itself, attaches the table again, and opens what was missing", async () => {
    const excel = await standIn.open(denpasar, { prepare: updated({ mended: true }) });
    const loads = await reloadedByHelp(excel);
    expect((await excel.state()).index).toBe("3,75");
    await openHelp(excel);
    await excel.pane().waitForSelector('[data-page="help"] h1');
    expect(loads()).toBe(1);
  });

  it("does so once only, and then says what to do", async () => {
    const excel = await standIn.open(denpasar, { prepare: updated({ mended: false }) });
    const loads = await reloadedByHelp(excel);
    await openHelp(excel);
    await excel.pane().getByText(failed).waitFor();
    expect(loads()).toBe(1);
  });

  it("does not reload without a connection, as nothing would come back", async () => {
    const excel = await standIn.open(denpasar, {
      prepare: async (page) => {
        await page.route(PART, (route) => route.abort());
      },
    });
    await excel.attach();
    const loads = countLoads(excel);
    await openHelp(excel);
    await excel.pane().getByText(failed).waitFor();
    expect(loads()).toBe(0);
  });
});

describe("a browser that keeps nothing", () => {
  /** Storage as some hosts have it: asking for it throws. */
  const forbidden = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("Access is denied for this document.", "SecurityError");
          },
        });
      Object.defineProperty(document, "cookie", { get: () => "", set: () => undefined });
    });
  };

  it("does the whole job, and says what to do instead of reloading again and again", async () => {
    const excel = await standIn.open(denpasar, {
      prepare: async (page) => {
        await forbidden(page);
        await updated({ mended: false })(page);
      },
    });
    await excel.attach();
    await excel.set("Penilaian Mandiri!F8", 5);
    expect((await excel.state()).index).toBe("3,79");
    const loads = countLoads(excel);
    await openHelp(excel);
    await excel.pane().getByText(failed).waitFor();
    expect(loads()).toBe(0);
  });
});
