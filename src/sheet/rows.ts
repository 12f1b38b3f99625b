import type { IndicatorKey, Instrument } from "../instrument/types";
import { isBlank, textOf, valueAt } from "./cells";
import { codeOf, keysOfCode, splitName } from "./codes";
import { nameIndexOf, type NameMatch } from "./names";
import type { Grid } from "./types";

/** The columns that say which indicator a row is about; at least one of them is there. */
export interface KeyColumns {
  readonly number: number | null;
  readonly name: number | null;
}

/** Rows from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A row of the table: its indicator, and by what it was recognised. */
export interface TableRow {
  readonly row: number;
  readonly indicator: IndicatorKey;
  readonly by: "both" | "number" | "name";
  /** The indicator that the number says where it differs from the name. */
  readonly numberSays: IndicatorKey | null;
  /** Other indicators that the name fits as well: only the order of the rows decided. */
  readonly alsoFits: readonly IndicatorKey[];
}

/** What a span of rows holds. */
export interface IdentifiedRows {
  /** In row order. */
  readonly rows: readonly TableRow[];
  /** Rows inside the table with a number that the instrument does not have. */
  readonly unknown: readonly number[];
}

/** A row before it is decided which indicator it is about. */
interface Sight {
  readonly row: number;
  readonly code: string | null;
  readonly coded: readonly IndicatorKey[];
  readonly text: string;
  readonly named: NameMatch | null;
  /** Whether the text is also the heading of a domain or an aspect. */
  readonly isHeading: boolean;
}

const NEARLY = 0.25;
const CLOSE = 0.05;
const TOTALS = /^\s*(indeks|index|jumlah|total|sub ?total|rata|rerata|predikat|(nilai|skor|capaian) (indeks|akhir|rata|total|aspek|domain)|keterangan|catatan)\b/i;
const COLUMN_NUMBER = /^\(?-?\d{1,2}\)?$/;

/**
 * Says for each row of the span which indicator it is about, by number and name together. Headings, subtotals, legends
 * and the row of column numbers are left out. Where number and name differ, the name counts, unless another row already
 * has that name and none has the number.
 */
export function identifyRows(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): IdentifiedRows {
  const sights = sightsIn(grid, instrument, columns, span);
  const claims = columns.name === null ? numbersClaimed(grid, sights) : namesClaimed(sights, instrument, columns.number !== null);
  const rows = withoutThinRows(grid, claims.rows);
  const start = rows[0]?.row ?? Infinity;
  const end = rows[rows.length - 1]?.row ?? -Infinity;
  const unknown = sights.filter(
    ({ row, code, coded, named, text, isHeading }) =>
      code !== null && coded.length === 0 && named === null && row > start && row <= end + 1 && !isHeading &&
      (columns.name === null || (text !== "" && !TOTALS.test(text)))
  );
  return { rows, unknown: unknown.map(({ row }) => row) };
}

/** The rows of a table in the making, and which indicators have one. */
class Claims {
  readonly rows: TableRow[] = [];
  private readonly keys = new Set<IndicatorKey>();

  has(key: IndicatorKey): boolean {
    return this.keys.has(key);
  }

  /** Of several indicators a text can mean, the first that has no row yet. */
  open(keys: readonly IndicatorKey[]): IndicatorKey | undefined {
    return keys.find((key) => !this.keys.has(key)) ?? keys[0];
  }

  add(
    row: number,
    indicator: IndicatorKey,
    by: TableRow["by"],
    { numberSays = null, alsoFits = [] }: Partial<Pick<TableRow, "numberSays" | "alsoFits">> = {}
  ): void {
    this.rows.push({ row, indicator, by, numberSays, alsoFits });
    this.keys.add(indicator);
  }

  get first(): number {
    return Math.min(...this.rows.map(({ row }) => row));
  }

  get last(): number {
    return Math.max(...this.rows.map(({ row }) => row));
  }
}

