import { join } from "node:path";
import type { Browser } from "playwright-core";
import { settle } from "../stand-in/src/driver/settle";
import { projectFolder } from "../stand-in/src/server/project-folder";
import { median } from "./runner";
import { freshPage, openWorkbook, withStandIn, type OpenStandIn } from "./stand-in";
import { atMost, time, type Report } from "./table";

const ROUNDS = 50;
const WARM_UPS = 5;
/** Where the levels of the sample stand. */
const SHEET = "Penilaian Mandiri";

const workbook = join(projectFolder, "test/fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx");

/** Milliseconds from the event's arrival in the pane to the new index on screen, once it is there. */
interface Watch {
  shown?: Promise<number>;
}

/** An add-in that answers the event with one read of the sheet and draws one number. */
const bareAddin = `<!doctype html><meta charset="utf-8"><title>bare</title><div data-spbe-root><span data-state="index">0</span></div>
<script src="/lib/1/hosted/office.js"></script>
<script>
  let drawn = 0;
  const read = () => Excel.run(async (excel) => {
    const used = excel.workbook.worksheets.getItem("${SHEET}").getUsedRange();
    used.load("values");
    await excel.sync();
    document.querySelector("[data-state=index]").textContent = String(++drawn);
  });
  window.started = Office.onReady().then(() => Excel.run(async (excel) => {
    excel.workbook.worksheets.getItem("${SHEET}").onChanged.add(read);
    await excel.sync();
  }));
</script>`;

/**
 * How long a person waits for the new index: a level is typed into the sheet, and the clock runs from the moment the
 * event reaches the pane until the frame after the new number stands in the page. Beside it, in turns, an add-in that
 * does no more than the event asks of any: one read, one number drawn.
 */
export async function changeToScreen(): Promise<Report> {
  return withStandIn(async (browser, origin) => {
    const ours = await attachedPane(browser, origin);
    const bare = await barePane(browser, origin);
    const rounds: { readonly ours: number; readonly bare: number }[] = [];
    // The cell holds 2: every change is one.
    for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
      const level = (round + WARM_UPS) % 2 === 0 ? 5 : 2;
      const waits = { ours: await changeOnce(ours, level), bare: await changeOnce(bare, level) };
      if (round >= 0) rounds.push(waits);
    }
    const waits = rounds.map((round) => round.ours);
    const middle = median(waits);
    const ratio = median(rounds.map((round) => round.ours / round.bare));
    return {
      title: "From the event's arrival to the new index on screen",
      lines: [
        {
          what: "one level typed, Ringkasan open / one read and one number drawn",
          ours: time(middle),
          other: time(median(rounds.map((round) => round.bare))),
          ratio,
          aim: atMost(2, ratio),
        },
      ],
      remarks: [
        `Medians of ${ROUNDS} changes of one level after ${WARM_UPS} to warm up, in turns; our slowest ${time(Math.max(...waits))}.`,
        "Within ours: one round trip to the workbook, the reading of the whole table, the score, and the drawing.",
        "The other add-in reads the used range of the same sheet and draws one number, with the same office.js.",
      ],
    };
  });
}

async function attachedPane(browser: Browser, origin: string): Promise<OpenStandIn> {
  const { page } = await freshPage(browser);
  const opened = await openWorkbook(page, origin, workbook, () => undefined);
  await opened.pane.getByRole("button", { name: "Lampirkan" }).first().click();
  await opened.pane.waitForSelector("[data-state=index]", { state: "attached" });
  await settle(page);
  return opened;
}

async function barePane(browser: Browser, origin: string): Promise<OpenStandIn> {
  const { page } = await freshPage(browser);
  await page.route(/\/taskpane\.html/, (route) => route.fulfill({ contentType: "text/html", body: bareAddin }));
  const opened = await openWorkbook(page, origin, workbook, () => undefined);
  await opened.pane.evaluate(() => (window as unknown as { readonly started: Promise<unknown> }).started);
  await settle(page);
  return opened;
}

async function changeOnce({ page, pane }: OpenStandIn, level: number): Promise<number> {
  await pane.evaluate(watch);
  await page.evaluate(
    async ({ typed, sheetName }) => {
      const { workbook } = window.application ?? {};
      const sheet = workbook?.sheets.all().find(({ name }) => name === sheetName);
      if (!workbook || !sheet) throw new Error("The sample workbook is not open");
      const rect = { sheetId: sheet.id, row: 7, column: 5, rows: 1, columns: 1 };
      await workbook.cells.write([{ kind: "values", rect, values: [[typed]] }], "person");
    },
    { typed: level, sheetName: SHEET }
  );
  const wait = await pane.evaluate(() => (globalThis as Watch).shown ?? Promise.reject(new Error("not watched")));
  await settle(page);
  return wait;
}

/** Starts the clock at the next message, and stops it in the frame after the index changed. */
function watch(): void {
  const index = document.querySelector("[data-state=index]");
  if (index === null) throw new Error("The pane shows no index");
  const before = index.textContent;
  (globalThis as Watch).shown = new Promise((resolve) => {
    let arrived: number | null = null;
    const note = (): void => {
      arrived ??= performance.now();
    };
    window.addEventListener("message", note, { capture: true });
    const observer = new MutationObserver(() => {
      if (index.textContent === before) return;
      observer.disconnect();
      window.removeEventListener("message", note, { capture: true });
      requestAnimationFrame(() => resolve(performance.now() - (arrived ?? Number.NaN)));
    });
    observer.observe(index, { subtree: true, childList: true, characterData: true });
  });
}
