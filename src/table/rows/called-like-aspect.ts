import type { IndicatorKey, Instrument } from "../../instrument";
import { nameIndexOf } from "../names/name-index";
import type { Assignments } from "./assignments";
import { isTotal, type RowReading } from "./row-readings";

/**
 * Rows of indicators that bear the name of their aspect, as the last of Pemdi often does. Such a row is told from the
 * heading of the aspect by its number, else by its place: where the other aspects have their headings above, the heading
 * comes first. Taken only where the aspect lacks just this one indicator.
 */
export function assignCalledLikeAspects(assignments: Assignments, readings: readonly RowReading[], instrument: Instrument): void {
  const assigned = new Set(assignments.rows.map(({ row }) => row));
  const free = new Map(readings.flatMap((reading) => (assigned.has(reading.row) ? [] : [[reading.row, reading]])));
  const headings = headingsIn([...free.values()], instrument);
  for (const { number } of instrument.aspects) {
    const lacking = instrument.indicators.filter(({ aspect, key }) => aspect === number && !assignments.has(key));
    const [indicator] = lacking;
    if (indicator === undefined || lacking.length > 1) continue;
    const own = headings.flatMap(({ row, aspect }) => (aspect === number ? (free.get(row) ?? []) : []));
    const others = headings.filter(({ aspect }) => aspect !== number);
    const row = rowOf(indicator.key, own, others, assignments, instrument);
    if (row !== null) assignments.add(row.row, indicator.key, row.coded.length > 0 ? "number" : "name");
  }
}

/** A row that says itself what it is. */
const SAYS_ASPECT = /^\s*(?:aspek|domain)\b/i;

/** Which of the rows called like the aspect is the indicator's. */
function rowOf(
  key: IndicatorKey,
  own: readonly RowReading[],
  others: readonly AspectHeading[],
  assignments: Assignments,
  instrument: Instrument
): RowReading | null {
  const hasHeading = own.length > 1 || others.length === 0;
  const numbered = own.find(({ coded }) => coded.includes(key));
  if (numbered) return hasHeading ? numbered : null;
  const bare = own.filter(({ coded }) => coded.length === 0);
  const [first] = bare;
  if (!hasHeading || first === undefined || SAYS_ASPECT.test(first.text)) return null;
  if (own.length === 1) return first;
  // Where other aspects have several rows too, as a heading above and a sum below, none of them is an indicator's.
  const isOnlyOne = others.every(({ aspect }, at) => others.findIndex((other) => other.aspect === aspect) === at);
  if (own.length > 2 || !isOnlyOne) return null;
  return (standBelow(others, assignments, instrument) ? first : bare[bare.length - 1]) ?? null;
}

/** The rows that name one aspect each, and which. */
export function headingsIn(readings: readonly RowReading[], instrument: Instrument): readonly AspectHeading[] {
  const names = nameIndexOf(instrument);
  return readings.flatMap(({ row, text }) => {
    const [aspect, other] = text === "" || isTotal(text) ? [] : names.aspectsNamed(text);
    return aspect === undefined || other !== undefined ? [] : [{ row, aspect }];
  });
}

/** A row that names an aspect. */
export interface AspectHeading {
  readonly row: number;
  readonly aspect: number;
}

/** Whether headings stand below the rows of their aspects, as sums do. */
export function standBelow(headings: readonly AspectHeading[], assignments: Assignments, instrument: Instrument): boolean {
  const above = headings.filter(({ row, aspect }) => row < firstOf(aspect, assignments, instrument)).length;
  return above < headings.length / 2;
}

function firstOf(aspect: number, assignments: Assignments, instrument: Instrument): number {
  const keys = new Set(instrument.indicators.filter((each) => each.aspect === aspect).map(({ key }) => key));
  return Math.min(...assignments.rows.filter(({ indicator }) => keys.has(indicator)).map(({ row }) => row));
}
