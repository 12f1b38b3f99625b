import { assignCalledLikeAspects, headingsIn, standBelow } from "./called-like-aspect";
import type { IndicatorKey, Instrument } from "../../instrument";
import { Assignments } from "./assignments";
import { type NameIndex, type NameMatch, nameIndexOf } from "../names/name-index";
import { isTotal, type RowReading } from "./row-readings";
import type { TableRow } from "./table-row";

/** A row whose text names an indicator. */
type NamedReading = RowReading & { readonly named: NameMatch };

/** Likeness (0–1) from which a text counts as another name of the indicator that its number says. */
const NEARLY = 0.25;
/** Likeness it must have when that indicator has a row already. */
const WELL = 0.5;
/** The number decides when the name fits its indicator no more than this worse than the best one. */
const CLOSE = 0.05;
/** Most rows between the table and a row with a number but an unknown name: below it, above it, and for a row without any name. */
const BESIDE = { below: 6, above: 3, nameless: 2 };

/**
 * Which rows are about which indicator in a table that names them. The surest rows are assigned first (number and name
 * agree), so that the doubtful ones only have the remaining indicators to choose from.
 */
export function rowsByName(readings: readonly RowReading[], instrument: Instrument, hasNumbers: boolean): readonly TableRow[] {
  const names = nameIndexOf(instrument);
  const assignments = new Assignments();
  const open = assignAgreed(assignments, readings);
  const named = open.filter((reading): reading is NamedReading => reading.named !== null);
  const lines = named.filter(({ isHeading }) => !isHeading);
  assignDisagreeing(
    assignments,
    lines.filter(({ coded }) => coded.length > 0),
    names
  );
  assignUnnumbered(
    assignments,
    lines.filter(({ coded }) => coded.length === 0),
    hasNumbers
  );
  assignHeadings(
    assignments,
    named.filter(({ isHeading }) => isHeading),
    readings,
    instrument
  );
  assignUnnamed(
    assignments,
    open.filter((reading) => reading.named === null && reading.coded.length > 0),
    names
  );
  assignCalledLikeAspects(assignments, readings, instrument);
  assignLeftOver(assignments, open, instrument);
  return assignments.rows;
}

/** Rows whose number and name agree. @returns the others */
function assignAgreed(assignments: Assignments, readings: readonly RowReading[]): readonly RowReading[] {
  return readings.filter(({ row, coded, named }) => {
    const key = assignments.open(coded.filter((each) => named?.keys.includes(each)));
    if (key !== undefined) assignments.add(row, key, "both");
    return key === undefined;
  });
}

/** Where number and name differ the name counts, unless another row already has that name and none has the number. */
function assignDisagreeing(assignments: Assignments, readings: readonly NamedReading[], names: NameIndex): void {
  for (const { row, coded, named, text } of readings) {
    const byName = assignments.open(named.keys);
    const byNumber = assignments.open(coded);
    if (byName === undefined || byNumber === undefined) continue;
    const fits = names.similarity(text, byNumber);
    const numberCounts = fits > named.score - CLOSE || (assignments.has(byName) && !assignments.has(byNumber));
    if (numberCounts) assignments.add(row, byNumber, "number", { numberSays: fits >= NEARLY ? null : byNumber });
    else assignments.add(row, byName, "name", { numberSays: byNumber });
  }
}

function assignUnnumbered(assignments: Assignments, readings: readonly NamedReading[], hasNumbers: boolean): void {
  // With numbers beside them, a name without one is a heading once its indicator has a row.
  const numbered = hasNumbers && assignments.rows.length > 0;
  for (const { row, named } of readings) {
    const key = assignments.open(named.keys);
    if (key === undefined || (numbered && assignments.has(key))) continue;
    assignments.add(row, key, "name", { alsoFits: named.keys.filter((each) => each !== key) });
  }
}

/**
 * An aspect can bear the name of its indicator: where headings stand above, its last line is the indicator's and the ones
 * before are headings; where they stand below, as sums do, its first.
 */
function assignHeadings(
  assignments: Assignments,
  readings: readonly NamedReading[],
  all: readonly RowReading[],
  instrument: Instrument
): void {
  const pure = headingsIn(
    all.filter(({ named }) => named === null),
    instrument
  );
  const isBelow = pure.length > 0 && standBelow(pure, assignments, instrument);
  for (const { row, named } of isBelow ? readings : [...readings].reverse()) {
    const key = assignments.open(named.keys);
    if (key !== undefined && !assignments.has(key)) assignments.add(row, key, "name");
  }
}

/** Rows whose name nobody knows, by their number: inside the table, and close beside it. */
function assignUnnamed(assignments: Assignments, readings: readonly RowReading[], names: NameIndex): void {
  const { first, last, isContradicted } = assignments;
  let reached = last;
  const isBeside = (row: number, text: string, fits: number): boolean => {
    const gap = row > last ? row - reached : first - row;
    if (text === "") return gap <= BESIDE.nameless;
    return gap <= (row > last ? BESIDE.below : BESIDE.above) && fits >= NEARLY;
  };
  for (const { row, coded, text } of readings) {
    const key: IndicatorKey | undefined = assignments.open(coded);
    if (key === undefined || isTotal(text) || names.aspectsNamed(text).length > 0) continue;
    const fits = names.similarity(text, key);
    // Where numbers contradict names, a number says little about a name that nobody knows.
    if (text !== "" && fits < NEARLY && isContradicted) continue;
    const isInside = row > first && row < last && (!assignments.has(key) || fits >= WELL);
    if (!isInside && (assignments.has(key) || !isBeside(row, text, fits))) continue;
    assignments.add(row, key, "number", text !== "" && fits < WELL ? { isStrange: true } : {});
    reached = Math.max(reached, row);
  }
}

/**
 * A row whose name nobody knows, where the numbers contradict the names: the one indicator that its aspect lacks, if the name
 * is somewhat like it.
 */
function assignLeftOver(assignments: Assignments, readings: readonly RowReading[], instrument: Instrument): void {
  if (!assignments.isContradicted) return;
  const names = nameIndexOf(instrument);
  const assigned = new Set(assignments.rows.map(({ row }) => row));
  for (const { row, named, text, coded, under } of readings) {
    const [aspect, other] = under;
    if (named !== null || text === "" || assigned.has(row) || aspect === undefined || other !== undefined || isTotal(text)) continue;
    const lacking = instrument.indicators.filter((indicator) => indicator.aspect === aspect && !assignments.has(indicator.key));
    const [only, another] = lacking;
    if (only === undefined || another !== undefined || names.similarity(text, only.key) < WELL) continue;
    const numberSays = coded.includes(only.key) ? null : (coded[0] ?? null);
    assignments.add(row, only.key, "name", { numberSays });
  }
}
