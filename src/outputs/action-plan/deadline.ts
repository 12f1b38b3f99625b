import type { CellValue } from "../../assessment";
import type { Deadline } from "./types";
import { textOf } from "../../grid";

/** Days between Excel's day 0 and that of the calendar used here; right from March 1900 on. */
const EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;
/** How far a workbook that counts days from 1904, as old Excel for Mac did, is behind one that counts from 1900. */
const DAYS_TO_1904 = 1_462;
/** Serial numbers that are taken for days: 1954 to 2119. Anything else in the column is no date. */
const DAYS = { first: 20_000, last: 80_000 };

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^(feb|peb)/,
  /^mar/,
  /^apr/,
  /^(mei|may)/,
  /^jun/,
  /^jul/,
  /^(agu|ags|aug)/,
  /^sep/,
  /^(okt|oct)/,
  /^(nov|nop)/,
  /^(des|dec)/,
];

/**
 * Until when something is to be done: a date of Excel, or a text people write for one. Of a month or a quarter (*triwulan*)
 * the last day counts. Days stand before months, as Indonesian offices write them, unless only the other order is a date.
 * @param shown what the cell shows: Excel does not tell whether a workbook counts days from 1904, but it shows them right
 * @example readDeadline("31/12/2026") // { kind: "day", day: 46387 }
 * @example readDeadline("TW III 2026") // { kind: "day", day: 46295 }
 */
export function readDeadline(value: CellValue, shown = ""): Deadline {
  if (typeof value === "number") return readSerial(countsFrom1904(value, shown) ? value + DAYS_TO_1904 : value);
  const text = textOf(value);
  if (text === "" || text === "-") return { kind: "none" };
  const day = dayIn(text.toLowerCase());
  return day === null ? { kind: "unclear", text } : { kind: "day", day };
}

function readSerial(day: number): Deadline {
  const isDay = day >= DAYS.first && day < DAYS.last + 1;
  return isDay ? { kind: "day", day: Math.floor(day) } : { kind: "unclear", text: String(day) };
}

/** What is shown need not be read to the day (`Des 2026`, months before days): the two ways to count are four years apart. */
function countsFrom1904(serial: number, shown: string): boolean {
  const day = dayIn(shown.trim().toLowerCase());
  return day !== null && day - serial > DAYS_TO_1904 / 2;
}

/** The serial number of a day of the calendar. @example dayOf(2026, 12, 31) // 46387 */
export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY + EPOCH;
}

/**
 * A day as Indonesian offices write it.
 * @example showDay(46387) // "31/12/2026"
 */
export function showDay(day: number): string {
  const date = new Date((day - EPOCH) * MS_PER_DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

function dayIn(text: string): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D.*)?$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(?:\p{L}+,?\s+)?(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/u.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const year = fullYear(numbers[3] ?? "");
    return valid(year, second, first) ?? valid(year, first, second);
  }
  const written = /^(?:\p{L}+,?\s+)?(?:(\d{1,2})[-/. ]*)?(\p{L}{3,})[-/. ,]*(\d{4}|\d{2})$/u.exec(text);
  const month = MONTHS.findIndex((name) => name.test(written?.[2] ?? "")) + 1;
  if (written && month > 0) {
    const year = fullYear(written[3] ?? "");
    return written[1] === undefined ? dayOf(year, month + 1, 0) : valid(year, month, Number(written[1]));
  }
  const quarter = /^(?:triwulan|tw|tri wulan|q|kuartal)[\s.-]*(iv|i{1,3}|[1-4])[\s,/-]*(?:tahun |th\.? ?)?(\d{4})$/.exec(text);
  if (!quarter) return null;
  const nth = ["i", "ii", "iii", "iv"].indexOf(quarter[1] ?? "") + 1 || Number(quarter[1]);
  return dayOf(Number(quarter[2]), nth * 3 + 1, 0);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The day, `null` when the calendar has none such: 31 April. */
function valid(year: number, month: number, date: number): number | null {
  if (month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const day = dayOf(year, month, date);
  return day >= DAYS.first && day <= DAYS.last ? day : null;
}
