import { toDouble } from "../../../../src/assessment/score/fraction";
import type { Option } from "../../../../src/assessment/plan/frontier";
import { cheapestPlan } from "../../../../src/assessment/plan/plan";
import type { Cost } from "../../../../src/assessment/plan/request";
import { pemdi8, spbe5, spbe59 } from "./instruments";
import type { integerProgramme } from "./integer-programme";
import type { Instrument } from "../../../../src/instrument/types";

type Solver = Awaited<ReturnType<typeof integerProgramme>>;

/** A planning problem in whole numbers: costs in hundredths, decimals of levels in ten-thousandths. */
export interface SolverCase {
  readonly instrument: Instrument;
  readonly levels: readonly (number | null)[];
  /** Per indicator and level reached, in hundredths. */
  readonly costs: readonly (readonly number[])[];
  /** Highest level allowed per indicator. */
  readonly caps: readonly number[];
  /** In hundredths. */
  readonly target: number;
}

/** What a plan amounts to: cost in hundredths, sum of weight × level × `unit`, indicators changed. */
export interface Optimum {
  readonly cost: number;
  readonly sum: number;
  readonly changed: number;
}

/** Ways in which costs differ in practice, and ways that are hard for solvers. */
const COSTS = {
  even: () => 100,
  "per step": (random: Random) => random(1, 2000),
  "whole, many ties": (random: Random) => 100 * random(1, 3),
  "some free": (random: Random) => (random(1, 5) === 1 ? 0 : random(1, 900)),
  "like the weights": (random: Random, weight: number) => 10 * weight + random(0, 5),
} as const;

/** Kinds of costs, by name. */
export const costKinds = Object.keys(COSTS) as (keyof typeof COSTS)[];

type Random = (least: number, most: number) => number;

/** The same cases on every machine: a small generator of whole numbers from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (least, most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  };
}

/** A case of a full instrument: some indicators not filled, some fixed, a target somewhere above. */
export function solverCase(kind: keyof typeof COSTS, seed: number, instrument: Instrument = spbe59): SolverCase {
  const random = randomFrom(seed);
  const { min, max, whole } = instrument.scale;
  const levels = instrument.indicators.map(() => {
    if (random(1, 12) === 1) return null;
    return whole ? random(min, max) : random(min * 10_000, max * 10_000) / 10_000;
  });
  return {
    instrument,
    levels,
    costs: instrument.indicators.map(({ weight }) => Array.from({ length: max + 1 }, () => COSTS[kind](random, weight))),
    caps: levels.map((level) => (random(1, 8) === 1 ? Math.floor(level ?? 0) : max)),
    target: random(250, 480),
  };
}

/** Instruments in turn, the one with 47 indicators most often. */
export function instrumentInTurn(turn: number): Instrument {
  return [spbe59, spbe59, spbe5, pemdi8][turn % 4] ?? spbe59;
}

/** The cheapest plan by the product's own search; `null` when the target is out of reach, `"reached"` when there already. */
export function planned({ instrument, levels, costs, caps, target }: SolverCase): Optimum | null | "reached" {
  const byKey = <Value>(values: readonly Value[], say: (value: Value) => Cost) =>
    Object.fromEntries(instrument.indicators.map(({ key }, place) => [key, say(values[place] as Value)]));
  const result = cheapestPlan(
    {
      instrument,
      levels,
      costs: byKey(costs, (steps) => Object.fromEntries(steps.map((cost, level) => [level, cost / 100]))),
      caps: byKey(caps, (cap) => cap) as Record<string, number>,
    },
    { numerator: target, denominator: 100 }
  );
  if (result.kind === "reached") return "reached";
  if (result.kind === "unreachable") return null;
  const { cost, index, raises } = result.plan;
  return {
    cost: Math.round(toDouble(cost) * 100),
    sum: Math.round(toDouble(index) * instrument.weightTotal * unitOf(instrument)),
    changed: raises.length,
  };
}

/** The same from the general solver: least cost, then the most gain for it, then the fewest indicators. */
export function solved(solver: Solver, problem: SolverCase): Optimum | null | "reached" {
  const { instrument, levels, target } = problem;
  const unit = unitOf(instrument);
  const present = instrument.indicators.reduce((sum, { weight }, place) => sum + weight * Math.round((levels[place] ?? 0) * unit), 0);
  const need = (target * instrument.weightTotal * unit) / 100 - present;
  if (need <= 0) return "reached";
  const items = itemsOf(problem);
  const cost = solver.leastCost(items, need);
  if (cost === null) return null;
  const gain = solver.mostGain(items, cost);
  return { cost, sum: present + gain, changed: solver.fewestChanged(items, cost, gain) ?? -1 };
}

/** Every indicator's options, as it is first. */
export function itemsOf({ instrument, levels, costs, caps }: SolverCase): Option[][] {
  const unit = unitOf(instrument);
  return instrument.indicators.map(({ weight }, place) => {
    const present = levels[place] ?? 0;
    const options: Option[] = [{ cost: 0, gain: 0 }];
    let cost = 0;
    for (let level = Math.floor(present) + 1; level <= (caps[place] ?? 0); level += 1) {
      cost += costs[place]?.[level] ?? 0;
      options.push({ cost, gain: weight * (level * unit - Math.round(present * unit)) });
    }
    return options;
  });
}

/** Levels in whole parts: ten-thousandths where they have decimals. */
export function unitOf({ scale }: Instrument): number {
  return scale.whole ? 1 : 10_000;
}
