import type { IndicatorKey, Instrument } from "../../instrument";
import { add, fraction } from "../score/fraction";
import { gainOf } from "../score/gain";
import type { Levels } from "../levels/levels";
import { costOfRaise } from "./costs";
import type { Cost, Raise } from "./request";
import type { Steps } from "./steps";
import { scoreLevels } from "../score/score";
import type { Fraction, Scorecard } from "../types";

/** What becomes of the index when indicators stand at other levels than now. A simulation, never the official value. */
export interface WhatIf {
  readonly levels: Levels;
  readonly scorecard: Scorecard;
  /** Indicators that stand higher, in the instrument's order. */
  readonly raises: readonly Raise[];
  /** Indicators that stand lower: nothing to be done about, but worth knowing. */
  readonly lowered: readonly IndicatorKey[];
  readonly cost: Fraction;
}

/**
 * Supposes other levels. What is not filled is raised from 0; a level given as it is changes nothing.
 *
 * @param hoped level supposed for each indicator that should stand elsewhere
 * @param costs as for a plan; left out: 1 per level
 * @param steps as for a plan
 * @throws RangeError as `overallIndex`
 * @example show(whatIf(spbe59, levels, { "12": 4 }).scorecard.index)
 */
export function whatIf(
  instrument: Instrument,
  levels: Levels,
  hoped: Readonly<Record<IndicatorKey, number>>,
  costs?: Readonly<Record<IndicatorKey, Cost>>,
  steps?: Steps
): WhatIf {
  const after = instrument.indicators.map(({ key }, place) => hoped[key] ?? levels[place] ?? null);
  const raises: Raise[] = [];
  const lowered: IndicatorKey[] = [];
  instrument.indicators.forEach(({ key, weight }, place) => {
    const from = levels[place] ?? null;
    const to = after[place] ?? 0;
    if (to < (from ?? 0)) lowered.push(key);
    if (to <= (from ?? 0)) return;
    raises.push({
      indicator: key,
      from,
      to,
      cost: costOfRaise(costs?.[key], from ?? 0, to, steps?.[key]),
      gain: gainOf(instrument, { weight }, from, to),
    });
  });
  return {
    levels: after,
    scorecard: scoreLevels(instrument, after),
    raises,
    lowered,
    cost: raises.reduce((sum, { cost }) => add(sum, cost), fraction(0)),
  };
}
