import { levelColumnOf, type Candidate, type Column, type ColumnMeaning, type Reading } from "../../../table";
import { compareLevels, type Comparison, compare, subtract, times, type Levels, type Fraction } from "../../../assessment";
import { instruments, type IndicatorKey, type Instrument } from "../../../instrument";
import { headGuess } from "../../../outputs/report";

/** One set of levels: the level column of the attached table, another column of it, or a column of another sheet. */
export interface LevelSet {
  /** Tells it from the others: its column, with its sheet where that is another. */
  readonly id: string;
  /** The other sheet it is on, `null` for the attached one. */
  readonly sheet: string | null;
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly year: number | null;
  readonly levels: Levels;
  readonly filled: number;
}

/** What a comparison is about, which decides how a difference is said. */
export type PairKind = "years" | "assessors" | "target" | "columns";

/** Two sets of levels to be compared. With a target, it stands in the second place. */
export interface Pair {
  readonly kind: PairKind;
  readonly from: LevelSet;
  readonly to: LevelSet;
}

/** All sets of levels in the attached table: the one that counts first. */
export function levelSetsOf({ table, assessment, others }: Reading): readonly LevelSet[] {
  const { header, meaning, year = null } = levelColumnOf(table);
  const levels = assessment.entries.map(({ level }) => level);
  return [
    {
      column: table.levelColumn,
      header,
      meaning,
      year,
      levels,
    },
    ...others.map((each) => ({ ...each, year: each.year ?? null })),
  ].map((set) => ({
    ...set,
    id: String(set.column),
    sheet: null,
    filled: set.levels.filter((level) => level !== null).length,
  }));
}

/** A level column of another sheet that can be chosen; its levels are read only then. */
export interface OtherSheetColumn extends Pick<Column, "header" | "meaning"> {
  readonly id: string;
  /** 0-based. */
  readonly levelColumn: number;
  readonly sheet: string;
  readonly candidate: Candidate;
}

/** The level columns of other sheets that can be compared with the attached table: those of its instrument. */
export function otherSheetColumns(
  candidates: readonly Candidate[],
  { table: { sheet, instrument } }: Reading
): readonly OtherSheetColumn[] {
  return candidates
    .filter(({ table }) => table.sheet !== sheet && table.instrument === instrument)
    .map((candidate) => {
      const { column, header, meaning } = levelColumnOf(candidate.table);
      return { id: `${candidate.table.sheet}!${column}`, sheet: candidate.table.sheet, levelColumn: column, header, meaning, candidate };
    });
}

/** The levels read from another sheet; their year is what the column, the sheet's name or its titles say. */
export function otherSheetLevels({ id, sheet }: OtherSheetColumn, reading: Reading): LevelSet | null {
  const [own] = levelSetsOf(reading);
  return own ? { ...own, id, sheet, year: yearOfReading(reading) } : null;
}

/** The year of the levels that a reading counts, `null` where nothing tells. */
export function yearOfReading(reading: Reading): number | null {
  const { year } = headGuess(reading);
  return year === "" ? null : Number(year);
}

