import { instruments } from "../instrument/registry";
import type { IndicatorKey, Instrument } from "../instrument/types";
import { endRow, textOf, valueAt } from "./cells";
import { codeOf, keysOfCode } from "./codes";
import { isHeaderRow } from "./header-rows";
import { nameIndexOf } from "./names";
import { range } from "./range";
import type { KeyColumns, Span } from "./rows";
import type { Grid } from "./types";

/** Columns and rows in which indicators stand: where a table may be. */
export interface KeyGroup {
  readonly instrument: Instrument;
  readonly columns: KeyColumns;
  readonly span: Span;
  /** How much of the instrument it holds: sum of the best fit of each indicator. */
  readonly strength: number;
}

/** A name or number of an indicator in a column. */
interface Hit {
  readonly row: number;
  readonly keys: readonly IndicatorKey[];
  readonly score: number;
}

/** A run of hits in one column. */
interface Run {
  readonly column: number;
  readonly hits: readonly Hit[];
  readonly distinct: number;
  readonly strength: number;
}

const WIDEST_GAP = 30;
const FEWEST_NAMES = 4;
/** Share of the numbers of an instrument that a table without names must have. */
const FEWEST_NUMBERS = 0.8;
const LOOK_AHEAD = 6;

/** All places of a sheet where indicators stand by name, or by number alone. */
export function keyGroupsIn(grid: Grid): readonly KeyGroup[] {
  const width = grid.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => grid.firstColumn + at);
  const codes = new Map(columns.map((column) => [column, codesIn(grid, column)]));
  const named = columns.flatMap((column) => {
    const hits = nameHits(grid, instruments, column);
    return instruments.flatMap((instrument) => nameGroups(grid, instrument, column, hits.get(instrument) ?? [], codes));
  });
  const best = named.filter((group) => !named.some((other) => isBetterReading(other, group)));
  const groups = best.filter((group, at) => !best.some((other, otherAt) => isSameTable(grid, group, at, other, otherAt)));
  const numbers = instruments.flatMap((instrument) => columns.flatMap((column) => numberGroups(instrument, column, codes.get(column) ?? [])));
  const free = numbers.filter(({ span }) => !groups.some((group) => overlaps(group.span, span)));
  return [...groups, ...bestNumbers(free)];
}

/** A cell that holds an indicator number. */
interface Coded {
  readonly row: number;
  readonly code: string;
}

function codesIn(grid: Grid, column: number): readonly Coded[] {
  const coded: Coded[] = [];
  grid.values.forEach((cells, at) => {
    const code = codeOf(cells[column - grid.firstColumn] ?? null);
    if (code !== null) coded.push({ row: grid.firstRow + at, code });
  });
  return coded;
}

function nameGroups(
  grid: Grid,
  instrument: Instrument,
  column: number,
  hits: readonly Hit[],
  codes: ReadonlyMap<number, readonly Coded[]>
): readonly KeyGroup[] {
  const runs = runsOf(column, hits);
  const spans = widened(grid, runs);
  return runs.flatMap((run, at) => {
    const span = spans[at];
    if (run.distinct < FEWEST_NAMES || span === undefined) return [];
    return [{ instrument, columns: { number: numberColumnFor(instrument, run, codes), name: column }, span, strength: run.strength }];
  });
}

/** Where a column names indicators, for each of the instruments. */
function nameHits(grid: Grid, among: readonly Instrument[], column: number): ReadonlyMap<Instrument, readonly Hit[]> {
  const indices = among.map((instrument) => ({ names: nameIndexOf(instrument), hits: [] as Hit[], instrument }));
  grid.values.forEach((cells, at) => {
    const value = cells[column - grid.firstColumn];
    if (typeof value !== "string") return;
    for (const { names, hits } of indices) {
      const found = names.match(value);
      if (found) hits.push({ row: grid.firstRow + at, ...found });
    }
  });
  return new Map(indices.map(({ instrument, hits }) => [instrument, withoutRefrain(hits)]));
}

