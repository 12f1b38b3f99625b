import { readLevel, type CellValue } from "../../assessment";
import { holdsFormula, isBlank, isError, textOf, valueAt, type Grid, type Position } from "../../grid";
import { findIndicators, keysOfNumber, type IndicatorKey, type Instrument } from "../../instrument";
import { dateShown } from "../../table";
import type { AnswerField } from "../model";
import { cellText } from "../recorded";
import type { RecordedThen } from "../unit/row-code";
import type { Answer, UnusableReason } from "./model";

/** What a cell of Excel can hold at most. */
const LONGEST = 32_767;

/** What is known about the row of an answer. */
export interface AnswerRow {
  readonly indicator: IndicatorKey | null;
  /** Why its indicator is not known. */
  readonly unclear: "no-indicator" | "mixed-row" | null;
  readonly label: string;
  readonly then: RecordedThen | null;
}

/**
 * Which indicator a row is about, by its code, its number and its name: as far as it says them, they must agree.
 * @param code key of the indicator its code names
 */
export function rowOf(
  instrument: Instrument,
  { code, number, name }: { readonly code: RecordedThen | null; readonly number: CellValue; readonly name: CellValue }
): AnswerRow {
  const label = [textOf(number), textOf(name)].filter((text) => text !== "").join(" ");
  const byNumber = typeof number === "number" || typeof number === "string" ? keysOfNumber(instrument, number) : [];
  const byName = isBlank(name) ? [] : findIndicators(instrument, textOf(name)).map(({ key }) => key);
  const byCode = code !== null && instrument.indicators.some(({ key }) => key === code.indicator) ? [code.indicator] : [];
  const said = [byCode, byNumber, byName].filter((keys) => keys.length > 0);
  const [first = []] = said;
  const agreed = first.filter((key) => said.every((keys) => keys.includes(key)));
  const [indicator = null] = agreed.length === 1 ? agreed : [];
  const unclear = indicator !== null ? null : said.length > 1 ? "mixed-row" : "no-indicator";
  return { indicator, unclear, label, then: indicator === code?.indicator ? code : null };
}

/** An answer as its cell says it; none where it says nothing. */
export function answersAt(
  instrument: Instrument,
  { indicator, unclear, label, then }: AnswerRow,
  field: AnswerField,
  grid: Grid,
  { row, column }: Position,
  misplaced = false
): readonly Answer[] {
  const value = valueAt(grid, row, column);
  const isUncalculated = value === null && holdsFormula(grid, row, column) === true;
  const read = isUncalculated || isError(value) ? noValue(value) : readAs(field, instrument, value);
  if (read === null) return [];
  const place = { sheet: grid.sheet, row, column };
  return [{ indicator, field, ...read, unusable: unclear ?? read.unusable, row: label, place, then, misplaced }];
}

interface ReadAnswer {
  readonly value: number | string;
  readonly unusable: UnusableReason | null;
}

/** What is no level, as people know it: a day as a day, although its cell holds a number. */
const asShown = (value: CellValue): number | string =>
  dateShown(value) ?? (typeof value === "number" ? value : textOf(value).slice(0, LONGEST));

const noValue = (value: CellValue): ReadAnswer => ({ value: textOf(value), unusable: "no-value" });

const readAs = (field: AnswerField, instrument: Instrument, value: CellValue): ReadAnswer | null =>
  field === "level" ? readAnsweredLevel(instrument, value) : readAnsweredText(value);

function readAnsweredLevel(instrument: Instrument, value: CellValue): ReadAnswer | null {
  const reading = readLevel(instrument, value);
  if (reading.kind === "notFilled") return null;
  return reading.kind === "level" ? { value: reading.level, unusable: null } : { value: asShown(value), unusable: "not-a-level" };
}

function readAnsweredText(value: CellValue): ReadAnswer | null {
  const text = cellText(value);
  if (text === "") return null;
  return { value: text.slice(0, LONGEST), unusable: text.length > LONGEST ? "too-long" : null };
}