function namesClaimed(sights: readonly Sight[], instrument: Instrument, hasNumbers: boolean): Claims {
  const names = nameIndexOf(instrument);
  const claims = new Claims();
  const agreedOf = ({ coded, named }: Sight) => coded.filter((key) => named?.keys.includes(key));
  const open: Sight[] = [];
  for (const sight of sights) {
    const key = claims.open(agreedOf(sight));
    if (key === undefined) open.push(sight);
    else claims.add(sight.row, key, "both");
  }
  for (const { row, coded, named, text } of open.filter((sight) => sight.named !== null && sight.coded.length > 0 && !sight.isHeading)) {
    const byName = claims.open(named?.keys ?? []);
    const byNumber = claims.open(coded);
    if (byName === undefined || byNumber === undefined) continue;
    const fits = names.similarity(text, byNumber);
    const numberCounts = fits > (named?.score ?? 0) - CLOSE || (claims.has(byName) && !claims.has(byNumber));
    if (numberCounts) claims.add(row, byNumber, "number", { numberSays: fits >= NEARLY ? null : byNumber });
    else claims.add(row, byName, "name", { numberSays: byNumber });
  }
  // With numbers beside them, a name without one is a heading once its indicator has a row.
  const numbered = hasNumbers && claims.rows.length > 0;
  for (const { row, named } of open.filter((sight) => sight.named !== null && sight.coded.length === 0 && !sight.isHeading)) {
    const key = claims.open(named?.keys ?? []);
    if (key === undefined || (numbered && claims.has(key))) continue;
    claims.add(row, key, "name", { alsoFits: named?.keys.filter((each) => each !== key) ?? [] });
  }
  // An aspect can bear the name of its indicator: its last line is the indicator's, the ones before are headings.
  for (const { row, named } of open.filter((sight) => sight.named !== null && sight.isHeading).reverse()) {
    const key = claims.open(named?.keys ?? []);
    if (key !== undefined && !claims.has(key)) claims.add(row, key, "name");
  }
  const { first, last } = claims;
  let reached = last;
  for (const { row, coded, text } of open.filter((sight) => sight.named === null && sight.coded.length > 0)) {
    const key = claims.open(coded);
    if (key === undefined || TOTALS.test(text) || names.aspectsNamed(text).length > 0) continue;
    const fits = names.similarity(text, key);
    const inside = row > first && row < last && (!claims.has(key) || fits >= 0.5);
    const gap = row > last ? row - reached : first - row;
    const beside = !claims.has(key) && (text === "" ? gap <= 2 : gap <= (row > last ? 6 : 3) && fits >= NEARLY);
    if (!inside && !beside) continue;
    claims.add(row, key, "number");
    reached = Math.max(reached, row);
  }
  return claims;
}

function numbersClaimed(grid: Grid, sights: readonly Sight[]): { readonly rows: readonly TableRow[] } {
  const claims = new Claims();
  const fullest = new Map<string, number>();
  for (const { row, coded } of sights) fullest.set(coded.join(), Math.max(fullest.get(coded.join()) ?? 0, filledIn(grid, row)));
  for (const { row, coded, isHeading } of sights) {
    const key = claims.open(coded);
    // The numbered heading of an aspect shares its number with an indicator, whose row holds more.
    if (key === undefined || (isHeading && filledIn(grid, row) < (fullest.get(coded.join()) ?? 0))) continue;
    claims.add(row, key, "number");
  }
  return { rows: withoutLegend(claims.rows) };
}

function filledIn(grid: Grid, row: number): number {
  return (grid.values[row - grid.firstRow] ?? []).filter((cell) => !isBlank(cell)).length;
}

/** Of several rows of one indicator, those that hold hardly anything beside the others are headings that share its number. */
function withoutThinRows(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const filled = (row: number) => filledIn(grid, row);
  const most = new Map<IndicatorKey, number>();
  for (const { row, indicator } of rows) most.set(indicator, Math.max(most.get(indicator) ?? 0, filled(row)));
  return rows
    .filter(({ row, indicator }) => filled(row) * 2 > (most.get(indicator) ?? 0))
    .sort((a, b) => a.row - b.row);
}

