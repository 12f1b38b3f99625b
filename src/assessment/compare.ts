import type { IndicatorKey, Instrument } from "../instrument/types";
import { decimal, subtract } from "./score/fraction";
import { levelsOf, type Levels } from "./levels/levels";
import { scoreLevels } from "./score/score";
import type { Assessment, Entry, Fraction, GroupScore } from "./types";

/** A value before and after, and the exact difference. */
export interface Change {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly change: Fraction;
}

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

/** Which levels of a table: those counted now, last year's, the assessor's, or the targets. */
export type LevelColumn = "level" | "previous" | "external" | "target";

/**
 * Compares two assessments, indicator by indicator and group by group: year with year, or self with external.
 *
 * @throws RangeError when they are of different instruments, whose indices must never be set against each other.
 * @example show(compareAssessments(self2021, external2021).index.change) // "-0,56"
 */
export function compareAssessments(from: Assessment, to: Assessment): Comparison {
  if (from.instrument.id !== to.instrument.id) {
    throw new RangeError(`${from.instrument.id} and ${to.instrument.id} cannot be compared`);
  }
  return compareLevels(from.instrument, levelsOf(from), levelsOf(to));
}

/**
 * Compares two columns of one table: actual with target, last year with this one.
 *
 * @example compareColumns(assessment, "level", "target").indicators
 */
export function compareColumns(assessment: Assessment, from: LevelColumn, to: LevelColumn): Comparison {
  return compareLevels(assessment.instrument, columnOf(assessment, from), columnOf(assessment, to));
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

/**
 * Splits points in time into lines that may be drawn: a new line begins where the instrument changes.
 *
 * @example linesOf([in2019, in2020, in2021]) // [[in2019, in2020], [in2021]]
 */
export function linesOf<Point extends { readonly instrument: Instrument }>(points: readonly Point[]): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  for (const point of points) {
    const last = lines[lines.length - 1];
    if (last?.[0]?.instrument.id === point.instrument.id) last.push(point);
    else lines.push([point]);
  }
  return lines;
}

function columnOf(assessment: Assessment, column: LevelColumn): Levels {
  const entries: Entry[] = assessment.entries.map((entry) => ({ ...entry, level: entry[column] }));
  return levelsOf({ ...assessment, entries });
}

function groupChanges(from: readonly GroupScore[], to: readonly GroupScore[]): readonly GroupChange[] {
  return from.map(({ number, name, index }, at) => ({
    number,
    name,
    ...changeOf(index, to[at]?.index ?? index),
  }));
}

function changeOf(from: Fraction, to: Fraction): Change {
  return { from, to, change: subtract(to, from) };
}
