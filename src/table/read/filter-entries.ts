import { domainOfAspect, indicatorByKey, normalise, type Indicator, type IndicatorKey, type Instrument } from "../../instrument";
import { isLow, levelOfValue, type Entry, unitKey, unitsOf } from "../../assessment";
import type { IndicatorFilter, IndicatorState } from "./indicator-filter";
import { isNear } from "../names/spelling";
import type { Reading } from "../model";

/**
 * The entries a filter lets through, in the instrument's order. Words are found without regard to case, accents and
 * punctuation, with a typing error or two; a number finds the indicators that begin with it.
 *
 * @example filtered(reading, { ...NO_FILTER, state: "unfilled" }).length // 1
 */
export function filtered(reading: Reading, filter: IndicatorFilter): readonly Entry[] {
  const { instrument, entries } = reading.assessment;
  const found = new Set(reading.findings.flatMap(({ indicator, advice }) => (indicator === null || advice ? [] : [indicator])));
  const words = normalise(filter.text)
    .split(" ")
    .filter((word) => word !== "");
  return entries.filter((entry) => {
    const indicator = indicatorByKey(instrument, entry.indicator);
    return (
      indicator !== undefined &&
      isInGroup(instrument, indicator, filter) &&
      (filter.unit === null || isOwnedBy(entry, filter.unit)) &&
      (filter.level === null || (entry.level !== null && levelOfValue(instrument, entry.level) === filter.level)) &&
      (filter.state === null || isInState(instrument, entry, filter.state, found)) &&
      says(indicator, entry, words)
    );
  });
}

function isInGroup(instrument: Instrument, { aspect }: Indicator, filter: IndicatorFilter): boolean {
  if (filter.aspect !== null && aspect !== filter.aspect) return false;
  return filter.domain === null || domainOfAspect(instrument, aspect)?.number === filter.domain;
}

function isOwnedBy({ owner }: Entry, unit: string): boolean {
  const keys = unitsOf(owner).map(unitKey);
  return unit === "" ? keys.length === 0 : keys.includes(unit);
}

function isInState(
  instrument: Instrument,
  { indicator, level, target, cell }: Entry,
  state: IndicatorState,
  found: ReadonlySet<IndicatorKey>
): boolean {
  const isBelow = level !== null && target !== null && level < target;
  switch (state) {
    case "unfilled":
      return level === null;
    case "finding":
      return found.has(indicator);
    case "flag":
      return level !== null && isLow(instrument, level);
    case "below-target":
      return isBelow;
    case "no-row":
      return cell === null;
  }
}

/** Shorter words are too like each other to be mistyped. */
const LONG_ENOUGH = 4;

function says({ key, name, shortName, aliases }: Indicator, { owner }: Entry, words: readonly string[]): boolean {
  const text = normalise([name, shortName, ...aliases, owner].join(" "));
  const known = text.split(" ");
  return words.every((word) => {
    if (/^\d+$/.test(word)) return key === word || key.split("-").some((part) => part.startsWith(word));
    return text.includes(word) || (word.length >= LONG_ENOUGH && known.some((each) => isNear(word, each)));
  });
}