/** The spans of rows in which a table can stand whose key columns are known. */
export function spansOf(grid: Grid, instrument: Instrument, { number, name }: KeyColumns): readonly Span[] {
  const named = name === null ? [] : (nameHits(grid, [instrument], name).get(instrument) ?? []);
  const isNamed = named.length >= FEWEST_NAMES;
  const hits =
    isNamed || number === null
      ? named
      : codesIn(grid, number)
          .map(({ row, code }) => ({ row, keys: keysOfCode(instrument, code), score: 1 }))
          .filter(({ keys }) => keys.length > 0);
  const runs = runsOf(name ?? number ?? 0, hits);
  return isNamed ? widened(grid, runs) : runs.map((run) => spanOf(run.hits));
}

/**
 * Rows beside a run may still belong to the table although their names are not recognised, unless they are another's:
 * of another run, above the header, or below the next one.
 */
function widened(grid: Grid, runs: readonly Run[]): readonly Span[] {
  const spans = runs.map(({ hits }) => spanOf(hits));
  return spans.map(({ from, to }, at) => {
    const first = Math.max(grid.firstRow, spans[at - 1]?.to ?? 0, from - 6);
    const end = Math.min(endRow(grid), spans[at + 1]?.from ?? Infinity, to + 12);
    const headerAbove = range(first, from).reverse().find((row) => isHeaderRow(grid, row));
    const headerBelow = range(to, end).find((row) => isHeaderRow(grid, row));
    return { from: headerAbove === undefined ? first : headerAbove + 1, to: headerBelow ?? end };
  });
}

function spanOf(hits: readonly Hit[]): Span {
  return { from: hits[0]?.row ?? 0, to: (hits[hits.length - 1]?.row ?? -1) + 1 };
}

/** Cuts the hits of a column into tables: at wide gaps, and where the indicators begin again. */
function runsOf(column: number, hits: readonly Hit[]): readonly Run[] {
  const runs: Hit[][] = [];
  let current: Hit[] = [];
  let seen = new Map<string, number>();
  // A name that fits two indicators, as the short names of 5/2018 do, may stand twice in one table.
  const isAgain = ({ keys }: Hit) => (seen.get(keys.join()) ?? 0) >= Math.max(1, keys.length);
  const beginsAgain = (at: number) => {
    const ahead = hits.slice(at, at + LOOK_AHEAD);
    return ahead.length === LOOK_AHEAD && isNew(ahead) && ahead.every(isAgain);
  };
  hits.forEach((hit, at) => {
    const previous = current[current.length - 1];
    const apart = previous !== undefined && hit.row - previous.row > WIDEST_GAP;
    if (apart || (isAgain(hit) && beginsAgain(at))) {
      runs.push(current);
      current = [];
      seen = new Map();
    }
    current.push(hit);
    seen.set(hit.keys.join(), (seen.get(hit.keys.join()) ?? 0) + 1);
  });
  if (current.length > 0) runs.push(current);
  return runs.map((own) => runOf(column, own));
}

/**
 * Without the names that stand far more often than the others do: a journal in the same column mentions *pengadaan* on
 * every page. Their own row is found again inside the span of the others.
 */
