import type { IndicatorKey, Instrument } from "../../instrument";
import { levelEnd, levelInProgress } from "../levels/level-of-value";
import type { Levels } from "../levels/levels";
import type { EvidenceItem } from "../evidence/model";

/** An item of evidence that a plan wants collected. */
export type PlannedItem = Pick<EvidenceItem, "indicator" | "level" | "place" | "text" | "state">;

/** One step up of an indicator whose levels have decimals. Steps are taken in their order, each after the ones before it. */
export interface Step {
  /** Value once it is done, above the one before it. */
  readonly to: number;
  /** The level of each piece of work in it, lowest first: what a piece costs goes by its level. A level is one piece, or its items are. */
  readonly work: readonly number[];
  /** The items to be collected; none where the step is a whole level. */
  readonly items: readonly PlannedItem[];
}

/** The steps of every indicator above its present value. */
export type Steps = Readonly<Record<IndicatorKey, readonly Step[]>>;

/**
 * Steps where nobody lists evidence: each completes a level, the level in progress first. From 1.30 to 1.50, then 2.50, 3.50, 4, 5.
 * @param levels in the instrument's order
 * @example levelSteps(pemdi8, levels)["1"]?.map(({ to }) => to) // [1.5, 2.5, 3.5, 4, 5]
 */
export function levelSteps(instrument: Instrument, levels: Levels): Steps {
  return Object.fromEntries(instrument.indicators.map(({ key }, place) => [key, levelStepsFrom(instrument, levels[place] ?? null)]));
}

/**
 * The same for one indicator.
 * @param pieces how many pieces of work a level is
 */
export function levelStepsFrom(instrument: Instrument, from: number | null, pieces: (level: number) => number = () => 1): readonly Step[] {
  const first = levelInProgress(instrument, from);
  return Array.from({ length: Math.max(0, instrument.scale.max - first + 1) }, (_, at) => {
    const level = first + at;
    return { to: levelEnd(instrument, level), work: Array<number>(pieces(level)).fill(level), items: [] };
  });
}

/**
 * The steps that lead from one value to another; one that passes the other is taken whole.
 * @example stepsTaken(steps, 1.5, 2.5).flatMap(({ items }) => items)
 */
export function stepsTaken(steps: readonly Step[], from: number | null, to: number): readonly Step[] {
  return steps.filter((step, at) => step.to > (from ?? 0) && (steps[at - 1]?.to ?? Number.NEGATIVE_INFINITY) < to);
}

/** The level that a step belongs to: that of its last piece of work. */
export function levelOfStep({ work }: Step): number {
  return work[work.length - 1] ?? 0;
}
