import type { Indicator, IndicatorKey, Instrument } from "../../instrument";
import type { Levels } from "../levels/levels";
import { add, compare, fraction } from "../score/fraction";
import { gainOf } from "../score/gain";
import { predicateOf } from "../score/predicate";
import { overallIndex } from "../score/score";
import type { Fraction } from "../types";
import { costOfRaise } from "./costs";
import type { Cost, Raise } from "./request";
import { levelOfStep, stepsTaken, type Step, type Steps } from "./steps";
import type { YearLimits } from "./years";

/** What is done in one year of a plan. */
export interface PlannedYear {
  /** 1 for the first year. */
  readonly year: number;
  /** In the instrument's order; an indicator rises again in a later year where the plan takes it further. */
  readonly raises: readonly Raise[];
  readonly cost: Fraction;
  /** Index at the end of the year. */
  readonly index: Fraction;
  readonly predicate: string;
}

interface Options extends YearLimits {
  /** As for the plan; given, each group's work is spread over the years too. */
  readonly groupOf?: (indicator: IndicatorKey) => string;
  readonly costs?: Readonly<Record<IndicatorKey, Cost>>;
  readonly steps?: Steps;
}

/** An indicator on its way: the levels it still has to enter. */
interface Climb {
  readonly indicator: Indicator;
  readonly place: number;
  readonly group: string;
  level: number | null;
  open: readonly number[];
}

/**
 * Spreads the raises of a plan over its years. No indicator rises more than the limit per year (a raise that is too long for
 * that, because a person wanted it, is spread evenly). Every year has as many levels as the others or one more, in the
 * earlier years; where the work is shared, so has every group. Within that, what adds most to the index comes first.
 *
 * @param start levels before the first year, in the instrument's order
 * @param raises each from its level in `start`
 * @example planYears(spbe59, levels, plan.raises, { years: 2, perYear: 1 }).map(({ index }) => show(index)) // ["3,36", "3,52"]
 */
export function planYears(instrument: Instrument, start: Levels, raises: readonly Raise[], options: Options): readonly PlannedYear[] {
  const levels = [...start];
  const raiseOf = new Map(raises.map((raise) => [raise.indicator, raise]));
  const climbs = instrument.indicators.flatMap((indicator, place): Climb[] => {
    const raise = raiseOf.get(indicator.key);
    if (raise === undefined) return [];
    const { from, to } = raise;
    const open = levelsBetween(from, to, options.steps?.[indicator.key]);
    return [{ indicator, place, group: options.groupOf?.(indicator.key) ?? "", level: from, open }];
  });
  return Array.from({ length: options.years }, (_, at): PlannedYear => {
    const taken = stepsOfYear(instrument, climbs, options.years - at, options.perYear);
    const done = climbs.flatMap((climb, which): Raise[] => {
      const count = taken[which] as number;
      const to = climb.open[count - 1];
      if (to === undefined) return [];
      const { indicator, level: from } = climb;
      climb.level = to;
      climb.open = climb.open.slice(count);
      levels[climb.place] = to;
      const cost = costOfRaise(options.costs?.[indicator.key], from ?? 0, to, options.steps?.[indicator.key]);
      return [{ indicator: indicator.key, from, to, cost, gain: gainOf(instrument, indicator, from, to) }];
    });
    const index = overallIndex(instrument, levels);
    return {
      year: at + 1,
      raises: done,
      cost: done.reduce((sum, { cost }) => add(sum, cost), fraction(0)),
      index,
      predicate: predicateOf(instrument, index),
    };
  });
}

/** How many levels each indicator rises this year, when `left` years are left with this one. */
function stepsOfYear(instrument: Instrument, climbs: readonly Climb[], left: number, perYear: number | null): readonly number[] {
  const limits = climbs.map(({ open }) => Math.max(perYear ?? open.length, Math.ceil(open.length / left)));
  // What would not be done in time otherwise.
  const taken = climbs.map(({ open }, at) => Math.max(0, open.length - (left - 1) * (limits[at] as number)));
  const sum = (group: string | null, of: (climb: Climb, at: number) => number): number =>
    climbs.reduce((total, climb, at) => total + (group === null || climb.group === group ? of(climb, at) : 0), 0);
  const openIn = (group: string | null): number => sum(group, ({ open }) => open.length);
  const takenIn = (group: string | null): number => sum(group, (_, at) => taken[at] as number);
  const takeUntil = (enough: () => boolean, may: (climb: Climb) => boolean): void => {
    while (!enough()) {
      const next = bestNext(instrument, climbs, taken, (climb, at) => may(climb) && (taken[at] as number) < (limits[at] as number));
      if (next === null) return;
      taken[next] = (taken[next] as number) + 1;
    }
  };
  const groups = [...new Set(climbs.map(({ group }) => group))];
  for (const group of groups) {
    const share = Math.floor(openIn(group) / left);
    takeUntil(
      () => takenIn(group) >= share,
      (climb) => climb.group === group
    );
  }
  const whole = Math.ceil(openIn(null) / left);
  takeUntil(
    () => takenIn(null) >= whole,
    ({ group }) => takenIn(group) < Math.ceil(openIn(group) / left)
  );
  return taken;
}

/** The climb whose next level adds most, the first of several; `null` where none may go on. */
function bestNext(
  instrument: Instrument,
  climbs: readonly Climb[],
  taken: readonly number[],
  may: (climb: Climb, at: number) => boolean
): number | null {
  const open = climbs.flatMap((climb, at) => {
    const count = taken[at] as number;
    const to = climb.open[count];
    if (to === undefined || !may(climb, at)) return [];
    return [{ at, gain: gainOf(instrument, climb.indicator, climb.open[count - 1] ?? climb.level, to) }];
  });
  const [first, ...others] = open;
  if (first === undefined) return null;
  return others.reduce((best, next) => (compare(next.gain, best.gain) > 0 ? next : best), first).at;
}

/** The levels entered on the way, the last one as it is: from 1.3 to 3 they are 2 and 3; in steps of decimals 1.5, 2.5 and 3. */
function levelsBetween(from: number | null, to: number, steps?: readonly Step[]): readonly number[] {
  if (steps) {
    const ends = new Map(stepsTaken(steps, from, to).map((step) => [levelOfStep(step), Math.min(step.to, to)]));
    return [...new Set([...ends.values(), to])];
  }
  const first = Math.floor(from ?? 0) + 1;
  const count = Math.max(0, Math.ceil(to) - first + 1);
  return Array.from({ length: count }, (_, at) => Math.min(first + at, to));
}
