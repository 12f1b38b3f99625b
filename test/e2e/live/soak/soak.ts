import type { CDPSession } from "playwright-core";
import { seededRandom } from "../../../generators/layouts/random";
import type { Excel } from "../../support/excel";
import { measure, measuring, type Kept } from "../../support/memory";
import type { StandIn } from "../../support/with-stand-in";
import { tell, type Case } from "../agreement";
import { plainList } from "../plain-list";
import { START } from "../random-cases";
import { edit, type LevelCells } from "./edits";
import { nextOperation, type Site } from "./operations";

/** How long a table stays attached. */
export interface Soak {
  readonly seed: number;
  /** Operations on sheets, rows and columns; after each pane, functions and the saved file must agree. */
  readonly operations: number;
  /** Levels typed before each of them. */
  readonly edits: number;
  /** After so many operations the pane is loaded anew. */
  readonly reloadEvery: number;
  /** After so many operations some edits are told to nobody, until the person has the table read again. */
  readonly deafEvery: number;
  /**
   * After so many operations the page has all that it needs, compiled code included: from then on it may grow by a tenth. It is measured again
   * each time so many have gone by. A multiple of `reloadEvery`, because what the stand-in keeps of events for a pane goes when that is loaded
   * anew. `null` where that is not asked.
   */
  readonly warmUp: number | null;
}

/** So many edits that are told to nobody. */
const UNTOLD = 10;

/** What the page may keep of what it kept after the warm-up. */
const MOST_GROWTH = 1.1;
/** Listeners that come and go with what is on screen, and with what was not collected yet; one kept for each operation would be far more. */
const NOISE = 40;

/** Registers the tests of a soak: one for each operation, and what the page keeps. */
export function soak(standIn: StandIn, wish: Soak): void {
  const { edits, operations } = wish;
  const name = `${operations * edits} edits and ${operations} operations on sheets, from seed ${wish.seed}`;
  tell(standIn, { ...plainList(), name, cases: casesOf(wish) });
}

function casesOf({ seed, operations, edits, reloadEvery, deafEvery, warmUp }: Soak): readonly Case[] {
  const random = seededRandom(seed);
  const memory = new Memory();
  const cases: Case[] = [{ name: "attached", steps: [], index: "any" }];
  let site: Site = { ...START, added: [] };
  for (let nth = 1; nth <= operations; nth += 1) {
    const cells = levelsOf(site);
    const events = random.pick(["normal", "normal", "double", "half lost"] as const);
    const operation = nextOperation(site, random);
    const isReloaded = nth % reloadEvery === 0;
    site = operation.site;
    cases.push({
      name: `${nth}. ${edits} edits (events ${events}), ${operation.name}${isReloaded ? ", the pane loaded anew" : ""}`,
      before: async (excel) => {
        await edit(excel, cells, { seed: seed + nth, count: edits, events });
        if (isReloaded) await reload(excel);
        await operation.before?.(excel);
      },
      steps: operation.steps,
      index: "any",
      sheet: site.sheet,
    });
    if (nth % deafEvery === 0) cases.push(untold(levelsOf(site), seed - nth));
    if (warmUp !== null && nth % warmUp === 0)
      cases.push(
        look(`the page keeps hardly more than when it was warm, after ${nth * edits} edits`, (excel) => memory.look(excel, nth * edits))
      );
  }
  return cases;
}

/** Excel tells nobody of some edits; the person has the table read again. */
const untold = (cells: LevelCells, seed: number): Case => ({
  name: `${UNTOLD} edits that Excel tells nobody of, read by Baca ulang`,
  before: (excel) => edit(excel, cells, { seed, count: UNTOLD, events: "lost" }),
  steps: [{ do: "click", name: "Baca ulang" }],
  index: "any",
});

/** Where nothing happens, and something is looked at. */
const look = (name: string, before: Case["before"]): Case => ({ name, before, steps: [], index: "any" });

const levelsOf = ({ sheet, first, last, left, toLevel }: Site): LevelCells => ({
  sheet,
  row: first - 1,
  rows: last - first + 1,
  column: left + toLevel,
});

/** The pane's page is loaded anew, as after an update or by the menu of the pane; it attaches the table by itself. */
async function reload({ page, pane, settle }: Excel): Promise<void> {
  const reloaded = page.waitForEvent("framenavigated");
  await pane().evaluate(() => void setTimeout(() => location.reload()));
  await reloaded;
  await pane().waitForSelector('[data-phase="attached"][data-busy="false"]');
  await settle();
}

/** What the page keeps, held against what it kept when it was warm. */
class Memory {
  private browser: CDPSession | null = null;
  private warm: Kept | null = null;

  /** The first time the page counts as warm. */
  async look(excel: Excel, edits: number): Promise<void> {
    this.browser ??= await measuring(excel);
    const { heap, listeners } = await measure(excel, this.browser, `${edits} edits`);
    this.warm ??= { heap, listeners };
    expect(heap / this.warm.heap).toBeLessThanOrEqual(MOST_GROWTH);
    expect(listeners - this.warm.listeners).toBeLessThanOrEqual(NOISE);
  }
}
