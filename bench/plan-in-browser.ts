import { readFile } from "node:fs/promises";
import { join } from "node:path";
// HiGHS: the solver behind SciPy's milp, actively kept, MIT, and its WebAssembly runs in the same browser as the plan.
import type loadSolver from "highs";
import { bundled } from "./built";
import type * as Entry from "./plan-in-browser.entry";
import { levelRows } from "./rows";
import { median } from "./runner";
import { freshPage, withStandIn } from "./stand-in";
import { time, type Report } from "./table";

const ROUNDS = 9;
const AIM = 50;

/** Costs of each step: 0.01 to 20.00 in whole hundredths, none like another; or near the gain, which is hard for any solver. */
const kinds = {
  "costs without pattern": (random: number) => 1 + (random % 2000),
  "costs close to the weights": (random: number, weight: number) => 10 * weight + (random % 7),
} as const;

interface Times {
  readonly own: readonly number[];
  readonly solver: readonly number[];
}

/** The cheapest plan over all 47 indicators with a cost for every step, in the browser, against a general solver there. */
export async function planInBrowser(): Promise<Report> {
  const code = await bundled("plan-in-browser.entry.ts", "browser", "planBench");
  const folder = join(require.resolve("highs"), "..");
  const wasm = (await readFile(join(folder, "highs.wasm"))).toString("base64");
  return withStandIn(async (browser) => {
    const { context, page } = await freshPage(browser);
    await page.addScriptTag({ content: code });
    await page.addScriptTag({ path: join(folder, "highs.js") });
    const weights = await page.evaluate(() => (globalThis as unknown as { planBench: typeof Entry }).planBench.weights);
    const problems = Object.entries(kinds).map(([kind, cost]) => ({
      kind,
      problems: problemsOf(weights, cost),
    }));
    const measured: { readonly kind: string; readonly times: Times }[] = [];
    for (const { kind, problems: ofKind } of problems) {
      measured.push({
        kind,
        times: await page.evaluate(race, { problems: ofKind, wasm, rounds: ROUNDS }),
      });
    }
    await context.close();
    return {
      title: "The cheapest plan for 47 indicators, every step with a cost of its own, in the browser",
      lines: measured.map(({ kind, times }) => {
        const own = median(times.own);
        const ratio = median(times.own.map((ours, at) => ours / (times.solver[at] ?? Number.NaN)));
        return {
          what: `${kind} / HiGHS`,
          ours: time(own),
          other: time(median(times.solver)),
          ratio,
          aim: { text: `< ${AIM} ms`, met: own < AIM },
        };
      }),
      remarks: [
        `Time of one plan, median of ${ROUNDS} rounds in turns over ${problemsOf(weights, () => 1).length} targets from 2,60 to 4,80; costs of both compared every time.`,
        "Ours breaks ties too (highest index, fewest indicators, lowest levels); the solver looks for the least cost alone.",
      ],
    };
  });
}

function problemsOf(weights: readonly number[], cost: (random: number, weight: number) => number): Entry.Problem[] {
  const targets = [260, 300, 350, 380, 420, 450, 480];
  return targets.map((target, at) => {
    const random = levelRows(6, 1000 + at);
    const levels = levelRows(1, target)[0]?.map((level) => Math.min(level, 3)) ?? [];
    // Six draws of 1–5 make a number of 0–15,624.
    const drawn = (place: number, level: number) =>
      random.reduce((sum, row, digit) => sum * 5 + (row[(place + digit * level) % row.length] ?? 1) - 1, 0);
    return {
      target,
      levels,
      costs: weights.map((weight, place) => [0, 1, 2, 3, 4, 5].map((level) => cost(drawn(place, level), weight))),
    };
  });
}

/** Runs in the page. The clock there is coarse, so a round is all problems one after the other. */
async function race({
  problems,
  wasm,
  rounds,
}: {
  readonly problems: readonly Entry.Problem[];
  readonly wasm: string;
  readonly rounds: number;
}): Promise<Times> {
  const { planBench, Module } = globalThis as unknown as {
    planBench: typeof Entry;
    Module: typeof loadSolver;
  };
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
  const solver = await Module({ locateFile: () => address });
  const programmes = problems.map((problem) => planBench.programme(problem));
  const own = (): number[] => problems.map((problem) => planBench.plan(problem));
  const general = (): number[] =>
    programmes.map((text) => Math.round(solver.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0 }).ObjectiveValue));
  const timed = (work: () => number[]): readonly [taken: number, costs: number[]] => {
    const start = performance.now();
    const costs = work();
    return [(performance.now() - start) / problems.length, costs];
  };
  const times = { own: [] as number[], solver: [] as number[] };
  for (let round = -2; round < rounds; round += 1) {
    const ownFirst = round % 2 === 0;
    const first = timed(ownFirst ? own : general);
    const second = timed(ownFirst ? general : own);
    const [[ours, costs], [theirs, least]] = ownFirst ? [first, second] : [second, first];
    if (JSON.stringify(costs) !== JSON.stringify(least))
      throw new Error(`Costs differ: ${JSON.stringify(costs)} and ${JSON.stringify(least)}`);
    if (round < 0) continue;
    times.own.push(ours);
    times.solver.push(theirs);
  }
  return times;
}
