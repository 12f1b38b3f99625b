import type { Instrument } from "../../instrument";
import { guardLevels, levelsOf, type Levels } from "../levels/levels";
import { predicateOf } from "./predicate";
import type { Assessment, Fraction, GroupScore, Scorecard } from "../types";
import { guardWeighted, weightedIndex, wholeSum } from "./weighted";

/** Where the indicators of a group stand, and their weights. */
interface Group {
  readonly number: number;
  readonly name: string;
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

interface Layout {
  readonly weights: readonly number[];
  readonly total: number;
  readonly aspects: readonly Group[];
  readonly domains: readonly Group[];
}

const layouts = new WeakMap<Instrument, Layout>();

/**
 * What the levels of an assessment amount to: index, predicate, domains and aspects, how much is filled, and the
 * range still open. All exact. What is not filled counts 0 and stays in the denominator.
 *
 * Source: PermenPANRB 59/2020 (index formula and table of predicates); 5/2018 and 8/2026 compute alike.
 *
 * @throws RangeError when the entries are not one per indicator or a level is not of the instrument's scale.
 * @example show(score(denpasar2021).index) // "3,75"
 */
export function score(assessment: Assessment): Scorecard {
  return scoreLevels(assessment.instrument, levelsOf(assessment));
}

/**
 * The same from bare levels, one per indicator in the instrument's order, `null` where not filled.
 *
 * @throws RangeError as {@link score}.
 * @example scoreLevels(spbe59, Array(47).fill(3)).predicate // "Baik"
 */
export function scoreLevels(instrument: Instrument, levels: Levels): Scorecard {
  const index = overallIndex(instrument, levels);
  const { aspects, domains } = layoutOf(instrument);
  const filled = levels.filter((level) => level !== null).length;
  const total = levels.length;
  const scoreGroup = (group: Group): GroupScore => ({
    number: group.number,
    name: group.name,
    weight: group.weights.reduce((sum, weight) => sum + weight, 0),
    index: groupIndex(group, levels),
  });
  return {
    instrument,
    index,
    predicate: predicateOf(instrument, index),
    domains: domains.map(scoreGroup),
    aspects: aspects.map(scoreGroup),
    filled,
    total,
    provisional: filled < total,
    reach: filled < total ? reachOf(instrument, levels) : null,
  };
}

/**
 * The overall index: Σ(weight × level) / Σ weight over all indicators, exact.
 *
 * Source: PermenPANRB 59/2020, `Indeks SPBE = 1/100 Σ (indeks domain × bobot domain)`, which equals the flat sum.
 *
 * @throws RangeError as {@link score}.
 * @example overallIndex(spbe59, Array(47).fill(3)) // 30000/10000
 */
export function overallIndex(instrument: Instrument, levels: Levels): Fraction {
  const { weights, total } = layoutOf(instrument);
  if (levels.length === weights.length) {
    const sum = wholeSum(levels, weights, instrument.scale.min, instrument.scale.max);
    if (!Number.isNaN(sum)) return { numerator: sum, denominator: total };
  }
  guardLevels(instrument, levels);
  return weightedIndex(levels, weights);
}

/**
 * The index of a domain, by its number.
 *
 * @throws RangeError when the instrument has no such domain, and as {@link score}.
 * @example show(domainIndex(spbe59, denpasarExternal, 4)) // "3,55"
 */
export function domainIndex(instrument: Instrument, levels: Levels, number: number): Fraction {
  guardLevels(instrument, levels);
  return groupIndex(groupNumbered(layoutOf(instrument).domains, number, "domain"), levels);
}

/**
 * The index of an aspect, by its number.
 *
 * @throws RangeError when the instrument has no such aspect, and as {@link score}.
 * @example aspectIndex(spbe59, denpasarExternal, 8) // 6000/1800
 */
export function aspectIndex(instrument: Instrument, levels: Levels, number: number): Fraction {
  guardLevels(instrument, levels);
  return groupIndex(groupNumbered(layoutOf(instrument).aspects, number, "aspect"), levels);
}

function reachOf(instrument: Instrument, levels: Levels): Scorecard["reach"] {
  const { min, max } = instrument.scale;
  const filledWith = (gap: number) =>
    overallIndex(
      instrument,
      levels.map((level) => level ?? gap)
    );
  return { lowest: filledWith(min), highest: filledWith(max) };
}

function groupIndex({ places, weights }: Group, levels: Levels): Fraction {
  return weightedIndex(
    places.map((place) => levels[place] ?? null),
    weights
  );
}

function groupNumbered(groups: readonly Group[], number: number, kind: string): Group {
  const group = groups.find((each) => each.number === number);
  if (!group) throw new RangeError(`No ${kind} ${number}`);
  return group;
}

function layoutOf(instrument: Instrument): Layout {
  const known = layouts.get(instrument);
  if (known) return known;
  const { indicators, aspects, domains } = instrument;
  const groupOf = (number: number, name: string, isIn: (aspect: number) => boolean): Group => {
    const places = indicators.flatMap(({ aspect }, place) => (isIn(aspect) ? [place] : []));
    return { number, name, places, weights: places.map((place) => indicators[place]?.weight ?? 0) };
  };
  const weights = indicators.map(({ weight }) => weight);
  const layout: Layout = {
    weights,
    total: guardWeighted(indicators, weights),
    aspects: aspects.map(({ number, name }) => groupOf(number, name, (aspect) => aspect === number)),
    domains: domains.map(({ number, name }) => {
      const own = aspects.filter(({ domain }) => domain === number).map((aspect) => aspect.number);
      return groupOf(number, name, (aspect) => own.includes(aspect));
    }),
  };
  layouts.set(instrument, layout);
  return layout;
}
