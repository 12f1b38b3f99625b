import type { IndicatorKey, Instrument } from "../../instrument/types";
import { codeOf, keysOfCode } from "../names/codes";
import { nameIndexOf, quickLook } from "../names/name-index";
import type { Grid } from "../../grid/grid";

/** A cell that names or numbers an indicator. */
export interface Hit {
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
export function nameHits(grid: Grid, among: readonly Instrument[], column: number): ReadonlyMap<Instrument, readonly Hit[]> {
  const indices = among.map((instrument) => ({ names: nameIndexOf(instrument), hits: [] as Hit[], instrument }));
  grid.values.forEach((cells, at) => {
    const value = cells[column - grid.firstColumn];
    // Most texts of a large sheet hold no word of any name: they are passed over once for all instruments.
    const seen = typeof value === "string" ? quickLook(value) : null;
    if (seen === null) return;
    for (const { names, hits } of indices) {
      const found = names.mayMatch(seen) ? names.match(value as string) : null;
      if (found) hits.push({ row: grid.firstRow + at, keys: found.keys, score: found.score });
    }
  });
  return new Map(indices.map(({ instrument, hits }) => [instrument, withoutRefrain(hits)]));
}

/** Where a column holds what can be the number of an indicator, whichever instrument has it; top row first. */
export function codesIn(grid: Grid, column: number): readonly Coded[] {
  const coded: Coded[] = [];
  grid.values.forEach((cells, at) => {
    const code = codeOf(cells[column - grid.firstColumn] ?? null);
    if (code !== null) coded.push({ row: grid.firstRow + at, code });
  });
  return coded;
}

/** The numbers of a column as hits of an instrument. */
export function codeHits(instrument: Instrument, coded: readonly Coded[]): readonly Hit[] {
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

/** What a hit says, whichever words say it. */
export function identityOf({ keys }: Hit): string {
  return keys.join();
}

/** Fewest times that make a name a refrain, and how often the others stand that it outnumbers. */
const REFRAIN = { least: 8, timesUsual: 4 };

/**
 * Without the names that stand far more often than the others do: a journal in the same column mentions *pengadaan* on
 * every page. Their own row is found again inside the span of the others.
 */
function withoutRefrain(hits: readonly Hit[]): readonly Hit[] {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(identityOf(hit), (counts.get(identityOf(hit)) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const often = Math.max(REFRAIN.least, REFRAIN.timesUsual * usual);
  return hits.filter((hit) => (counts.get(identityOf(hit)) ?? 0) <= often);
}
