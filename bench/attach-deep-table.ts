import type { Browser, BrowserContext } from "playwright-core";
import { spbe59 } from "../src/instrument/packs/spbe-59-2020";
import { makeWorkbook, type MadeCell } from "../test/e2e/support/make-workbook";
import { median } from "./runner";
import { freshPage, openWorkbook, withStandIn } from "./stand-in";
import { atMost, time, type Report } from "./table";

const ROUNDS = 5;
const BEFORE = 15_000;
const AFTER = 5_000;

/** Rows of a journal that has nothing to do with indicators, ten columns wide. */
function journal(from: number, rows: number): MadeCell[][] {
  const words = ["rapat", "surat", "anggaran", "kegiatan", "dokumen", "dinas", "laporan"];
  const word = (at: number) => words[at % words.length] ?? "";
  return Array.from({ length: rows }, (_, at) => {
    const row = from + at;
    return Array.from({ length: 10 }, (__, column): MadeCell =>
      column % 2 === 0 ? (row * (column + 3)) % 9973 : `${word(row)} ${word(row + column)} ${row}`
    );
  });
}

/** When things happened, in milliseconds on the clock that all frames share; written down in the page. */
interface Moments {
  /** The add-in sent its first question about the workbook. */
  asked?: number;
  /** The pane showed what it offers. */
  offer?: number;
  clicked?: number;
  /** The pane showed the attached table. */
  attached?: number;
}

/**
 * Opening the pane beside 20,000 rows with the table at row 15,000, against one plain read of the used range by an
 * add-in that does nothing else, with the same office.js. What Office itself needs to start is in neither.
 */
export async function attachDeepTable(): Promise<Report> {
  const table = spbe59.instrument.indicators.map(({ name }, at): MadeCell[] => [at + 1, name, 1 + (at % 5)]);
  const workbook = makeWorkbook([
    ["Jurnal", [...journal(0, BEFORE), [], ["No", "Indikator", "Level"], ...table, [], ...journal(BEFORE, AFTER)]],
  ]);
  return withStandIn(async (browser, origin) => {
    const rounds: { readonly looked: number; readonly attached: number; readonly plain: number }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const { context, page } = await freshPage(browser);
      await watch(context);
      const { pane } = await openWorkbook(page, origin, workbook, () => undefined);
      await pane.getByRole("button", { name: "Lampirkan" }).first().click();
      await pane.waitForSelector('[data-phase="attached"]', { state: "attached" });
      const { looked, attached } = timesOf(await page.evaluate(momentsOfFrame), await pane.evaluate(momentsOfFrame));
      await context.close();
      const plain = await plainRead(browser, origin, workbook);
      if (round >= 0) rounds.push({ looked, attached, plain });
    }
    const plain = median(rounds.map((round) => round.plain));
    const ratioOf = (ours: (round: (typeof rounds)[number]) => number) => ({
      ours: time(median(rounds.map(ours))),
      other: time(plain),
      ratio: median(rounds.map((round) => ours(round) / round.plain)),
    });
    const whole = ratioOf(({ looked, attached }) => looked + attached);
    return {
      title: `Attaching a table at row ${BEFORE.toLocaleString("en-US")} of ${(BEFORE + AFTER).toLocaleString("en-US")} rows against one plain read of the used range`,
      lines: [
        {
          what: "table at row 15,000 looked for, offered and attached / one plain read",
          ...whole,
          aim: atMost(2, whole.ratio),
        },
        { what: "… until it is offered", ...ratioOf(({ looked }) => looked), aim: null },
        {
          what: "… from the click to the attached table",
          ...ratioOf(({ attached }) => attached),
          aim: null,
        },
      ],
      remarks: [
        `Medians of ${ROUNDS} rounds after one to warm up, each in a fresh page with the workbook opened anew.`,
        "Both are the first work of an add-in in a page of its own: ours, and one that does nothing but read.",
        "Ours from its first question about the workbook to the offer, and from the click to the attached table.",
      ],
    };
  });
}

/** Notes in every frame when the pane changes its phase, and when it is clicked; in the page when the add-in asks. */
async function watch(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const moments: Moments = {};
    Object.assign(globalThis, { moments });
    const now = (): number => performance.timeOrigin + performance.now();
    new MutationObserver(() => {
      const phase = document.querySelector("[data-phase]")?.getAttribute("data-phase");
      if (phase === "offer") moments.offer ??= now();
      if (phase === "attached") moments.attached ??= now();
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["data-phase"],
    });
    addEventListener("click", () => (moments.clicked ??= now()), true);
    addEventListener("message", ({ data }) => {
      if (String(data).includes('"executeMethod"')) moments.asked ??= now();
    });
  });
}

function momentsOfFrame(): Moments {
  return (globalThis as unknown as { moments: Moments }).moments;
}

/** How long the add-in looked, and how long it attached. */
function timesOf({ asked }: Moments, { offer, clicked, attached }: Moments): { readonly looked: number; readonly attached: number } {
  if (asked === undefined || offer === undefined || clicked === undefined || attached === undefined)
    throw new Error("The pane found nothing to offer, or did not attach it");
  return { looked: offer - asked, attached: attached - clicked };
}

/** An add-in that does nothing by itself. */
const bareAddin = `<!doctype html><meta charset="utf-8"><title>bare</title><div data-spbe-root></div>
<script src="/lib/1/hosted/office.js"></script>
<script>window.started = new Promise((resolve) => Office.onReady(resolve));</script>`;

/** Reads the values of the used range once, as the first work of an add-in in a fresh page. */
async function plainRead(browser: Browser, origin: string, workbook: string): Promise<number> {
  const { context, page } = await freshPage(browser);
  await page.route(/\/taskpane\.html/, (route) => route.fulfill({ contentType: "text/html", body: bareAddin }));
  const { pane } = await openWorkbook(page, origin, workbook, () => undefined);
  const took = await pane.evaluate(async () => {
    await (window as unknown as { readonly started: Promise<unknown> }).started;
    const start = performance.now();
    await Excel.run(async (excel) => {
      const used = excel.workbook.worksheets.getFirst().getUsedRange();
      used.load("values");
      await excel.sync();
      if (used.values.length < 20_000) throw new Error("Not all rows were read");
    });
    return performance.now() - start;
  });
  await context.close();
  return took;
}