/** Drops a list under the table that begins again at numbers the table has had, as the legend of levels 1…5 does. */
function withoutLegend(rows: readonly TableRow[]): readonly TableRow[] {
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const gap = (rows[at]?.row ?? 0) - (rows[at - 1]?.row ?? 0);
    if (gap <= 1) continue;
    const before = new Set(rows.slice(0, at).map(({ indicator }) => indicator));
    const tail = rows.slice(at);
    if (tail.every(({ indicator }) => before.has(indicator))) return withoutLegend(rows.slice(0, at));
    break;
  }
  return rows;
}

function sightsIn(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): readonly Sight[] {
  const names = nameIndexOf(instrument);
  const aspectOf = new Map(instrument.indicators.map(({ key, aspect }) => [key, aspect]));
  const sights: Sight[] = [];
  let heading: readonly number[] = [];
  for (let row = span.from; row < span.to; row += 1) {
    if (isColumnNumbers(grid, row) && numbersColumns(grid, columns, row)) continue;
    const text = columns.name === null ? "" : textOf(valueAt(grid, row, columns.name));
    const number = columns.number === null ? null : valueAt(grid, row, columns.number);
    const code = (number === null || isBlank(number) ? null : codeOf(number)) ?? (text === "" ? null : splitName(text).code);
    const found = text === "" || TOTALS.test(text) ? null : names.matchCarefully(text);
    const here = aspectsIn(grid, instrument, row, columns.name);
    if (here.length > 0) heading = here;
    if (code === null && text === "") continue;
    // A name that several indicators share belongs to the one under whose heading it stands.
    const under = found?.keys.filter((key) => heading.includes(aspectOf.get(key) ?? -1)) ?? [];
    const named = found !== null && found.keys.length > 1 && under.length > 0 ? { ...found, keys: under } : found;
    const isHeading = columns.name === null ? here.length > 0 : names.aspectsNamed(text).length > 0;
    sights.push({ row, code, coded: keysOfCode(instrument, code), text, named, isHeading });
  }
  return sights;
}

/** The aspects that a row names outside its name column, or in it when the row is their heading. */
function aspectsIn(grid: Grid, instrument: Instrument, row: number, nameColumn: number | null): readonly number[] {
  const names = nameIndexOf(instrument);
  const cells = grid.values[row - grid.firstRow] ?? [];
  let narrowest: readonly number[] = [];
  cells.forEach((cell, at) => {
    if (typeof cell !== "string" || cell.length > 120) return;
    const text = textOf(cell);
    if (at + grid.firstColumn === nameColumn && names.match(text) !== null) return;
    const named = names.aspectsNamed(text);
    if (named.length > 0 && (narrowest.length === 0 || named.length < narrowest.length)) narrowest = named;
  });
  return narrowest;
}

/** Plain numbers could also be indicator 1 with its levels: then no other indicator 1 follows. */
function numbersColumns(grid: Grid, { number, name }: KeyColumns, row: number): boolean {
  if (number === null || name !== null) return true;
  return String(valueAt(grid, row, number)).includes("(") || codeOf(valueAt(grid, row + 1, number)) === "1";
}

/** Whether a row only numbers the columns: `(1) (2) (3)` or `1 2 3`, from left to right. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const cells = grid.values[row - grid.firstRow] ?? [];
  let before: number | null = null;
  let count = 0;
  for (const cell of cells) {
    if (cell === null) continue;
    if (typeof cell !== "number" && typeof cell !== "string") return false;
    const text = String(cell).trim();
    if (text === "") continue;
    if (!COLUMN_NUMBER.test(text)) return false;
    const number = Math.abs(Number(text.replace(/[()]/g, "")));
    if (before !== null && number !== before + 1) return false;
    before = number;
    count += 1;
  }
  return count >= 3;
}