/** Years in their order, the oldest first, as far as several are told apart by their year. */
export function yearsOf(sets: readonly LevelSet[]): readonly LevelSet[] {
  const years = sets.filter(({ year, meaning }) => year !== null && meaning !== "target");
  // Self and external levels of one year are no two points in time.
  const first = years.filter(({ year }, at) => years.findIndex((other) => other.year === year) === at);
  return first.length < 2 ? [] : [...first].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/**
 * The instrument that was in force in a year, where that is another than the table's: official results of that year follow it.
 * @example otherInForce(pemdi8, 2025)?.id // "59/2020"
 */
export function otherInForce(instrument: Instrument, year: number | null): Instrument | null {
  if (year === null || isInForce(instrument, year)) return null;
  return instruments.find((each) => isInForce(each, year)) ?? null;
}

function isInForce({ years: [from, to] }: Instrument, year: number): boolean {
  return year >= from && (to === null || year <= to);
}

/** What to show first: the year before with this one, else self with external, else the levels with their targets. */
export function firstPair(sets: readonly LevelSet[]): Pair | null {
  const [now, ...others] = sets;
  if (now === undefined || others.length === 0) return null;
  const earlier = others
    .filter(({ meaning, year }) => meaning === "year" || (year !== null && meaning !== "target"))
    .filter(({ year }) => now.year === null || year === null || year < now.year)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  if (earlier !== undefined) return pairOf(earlier, now);
  const other = others.find(({ meaning }) => meaning === "external" || meaning === "self");
  if (other !== undefined) return other.meaning === "self" ? pairOf(other, now) : pairOf(now, other);
  const target = others.find(({ meaning }) => meaning === "target");
  return target === undefined ? pairOf(others[0] ?? now, now) : pairOf(now, target);
}

/** Two sets as a pair; `null` of a set with itself. A target is put second, whichever was named first. */
export function pairOf(from: LevelSet, to: LevelSet): Pair | null {
  if (from.id === to.id) return null;
  if (from.meaning === "target" && to.meaning !== "target") return pairOf(to, from);
  return { kind: kindOf(from, to), from, to };
}

function kindOf(from: LevelSet, to: LevelSet): PairKind {
  if (to.meaning === "target") return from.meaning === "target" ? "columns" : "target";
  const assessors = [from.meaning, to.meaning];
  const sameYear = from.year === to.year || from.year === null || to.year === null;
  if (assessors.includes("external") && from.meaning !== to.meaning && sameYear)
    return assessors.includes("year") ? "columns" : "assessors";
  const dated =
    (from.year !== null && !(from.sheet !== to.sheet && from.year === to.year)) || from.meaning === "year" || to.meaning === "year";
  return dated ? "years" : "columns";
}

/** How a difference turned out: more, less, the same, or not to be told because one side is not filled. */
export type Direction = "up" | "down" | "same" | "unknown";

/** An indicator in a comparison. */
export interface IndicatorDifference {
  readonly indicator: IndicatorKey;
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Said of the second set against the first; against a target, of the levels against it. */
  readonly difference: Fraction | null;
  readonly direction: Direction;
}

/** A pair compared, with what a person asks about it. */
export interface Compared {
  readonly pair: Pair;
  readonly comparison: Comparison;
  /** The weightiest differences first, then in the order of the instrument. */
  readonly indicators: readonly IndicatorDifference[];
  readonly counts: Readonly<Record<Direction, number>>;
}

/** Compares a pair of one instrument: groups, indicators, and how many rose or fell. */
export function comparePair(instrument: Instrument, pair: Pair): Compared {
  const comparison = compareLevels(instrument, pair.from.levels, pair.to.levels);
  const indicators = comparison.indicators
    .map(({ indicator, from, to, change }, place) => {
      const difference = change === null ? null : differenceOf(pair.kind, change);
      const { weight = 0, shortName: name = "" } = instrument.indicators[place] ?? {};
      return {
        effect: difference === null ? null : weightOf(difference, weight),
        place,
        own: { indicator, name, from, to, difference, direction: directionOf(difference) },
      };
    })
    .sort((a, b) => compareEffects(a.effect, b.effect) || a.place - b.place)
    .map(({ own }) => own);
  const count = (direction: Direction): number => indicators.filter((each) => each.direction === direction).length;
  return {
    pair,
    comparison,
    indicators,
    counts: {
      up: count("up"),
      down: count("down"),
      same: count("same"),
      unknown: count("unknown"),
    },
  };
}

/** A change as it is said: against a target, what the levels have less or more than it. */
export function differenceOf(kind: PairKind, change: Fraction): Fraction {
  return kind === "target" ? subtract({ numerator: 0, denominator: 1 }, change) : change;
}

/** Which way a difference goes. */
export function directionOf(difference: Fraction | null): Direction {
  if (difference === null) return "unknown";
  const sign = compare(difference, { numerator: 0, denominator: 1 });
  return sign > 0 ? "up" : sign < 0 ? "down" : "same";
}

function weightOf(difference: Fraction, weight: number): Fraction {
  const size = difference.numerator < 0 ? -BigInt(difference.numerator) : difference.numerator;
  return { numerator: times(size, weight), denominator: difference.denominator };
}

function compareEffects(a: Fraction | null, b: Fraction | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(b, a);
}
