import { instruments, type IndicatorKey, type Instrument } from "../../instrument";
import { codeOf, keysOfCode } from "../names/codes";
import { nameIndexOf, quickLook, type NameMatch } from "../names/name-index";
import { bounded } from "../names/remembered-answers";
import type { Grid } from "../../grid";

/** A cell that names or numbers an indicator. */
export interface CellMatch {
  readonly row: number;
  /** More than one where it fits several indicators; none for a number that the instrument does not have. */
  readonly keys: readonly IndicatorKey[];
  /** 0–1, as in a `NameMatch`; 1 for a number. */
  readonly score: number;
}

/** A cell that holds what can be the number of an indicator. */
export interface Coded {
  readonly row: number;
  /** In one spelling, as `codeOf` gives it. */
  readonly code: string;
}

/** Where a column names indicators, for each of the instruments; top row first. */
export function nameMatches(grid: Grid, among: readonly Instrument[], column: number): ReadonlyMap<Instrument, readonly CellMatch[]> {
  const found = among.map((instrument) => ({ instrument, nth: instruments.indexOf(instrument), matches: [] as CellMatch[] }));
  grid.values.forEach((cells, at) => {
    const value = cells[column - grid.firstColumn];
    // Most texts of a large sheet hold no word of any name: they are passed over once for all instruments.
    const named = typeof value === "string" && quickLook(value) !== null ? namedByAll(value) : null;
    if (named === null) return;
    for (const { nth, matches } of found) {
      const match = named[nth];
      if (match) matches.push({ row: grid.firstRow + at, keys: match.keys, score: match.score });
    }
  });
  return new Map(found.map(({ instrument, matches }) => [instrument, withoutFrequentNames(matches)]));
}

/** What a text names by each of the instruments, in their order; `null` where by none. Every sheet is asked about all of them. */
const namedByAll = bounded((text: string): readonly (NameMatch | null)[] | null => {
  const named = instruments.map((instrument) => nameIndexOf(instrument).match(text));
  return named.some((match) => match !== null) ? named : null;
});

/** Where a column holds what can be the number of an indicator, whichever instrument has it; top row first. */
export function codesIn(grid: Grid, column: number): readonly Coded[] {
  const coded: Coded[] = [];
  grid.values.forEach((cells, at) => {
    const code = codeOf(cells[column - grid.firstColumn] ?? null);
    if (code !== null) coded.push({ row: grid.firstRow + at, code });
  });
  return coded;
}

/** The numbers of a column as matches of an instrument. */
export function codeMatches(instrument: Instrument, coded: readonly Coded[]): readonly CellMatch[] {
  return coded.map(({ row, code }) => ({ row, keys: keysOfCode(instrument, code), score: 1 }));
}

/**
 * The most different indicators of an instrument that so many numbers in a row of a column mean. A column of amounts or
 * dates, however long, is told from one of indicators by this alone, before it is cut into tables.
 */
export function mostIndicatorsIn(instrument: Instrument, coded: readonly Coded[], inRow: number): number {
  const counts = new Map<IndicatorKey, number>();
  let most = 0;
  coded.forEach(({ code }, at) => {
    for (const key of keysOfCode(instrument, code)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const key of keysOfCode(instrument, coded[at - inRow]?.code ?? null)) {
      const left = (counts.get(key) ?? 0) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    }
    most = Math.max(most, counts.size);
  });
  return most;
}

/** The indicators of a match as one text: two matches with the same text name the same. */
export function identityOf({ keys }: CellMatch): string {
  return keys.length === 1 ? (keys[0] ?? "") : keys.join();
}

/** A name is too frequent when it occurs at least so often, and so many times as often as names usually do in the column. */
const TOO_FREQUENT = { least: 8, timesUsual: 4 };

/**
 * Leaves out names that occur far more often in the column than the others. They are words of something else that happens
 * to stand in the same column: a journal below the table mentions *pengadaan* on every page. The indicator of that name is
 * not lost, because its own row is found again later, between the rows of the others.
 */
function withoutFrequentNames(matches: readonly CellMatch[]): readonly CellMatch[] {
  const counts = new Map<string, number>();
  for (const match of matches) counts.set(identityOf(match), (counts.get(identityOf(match)) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const often = Math.max(TOO_FREQUENT.least, TOO_FREQUENT.timesUsual * usual);
  return matches.filter((match) => (counts.get(identityOf(match)) ?? 0) <= often);
}
