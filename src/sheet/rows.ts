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
}

const NEARLY = 0.25;
const TOTALS = /^\s*(indeks|index|jumlah|total|sub ?total|rata|rerata|predikat|nilai (indeks|akhir|rata)|keterangan|catatan)\b/i;
const COLUMN_NUMBER = /^\(?-?\d{1,2}\)?$/;

/**
 * Says for each row of the span which indicator it is about, by number and name together. Headings, subtotals, legends
 * and the row of column numbers are left out. Where number and name differ, the name counts, unless another row already
 * has that name and none has the number.
 */
export function identifyRows(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): IdentifiedRows {
  const sights = sightsIn(grid, instrument, columns, span);
  if (columns.name === null) return byNumberOnly(sights);
  const names = nameIndexOf(instrument);
  const claimed = new Map<IndicatorKey, number>();
  const claim = (key: IndicatorKey) => claimed.set(key, (claimed.get(key) ?? 0) + 1);
  const decided: TableRow[] = [];
  const differing: Sight[] = [];
  const numberOnly: Sight[] = [];
  const nameOnly: Sight[] = [];
  for (const sight of sights) {
    const agreed = sight.coded.filter((key) => sight.named?.keys.includes(key));
    const [key] = agreed;
    if (key !== undefined) {
      decided.push({ row: sight.row, indicator: pick(agreed, claimed), by: "both", numberSays: null });
      claim(decided[decided.length - 1]?.indicator ?? key);
    } else if (sight.coded.length > 0 && sight.named !== null) differing.push(sight);
    else if (sight.coded.length > 0) numberOnly.push(sight);
    else if (sight.named !== null) nameOnly.push(sight);
  }
  for (const { row, coded, named, text } of differing) {
    const byName = pick(named?.keys ?? [], claimed);
    const byNumber = pick(coded, claimed);
    const fits = names.similarity(text, byNumber);
    const numberCounts = fits > (named?.score ?? 0) - 0.05 || (claimed.has(byName) && !claimed.has(byNumber));
    const indicator = numberCounts ? byNumber : byName;
    decided.push({ row, indicator, by: numberCounts ? "number" : "name", numberSays: numberCounts && fits >= NEARLY ? null : byNumber });
    claim(indicator);
  }
  for (const { row, named } of nameOnly) {
    const keys = named?.keys ?? [];
    const indicator = pick(keys, claimed);
    // With numbers beside them, a name without one is a heading once its indicator has a row.
    if (columns.number !== null && claimed.has(indicator) && decided.some(({ by }) => by === "both")) continue;
    decided.push({ row, indicator, by: "name", numberSays: null });
    claim(indicator);
  }
  const first = Math.min(...decided.map(({ row }) => row));
  const last = Math.max(...decided.map(({ row }) => row));
  let reached = last;
  for (const { row, coded, text } of numberOnly) {
    if (names.isGroup(text) || TOTALS.test(text)) continue;
    const indicator = pick(coded, claimed);
    const fits = names.similarity(text, indicator);
    const inside = row > first && row < last;
    const beside = row > last ? row - reached <= 6 : first - row <= 3;
    const open = !claimed.has(indicator);
    if (!(inside && (open || fits >= 0.5)) && !(beside && fits >= NEARLY && open)) continue;
    decided.push({ row, indicator, by: "number", numberSays: null });
    claim(indicator);
    reached = Math.max(reached, row);
  }
  const start = Math.min(...decided.map(({ row }) => row));
  const end = Math.max(...decided.map(({ row }) => row));
  const unknown = sights.filter(
    ({ row, code, coded, named, text }) =>
      code !== null && coded.length === 0 && named === null && row > start && row <= end + 1 &&
      text !== "" && !TOTALS.test(text) && !names.isGroup(text)
  );
  return { rows: decided.sort((a, b) => a.row - b.row), unknown: unknown.map(({ row }) => row) };
}

/** Of several indicators a text can mean, the first that has no row yet. */
function pick(keys: readonly IndicatorKey[], claimed: ReadonlyMap<IndicatorKey, number>): IndicatorKey {
  return keys.find((key) => !claimed.has(key)) ?? keys[0] ?? "";
}

function byNumberOnly(sights: readonly Sight[]): IdentifiedRows {
  const claimed = new Map<IndicatorKey, number>();
  const rows: TableRow[] = [];
  for (const { row, coded } of sights) {
    if (coded.length === 0) continue;
    const indicator = pick(coded, claimed);
    claimed.set(indicator, (claimed.get(indicator) ?? 0) + 1);
    rows.push({ row, indicator, by: "number", numberSays: null });
  }
  const kept = withoutLegend(rows);
  const end = kept[kept.length - 1]?.row ?? -1;
  const start = kept[0]?.row ?? 0;
  const unknown = sights.filter(({ row, code, coded }) => code !== null && coded.length === 0 && row > start && row <= end + 1);
  return { rows: kept, unknown: unknown.map(({ row }) => row) };
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
  const sights: Sight[] = [];
  for (let row = span.from; row < span.to; row += 1) {
    if (isColumnNumbers(grid, row) && numbersColumns(grid, columns, row)) continue;
    const text = columns.name === null ? "" : textOf(valueAt(grid, row, columns.name));
    const number = columns.number === null ? null : valueAt(grid, row, columns.number);
    const code = (number === null || isBlank(number) ? null : codeOf(number)) ?? (text === "" ? null : splitName(text).code);
    const named = text === "" ? null : names.match(text);
    if (code === null && named === null) continue;
    sights.push({ row, code, coded: keysOfCode(instrument, code), text, named });
  }
  return sights;
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
