import { spbe59 } from "../../../src/instrument/packs/spbe-59-2020";
import { plainDraft } from "./draft";
import { seededRandom } from "./random";
import { render } from "./render";
import { switches } from "./switches";
import type { Layout, Switch } from "./types";

/** How often each switch is generated alone, at least. */
const ALONE = 6;
/** Layouts with several switches at once. */
const COMBINED = 700;
const FIRST_SEED = 500_000;

/** Which switches are on in a layout, and the seed of everything else in it. */
export interface Recipe {
  readonly name: string;
  readonly chosen: readonly Switch[];
  readonly seed: number;
  /** Which variant each switch takes. */
  readonly turn: number;
}

/** At most one switch of each slot, three to nine in all. */
function combination(seed: number): readonly Switch[] {
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const wanted = random.whole(3, 9);
  const chosen = new Set<Switch>();
  for (const one of random.shuffled(switches.filter(({ alone }) => !alone))) {
    if (chosen.size === wanted) break;
    if (taken.has(one.slot)) continue;
    taken.add(one.slot);
    chosen.add(one);
  }
  return switches.filter((one) => chosen.has(one));
}

const single = switches.flatMap((one, position) =>
  Array.from({ length: Math.max(ALONE, one.variants ?? 0) }, (_, turn): Recipe => ({
    name: `${one.name} #${turn + 1}`,
    chosen: [one],
    seed: 1_000 * (position + 1) + turn,
    turn,
  }))
);

/** Layouts with several switches at once; other seeds than those below give others. */
export function combinations(firstSeed: number, count: number): readonly Recipe[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `combination #${firstSeed + index}`,
    chosen: combination(firstSeed + index),
    seed: firstSeed + index,
    turn: index,
  }));
}

/** Every layout there is, always the same ones: each switch alone, then combinations. */
export const recipes: readonly Recipe[] = [...single, ...combinations(FIRST_SEED, COMBINED)];

/** Draws one layout; drawn when needed, because some are thousands of rows deep. */
export function layoutOf({ name, chosen, seed, turn }: Recipe): Layout {
  const random = seededRandom(seed, turn);
  const draft = plainDraft(spbe59.instrument, random);
  const applied = chosen.filter((one) => one.apply(draft, random) !== false);
  return render(
    name,
    applied.map((one) => one.name),
    draft,
    random
  );
}
