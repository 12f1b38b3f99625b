import { instruments } from "../instrument/registry";
import type { IndicatorKey, Instrument } from "../instrument/types";
import { endRow, isBlankColumn, textOf, valueAt } from "./cells";
import { codeOf, keysOfCode } from "./codes";
import { isHeaderRow } from "./header-rows";
import { readHeader } from "./headers";
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
/** How far above its first row the header of a run is looked for. */
const REACH = 6;
/** Share of the best agreement that is as good. */
const NEARLY_ALL = 0.9;

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
  const numbers = instruments.flatMap((instrument) => columns.flatMap((column) => numberGroups(grid, instrument, column, codes.get(column) ?? [])));
  const free = numbers.filter(({ span }) => !groups.some((group) => overlaps(group.span, span)));
  return [...groups, ...bestNumbers(grid, free)];
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
  const runs = runsOf(grid, column, hits);
  const spans = widened(grid, runs);
  return runs.flatMap((run, at) => {
    const span = spans[at];
    if (run.distinct < FEWEST_NAMES || span === undefined) return [];
    return [{ instrument, columns: { number: numberColumnFor(grid, instrument, run, codes), name: column }, span, strength: run.strength }];
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
  const runs = runsOf(grid, name ?? number ?? 0, hits);
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
function runsOf(grid: Grid, column: number, hits: readonly Hit[]): readonly Run[] {
  const runs: Hit[][] = [];
  let current: Hit[] = [];
  let seen = new Map<string, number>();
  // A name that fits two indicators, as the short names of 5/2018 do, may stand twice in one table.
  const isAgain = ({ keys }: Hit) => Math.max(0, ...keys.map((key) => seen.get(key) ?? 0)) >= Math.max(1, keys.length);
  const beginsAgain = (at: number) => {
    const ahead = hits.slice(at, at + LOOK_AHEAD);
    const again = ahead.filter(isAgain).length;
    if (ahead.length === LOOK_AHEAD && isNew(ahead) && again === LOOK_AHEAD) return true;
    return 2 * again > ahead.length && isUnderOtherHeader(grid, current, hits[at]);
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
    for (const key of hit.keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  if (current.length > 0) runs.push(current);
  return runs.map((own) => runOf(column, own));
}

/** Whether a header that is not the table's own, as a printed page repeats it, stands above a hit: another list begins. */
function isUnderOtherHeader(grid: Grid, before: readonly Hit[], hit: Hit | undefined): boolean {
  const first = before[0]?.row;
  const last = before[before.length - 1]?.row;
  if (first === undefined || last === undefined || hit === undefined) return false;
  const headerIn = (from: number, to: number) => range(from, to).reverse().find((row) => isHeaderRow(grid, row));
  const header = headerIn(last + 1, hit.row);
  const own = headerIn(first - REACH, first);
  return header !== undefined && (own === undefined || rowText(grid, header) !== rowText(grid, own));
}

function rowText(grid: Grid, row: number): string {
  return (grid.values[row - grid.firstRow] ?? []).map((cell) => textOf(cell).toLowerCase()).join("|");
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

/** The column whose numbers agree with the names: of those that agree best, the one whose header says so, else the nearest. */
function numberColumnFor(grid: Grid, instrument: Instrument, run: Run, codes: ReadonlyMap<number, readonly Coded[]>): number | null {
  const span = spanOf(run.hits);
  // Numbers beyond a blank column belong to the table beside, however near.
  const isBeyond = (column: number) =>
    range(Math.min(column, run.column) + 1, Math.max(column, run.column)).some((each) => isBlankColumn(grid, each, span.from, span.to));
  const keysByRow = new Map(run.hits.map(({ row, keys }) => [row, keys]));
  const agreeingIn = (coded: readonly Coded[]): number => {
    const both = coded.filter(({ row }) => keysByRow.has(row));
    const agreeing = both.filter(({ row, code }) => keysOfCode(instrument, code).some((key) => keysByRow.get(row)?.includes(key))).length;
    return agreeing < Math.max(3, 0.6 * both.length, 0.4 * run.hits.length) ? 0 : agreeing;
  };
  const possible = [...codes].flatMap(([column, coded]) => {
    const agreeing = column === run.column ? 0 : agreeingIn(coded);
    return agreeing === 0 ? [] : [{ column, agreeing }];
  });
  const most = Math.max(0, ...possible.map(({ agreeing }) => agreeing));
  // A running number and a code can agree with the names alike: then the header says which of them is the indicator's.
  const [best] = possible
    .filter(({ agreeing }) => agreeing >= NEARLY_ALL * most)
    .map(({ column, agreeing }) => ({
      column,
      order: [
        Number(isBeyond(column)),
        -numberHeader(grid, { columns: { number: column, name: null }, span }).confidence,
        -agreeing,
        Math.abs(column - run.column),
      ],
    }))
    .sort((one, other) => one.order.map((each, at) => each - (other.order[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
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

/** Whether two columns of names bear the same header: two tables then, not two columns of one. */
function sameHeader(grid: Grid, one: KeyGroup, other: KeyGroup): boolean {
  // A span begins under the lowest row of the header; the names' own header can be some rows higher.
  for (let row = one.span.from - 4; row < one.span.from + 8; row += 1) {
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
function numberGroups(grid: Grid, instrument: Instrument, column: number, coded: readonly Coded[]): readonly KeyGroup[] {
  const total = instrument.indicators.length;
  if (new Set(coded.map(({ code }) => code)).size < FEWEST_NUMBERS * total) return [];
  const hits = coded.map(({ row, code }) => ({ row, keys: keysOfCode(instrument, code), score: 1 }));
  return runsOf(grid, column, hits).flatMap((run) => {
    const known = run.hits.filter(({ keys }) => keys.length > 0);
    const keys = new Set(known.flatMap((hit) => hit.keys));
    const fits = keys.size >= FEWEST_NUMBERS * total && known.length >= 0.9 * run.hits.length && known.length <= 1.6 * total;
    return fits ? [{ instrument, columns: { number: column, name: null }, span: spanOf(known), strength: keys.size / total }] : [];
  });
}

/** Of several readings of the same numbers the best: the instrument they fill best, the column that says what it numbers. */
function bestNumbers(grid: Grid, groups: readonly KeyGroup[]): readonly KeyGroup[] {
  const weighed = groups.map((group) => ({ group, worth: group.strength + numberHeader(grid, group).confidence / 100 }));
  return weighed
    .filter(
      ({ group, worth }, at) =>
        !weighed.some(
          (other, otherAt) =>
            at !== otherAt &&
            isSameNumbers(grid, group, other.group) &&
            (other.worth > worth || (other.worth === worth && otherAt < at))
        )
    )
    .map(({ group }) => group);
}

/** Whether two groups are one table: the same column, or a running number and a code without a blank column between. */
function isSameNumbers(grid: Grid, one: KeyGroup, other: KeyGroup): boolean {
  if (!overlaps(one.span, other.span)) return false;
  const [left = 0, right = 0] = [one, other].map(({ columns }) => columns.number ?? 0).sort((a, b) => a - b);
  if (left === right) return true;
  const isApart = range(left + 1, right).some((column) => isBlankColumn(grid, column, one.span.from, one.span.to));
  return !isApart && numberHeader(grid, one).text !== numberHeader(grid, other).text;
}

/** The header above a column of numbers: the nearest of the cells just above that says what it numbers, with its group. */
function numberHeader(grid: Grid, { columns, span }: Pick<KeyGroup, "columns" | "span">): { readonly text: string; readonly confidence: number } {
  const texts = range(span.from - 4, span.from).reverse().map((row) => textOf(valueAt(grid, row, columns.number ?? 0)));
  const at = texts.findIndex((text) => readHeader([text])?.meaning === "number");
  const found = texts[at] ?? "";
  const grouped = readHeader([`${texts[at + 1] ?? ""} ${found}`]);
  const own = readHeader([found])?.confidence ?? 0;
  return { text: found, confidence: grouped?.meaning === "number" ? Math.max(own, grouped.confidence) : own };
}