function withoutRefrain(hits: readonly Hit[]): readonly Hit[] {
  const counts = new Map<string, number>();
  for (const { keys } of hits) counts.set(keys.join(), (counts.get(keys.join()) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const often = Math.max(8, 4 * usual);
  return hits.filter(({ keys }) => (counts.get(keys.join()) ?? 0) <= often);
}

function runOf(column: number, hits: readonly Hit[]): Run {
  const byIdentity = new Map<string, Hit[]>();
  for (const hit of hits) {
    const identity = hit.keys.join();
    const same = byIdentity.get(identity);
    if (same) same.push(hit);
    else byIdentity.set(identity, [hit]);
  }
  const best = [...byIdentity.values()].flatMap((same) =>
    same.sort((a, b) => b.score - a.score).slice(0, Math.max(1, same[0]?.keys.length ?? 1))
  );
  return { column, hits, distinct: best.length, strength: best.reduce((total, { score }) => total + score, 0) };
}

/** Whether the hits name different indicators: a list of five lines per indicator does not begin again at each line. */
function isNew(hits: readonly Hit[]): boolean {
  return new Set(hits.map(({ keys }) => keys.join())).size === hits.length;
}

/** The column whose numbers agree with the names, the nearest of those that agree best. */
function numberColumnFor(instrument: Instrument, run: Run, codes: ReadonlyMap<number, readonly Coded[]>): number | null {
  let best: { readonly column: number; readonly agreeing: number } | null = null;
  const keysByRow = new Map(run.hits.map(({ row, keys }) => [row, keys]));
  for (const [column, coded] of codes) {
    if (column === run.column) continue;
    let agreeing = 0;
    let both = 0;
    for (const { row, code } of coded) {
      const keys = keysByRow.get(row);
      if (!keys) continue;
      both += 1;
      if (keysOfCode(instrument, code).some((key) => keys.includes(key))) agreeing += 1;
    }
    if (agreeing < Math.max(3, 0.6 * both) || agreeing < 0.4 * run.hits.length) continue;
    const closer = best !== null && agreeing === best.agreeing && Math.abs(column - run.column) < Math.abs(best.column - run.column);
    if (best === null || agreeing > best.agreeing || closer) best = { column, agreeing };
  }
  return best?.column ?? null;
}

/** Whether `other` reads the same column and rows better, as another instrument. */
function isBetterReading(other: KeyGroup, group: KeyGroup): boolean {
  if (other === group || other.columns.name !== group.columns.name || !overlaps(other.span, group.span)) return false;
  if (other.instrument === group.instrument) return false;
  const gain = strengthOf(other) - strengthOf(group);
  return gain > 0.01 || (Math.abs(gain) <= 0.01 && instruments.indexOf(other.instrument) < instruments.indexOf(group.instrument));
}

/** Numbers that agree with the names speak for the instrument as well. */
function strengthOf({ strength, columns }: KeyGroup): number {
  return strength * (columns.number === null ? 1 : 1.1);
}

/** Whether `group` is only a second, weaker naming column (short names, questions) of the table of `other`. */
function isSameTable(grid: Grid, group: KeyGroup, at: number, other: KeyGroup, otherAt: number): boolean {
  if (at === otherAt || !overlaps(group.span, other.span)) return false;
  if (group.columns.number !== null && other.columns.number !== null && group.columns.number !== other.columns.number) {
    return false;
  }
  if (group.columns.name !== null && other.columns.name !== null && sameHeader(grid, group, other)) return false;
  const gain = strengthOf(other) - strengthOf(group);
  return gain > 0.001 || (Math.abs(gain) <= 0.001 && otherAt < at);
}

function sameHeader(grid: Grid, one: KeyGroup, other: KeyGroup): boolean {
  for (let row = one.span.from - 1; row < one.span.from + 8; row += 1) {
    const [a, b] = [one, other].map(({ columns }) => textOf(valueAt(grid, row, columns.name ?? 0)).toLowerCase());
    if (a !== undefined && a !== "" && a === b && nameIndexOf(one.instrument).match(a) === null) return true;
  }
  return false;
}

function overlaps(one: Span, other: Span): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared > 0.5 * Math.min(one.to - one.from, other.to - other.from);
}

/** Tables that only number their indicators: most numbers of the instrument, and hardly any other. */
function numberGroups(instrument: Instrument, column: number, coded: readonly Coded[]): readonly KeyGroup[] {
  const total = instrument.indicators.length;
  if (new Set(coded.map(({ code }) => code)).size < FEWEST_NUMBERS * total) return [];
  const hits = coded.map(({ row, code }) => ({ row, keys: keysOfCode(instrument, code), score: 1 }));
  return runsOf(column, hits).flatMap((run) => {
    const known = run.hits.filter(({ keys }) => keys.length > 0);
    const keys = new Set(known.flatMap((hit) => hit.keys));
    const fits = keys.size >= FEWEST_NUMBERS * total && known.length >= 0.9 * run.hits.length && known.length <= 1.6 * total;
    return fits ? [{ instrument, columns: { number: column, name: null }, span: spanOf(known), strength: keys.size / total }] : [];
  });
}

/** Of several instruments that fit the same numbers, the one they fill best. */
function bestNumbers(groups: readonly KeyGroup[]): readonly KeyGroup[] {
  return groups.filter(
    (group, at) =>
      !groups.some(
        (other, otherAt) =>
          at !== otherAt &&
          overlaps(other.span, group.span) &&
          other.columns.number === group.columns.number &&
          (other.strength > group.strength || (other.strength === group.strength && otherAt < at))
      )
  );
}
