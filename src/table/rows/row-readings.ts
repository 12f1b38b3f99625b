import { indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import { valueAt, type Grid, type Span, isBlank, textOf } from "../../grid";
import { codeOf, keysOfCode, splitName } from "../names/codes";
import { isColumnNumbers } from "./column-numbers";
import { nameIndexOf, type NameMatch } from "../names/name-index";
import type { KeyColumns } from "./table-row";
import { namedUnder } from "./named-under";

/** A row before it is decided which indicator it is about. */
export interface RowReading {
  readonly row: number;
  /** The number in its number column, else in front of its name. */
  readonly code: string | null;
  /** The indicators that the number can mean. */
  readonly coded: readonly IndicatorKey[];
  /** Its name cell; "" where there is no such column. */
  readonly text: string;
  readonly named: NameMatch | null;
  /** Whether the text is also the heading of a domain or an aspect. */
  readonly isHeading: boolean;
  /** The aspects under whose heading, or beside whose name, it stands; none where nothing says. */
  readonly under: readonly number[];
}

const TOTALS =
  /^\s*(indeks|index|jumlah|total|sub ?total|rata|rerata|predikat|(nilai|skor|capaian) (indeks|akhir|rata|total|aspek|domain)|keterangan|catatan)\b/i;
const LONGEST_HEADING = 120;

/** Whether a text begins as the line of a total or a remark does. */
export function isTotal(text: string): boolean {
  return TOTALS.test(text);
}

/** Reads the rows of a span: those with a number or a name, top row first. */
export function readRows(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): readonly RowReading[] {
  const names = nameIndexOf(instrument);
  const readings: RowReading[] = [];
  let heading: readonly number[] = [];
  for (let row = span.from; row < span.to; row += 1) {
    if (isColumnNumbers(grid, row) && numbersColumns(grid, columns, row)) continue;
    const text = columns.name === null ? "" : textOf(valueAt(grid, row, columns.name));
    const beside = aspectsIn(grid, instrument, row, columns.name);
    // A column with the domain on every row says less than the heading of an aspect in it.
    const isWider = heading.length > 0 && heading.every((aspect) => beside.includes(aspect));
    if (beside.length > 0 && !isWider) heading = beside;
    const [onlyAspect, other] = heading;
    const below = text !== "" && onlyAspect !== undefined && other === undefined ? namedUnder(instrument, onlyAspect, text) : null;
    const own =
      below !== null || text === "" || text.length > LONGEST_HEADING || names.match(text) !== null ? [] : names.aspectsNamed(text);
    const here = own.length > 0 && (beside.length === 0 || own.length < beside.length) ? own : beside;
    if (own.length > 0 && here === own) heading = own;
    const code = codeIn(grid, columns, row) ?? (text === "" ? null : splitName(text).code);
    if (code === null && text === "") continue;
    const found = text === "" || isTotal(text) ? null : names.matchCarefully(text);
    // A name that several indicators share belongs to the one under whose heading it stands.
    const under = found?.keys.filter((key) => heading.includes(indicatorByKey(instrument, key)?.aspect ?? -1)) ?? [];
    const isShared = found !== null && found.keys.length > 1 && under.length > 0;
    const named = under.length === 0 && below !== null ? { keys: [below], score: 1 } : isShared ? { ...found, keys: under } : found;
    const isHeading = columns.name === null ? here.length > 0 : below === null && names.aspectsNamed(text).length > 0;
    readings.push({ row, code, coded: keysOfCode(instrument, code), text, named, isHeading, under: heading });
  }
  return readings;
}

function codeIn(grid: Grid, { number }: KeyColumns, row: number): string | null {
  const value = number === null ? null : valueAt(grid, row, number);
  return isBlank(value) ? null : codeOf(value);
}

/** The aspects that a row names outside its name column. */
function aspectsIn(grid: Grid, instrument: Instrument, row: number, nameColumn: number | null): readonly number[] {
  const names = nameIndexOf(instrument);
  let narrowest: readonly number[] = [];
  (grid.values[row - grid.firstRow] ?? []).forEach((cell, at) => {
    if (typeof cell !== "string" || cell.length > LONGEST_HEADING || at + grid.firstColumn === nameColumn) return;
    const named = names.aspectsNamed(textOf(cell));
    if (named.length > 0 && (narrowest.length === 0 || named.length < narrowest.length)) narrowest = named;
  });
  return narrowest;
}

/** Whether a row of plain numbers 1, 2, 3 … numbers the columns. It can also be indicator 1 with its levels; then the next row is not indicator 1. */
function numbersColumns(grid: Grid, { number, name }: KeyColumns, row: number): boolean {
  if (number === null || name !== null) return true;
  return String(valueAt(grid, row, number)).includes("(") || codeOf(valueAt(grid, row + 1, number)) === "1";
}
