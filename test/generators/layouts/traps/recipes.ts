import { seededRandom, type Random } from "../random";
import type { Recipe } from "../layouts";
import { switches } from "../switches";
import type { Switch } from "../types";
import { traps } from "./index";
import type { Trap } from "./trap";

/** How often each trap is generated alone, at least. */
const ALONE = 20;
/** Layouts with several traps and other switches at once. */
const COMBINED = 2_675;
const FIRST_SEED = 900_000;

const positionOf = (name: string) => {
  const found = switches.findIndex((one) => one.name === name);
  if (found < 0) throw new RangeError(`No switch ${name}`);
  return found;
};

/** Where the traps of a stage come among the other switches: before the one named, or at the end. */
const before: Readonly<Record<Trap["stage"], number>> = {
  columns: positionOf("years"),
  rows: positionOf("running number and code"),
  headers: positionOf("blank rows between"),
  place: switches.length,
};

/** The traps and the other switches of a layout, in the order in which they are applied. */
function inOrder(chosenTraps: readonly Trap[], others: readonly Switch[]): Switch[] {
  const placed = [
    ...others.map((one) => ({ one, at: switches.indexOf(one) })),
    // Before a switch at the same place.
    ...chosenTraps.map((one) => ({ one, at: before[one.stage] - 0.5 })),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

const isExcluded = ({ excludes }: Trap, { slot, name }: Switch) => excludes.includes(slot) || excludes.includes(name);
const clash = (one: Trap, other: Trap) => one.slot === other.slot || isExcluded(one, other) || isExcluded(other, one);

const instruments = switches.filter(({ slot, alone, name }) => slot === "instrument" && !alone && name !== "one 35 for three services");

/** Now and then another instrument, where the trap does not bring its own. */
function instrumentFor(chosen: readonly Trap[], random: Random): Switch[] {
  const fits = chosen.every((trap) => trap.slot !== "instrument" && !trap.excludes.includes("instrument"));
  return fits && random.chance(0.25) ? [random.pick(instruments)] : [];
}

/** Seeds far apart from those that draw the layout, or both would turn out alike. */
const chooser = (seed: number) => seededRandom(seed + 7_000_000);

const single = traps.flatMap((trap, position) =>
  Array.from({ length: Math.max(ALONE, trap.variants ?? 0) }, (_, turn): Recipe => {
    const seed = 1_000_000 + 1_000 * position + turn;
    return { name: `${trap.name} #${turn + 1}`, chosen: inOrder([trap], instrumentFor([trap], chooser(seed))), seed, turn };
  })
);

function combination(seed: number): Switch[] {
  const random = chooser(seed);
  const chosen: Trap[] = [];
  const wanted = random.whole(1, 3);
  for (const trap of random.shuffled(traps.filter(({ alone }) => !alone))) {
    if (chosen.length === wanted) break;
    if (!chosen.some((one) => clash(one, trap))) chosen.push(trap);
  }
  const others: Switch[] = instrumentFor(chosen, random);
  const count = random.whole(0, 5);
  for (const one of random.shuffled(switches.filter(({ alone, slot }) => !alone && slot !== "instrument"))) {
    if (others.length >= count) break;
    const isFree = ![...chosen, ...others].some(({ slot }) => slot === one.slot);
    if (isFree && !chosen.some((trap) => isExcluded(trap, one))) others.push(one);
  }
  return inOrder(chosen, others);
}

/** Layouts with several traps at once; other seeds than those below give others. */
export function trapCombinations(firstSeed: number, count: number): readonly Recipe[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = firstSeed + index;
    return { name: `traps combined #${seed}`, chosen: combination(seed), seed, turn: index };
  });
}

/** Every layout with a trap, always the same ones: each trap alone, then combinations. */
export const trapRecipes: readonly Recipe[] = [...single, ...trapCombinations(FIRST_SEED, COMBINED)];
