import type { CDPSession } from "playwright-core";
import { ensureStandIn } from "../../stand-in/src/server/build";
import type { Excel } from "../e2e/support/excel";
import { measure, measuring, type Kept } from "../e2e/support/memory";
import { denpasar, withStandIn } from "../e2e/support/with-stand-in";

const standIn = withStandIn();
const EDITS = 10_000;
/** As many again without the add-in, to know what the grid keeps by itself. */
const EDITS_ALONE = 2_000;
const EVERY = 1_000;
/** So many cells are typed one after the other before everything comes to rest. */
const AT_ONCE = 10;
/** Listeners that come and go with what is on screen. */
const NOISE = 10;
/** What an edit may leave behind because of the add-in, in bytes: what goes over the wire is kept by the browser for a while. */
const MOST_PER_EDIT = 4_000;

interface Measured extends Kept {
  readonly edits: number;
}

async function typeInARow({ page, settle }: Excel, from: number): Promise<void> {
  await page.evaluate(
    async ({ first, count }) => {
      const { workbook } = window.application ?? {};
      const sheetId = workbook?.sheets.activeId() ?? "";
      for (let edit = first; edit < first + count; edit += 1) {
        const rect = { sheetId, row: 7 + (edit % 3), column: 5, rows: 1, columns: 1 };
        await workbook?.cells.write([{ kind: "values", rect, values: [[(edit % 5) + 1]] }], "person");
      }
    },
    { first: from, count: AT_ONCE }
  );
  await settle();
}

/** Types so often, and gives what was measured on the way, the first after `EVERY` edits. */
async function typed(excel: Excel, browser: CDPSession, count: number): Promise<{ readonly first: Measured; readonly last: Measured }> {
  let [first, last]: [Measured | null, Measured | null] = [null, null];
  for (let edit = 1; edit <= count; edit += AT_ONCE) {
    await typeInARow(excel, edit);
    if ((edit + AT_ONCE - 1) % EVERY !== 0) continue;
    const edits = edit + AT_ONCE - 1;
    last = { edits, ...(await measure(excel, browser, `${edits} edits`)) };
    first ??= last;
  }
  if (first === null || last === null) throw new Error("nothing was measured");
  return { first, last };
}

const perEdit = ({ first, last }: { readonly first: Measured; readonly last: Measured }): number =>
  (last.heap - first.heap) / (last.edits - first.edits);

beforeAll(() => ensureStandIn(), 300_000);

it(
  "listeners are flat over ten thousand edits, and the add-in keeps next to nothing of them",
  async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    const browser = await measuring(excel);
    const attached = await typed(excel, browser, EDITS);
    expect((await excel.state()).levels["1"]).toBe(await excel.value("F8"));
    await excel.detach();
    const alone = await typed(excel, browser, EDITS_ALONE);
    process.stdout.write(
      `bytes kept of an edit: ${perEdit(attached).toFixed(0)} attached, ${perEdit(alone).toFixed(0)} by the grid alone\n`
    );
    expect(attached.last.listeners - attached.first.listeners).toBeLessThanOrEqual(NOISE);
    expect(perEdit(attached) - perEdit(alone)).toBeLessThanOrEqual(MOST_PER_EDIT);
  },
  60 * 60_000
);
