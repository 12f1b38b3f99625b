import { ensureStandIn } from "../../stand-in/src/server/build";
import type { Excel } from "../e2e/support/excel";
import { denpasar, withStandIn } from "../e2e/support/with-stand-in";

const standIn = withStandIn();
const EDITS = 10_000;
const EVERY = 1_000;
/** So many cells are typed one after the other before everything comes to rest. */
const AT_ONCE = 10;
/** After so many edits caches are full. */
const WARM = 2_000;
/** What a garbage collector may leave lying around, in bytes, and listeners that come and go with what is on screen. */
const NOISE = { heap: 3_000_000, listeners: 10 };

interface Measured {
  readonly edits: number;
  readonly listeners: number;
  readonly heap: number;
}

async function typeInARow(excel: Excel, from: number): Promise<void> {
  await excel.page.evaluate(
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
  await excel.settle();
}

beforeAll(() => ensureStandIn(), 300_000);

it(
  "listeners and heap are flat over ten thousand edits",
  async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    const browser = await excel.page.context().newCDPSession(excel.page);
    await browser.send("HeapProfiler.enable");
    const measure = async (edits: number): Promise<Measured> => {
      // The second time takes what the first let go.
      await browser.send("HeapProfiler.collectGarbage");
      await browser.send("HeapProfiler.collectGarbage");
      const { jsEventListeners } = await browser.send("Memory.getDOMCounters");
      const { usedSize } = await browser.send("Runtime.getHeapUsage");
      process.stdout.write(`${edits} edits: ${jsEventListeners} listeners, ${(usedSize / 1e6).toFixed(1)} MB\n`);
      return { edits, listeners: jsEventListeners, heap: usedSize };
    };
    const measured: Measured[] = [await measure(0)];
    for (let edit = 1; edit <= EDITS; edit += AT_ONCE) {
      await typeInARow(excel, edit);
      if ((edit + AT_ONCE - 1) % EVERY === 0) measured.push(await measure(edit + AT_ONCE - 1));
    }
    const warm = measured.filter(({ edits }) => edits >= WARM);
    const [first, last] = [warm[0], warm[warm.length - 1]];
    expect((last?.listeners ?? 0) - (first?.listeners ?? 0)).toBeLessThanOrEqual(NOISE.listeners);
    expect((last?.heap ?? 0) - (first?.heap ?? 0)).toBeLessThanOrEqual(NOISE.heap);
    expect(await excel.value("M1")).toBeCloseTo(Number((await excel.state()).index.replace(",", ".")), 2);
  },
  60 * 60_000
);
