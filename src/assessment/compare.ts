import type { IndicatorKey, Instrument } from "../instrument";
import { decimal, subtract } from "./score/fraction";
import type { Levels } from "./levels/levels";
import { scoreLevels } from "./score/score";
import { shownDifference } from "./score/show";
import type { Fraction, GroupScore } from "./types";

/** An index before and after, and how far apart the two are as people read them, with two decimals each. */
export interface Change {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly change: Fraction;
}

/** A domain or aspect before and after. */
export interface GroupChange extends Change {
  readonly number: number;
  readonly name: string;
}

/** One indicator before and after; `change` is `null` where one of the two is not filled. */
export interface IndicatorChange {
  readonly indicator: IndicatorKey;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: Fraction | null;
}

/** Two sets of levels of one instrument side by side. */
export interface Comparison {
  readonly instrument: Instrument;
  readonly index: Change;
  readonly domains: readonly GroupChange[];
  readonly aspects: readonly GroupChange[];
  readonly indicators: readonly IndicatorChange[];
}

/**
 * Compares two sets of levels of one instrument. What is not filled counts 0 in the indices.
 *
 * @throws RangeError as `scoreLevels`.
 * @example show(compareLevels(spbe59, levels2022, levels2023).index.change) // "0,31"
 */
export function compareLevels(instrument: Instrument, from: Levels, to: Levels): Comparison {
  const before = scoreLevels(instrument, from);
  const after = scoreLevels(instrument, to);
  return {
    instrument,
    index: changeOf(before.index, after.index),
    domains: groupChanges(before.domains, after.domains),
    aspects: groupChanges(before.aspects, after.aspects),
    indicators: instrument.indicators.map(({ key }, place) => {
      const own = { from: from[place] ?? null, to: to[place] ?? null };
      const change = own.from === null || own.to === null ? null : subtract(decimal(own.to), decimal(own.from));
      return { indicator: key, ...own, change };
    }),
  };
}

function groupChanges(from: readonly GroupScore[], to: readonly GroupScore[]): readonly GroupChange[] {
  return from.map(({ number, name, index }, at) => ({
    number,
    name,
    ...changeOf(index, to[at]?.index ?? index),
  }));
}

function changeOf(from: Fraction, to: Fraction): Change {
  return { from, to, change: shownDifference(from, to) };
}
