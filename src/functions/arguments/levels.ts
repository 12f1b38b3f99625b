import { unfilledEntry, type Assessment, type CellValue, type Entry, readLevel } from "../../assessment";
import { instruments, instrumentWithCount, type IndicatorKey, type Instrument } from "../../instrument";
import { quoted, rangeOf } from "./read-arguments";
import { FunctionFailure } from "../failure";
import { readBlock, type RawLevels, isLine, placesInBlock, type PlaceInRange } from "./block";
import { messages } from "../messages";

/**
 * The assessment a range of levels stands for.
 * @throws FunctionFailure as {@link assessmentAsGiven}, and when the range holds something that is no level
 */
export function assessmentOf(value: unknown, asked: Instrument | null): Assessment {
  const assessment = assessmentAsGiven(value, asked);
  refuseOthers(assessment.instrument, assessment.entries);
  return assessment;
}

/**
 * The assessment a range of levels stands for, entries that are no levels included: a column or row of exactly the
 * instrument's items in their order, or a block with indicator numbers at one edge and levels at the other.
 * @param value the argument as Excel hands it over
 * @param asked instrument the formula names; recognised by count or numbers when `null`
 * @throws FunctionFailure when the range has another shape or repeats an indicator
 */
export function assessmentAsGiven(value: unknown, asked: Instrument | null): Assessment {
  const range = rangeOf(value);
  const { instrument, levels } = isLine(range) ? readLine(range.flat(), asked) : readBlock(range, asked);
  const entries = instrument.indicators.map(({ key }) => entryOf(instrument, key, levels.get(key) ?? null));
  return { instrument, entries };
}

/**
 * Where the level of each indicator stands in a range, as {@link assessmentAsGiven} reads it.
 * @param value the cells of the range
 * @throws FunctionFailure as {@link assessmentAsGiven}
 */
export function levelPlaces(
  value: unknown,
  asked: Instrument | null
): { readonly instrument: Instrument; readonly places: ReadonlyMap<IndicatorKey, PlaceInRange> } {
  const range = rangeOf(value);
  if (!isLine(range)) return placesInBlock(range, asked);
  const { instrument } = readLine(range.flat(), asked);
  const down = range.length > 1;
  const placeOf = (at: number): PlaceInRange => (down ? { row: at, column: 0 } : { row: 0, column: at });
  return { instrument, places: new Map(instrument.indicators.map(({ key }, at) => [key, placeOf(at)])) };
}

function readLine(cells: readonly CellValue[], asked: Instrument | null): RawLevels {
  const instrument = asked ?? instrumentWithCount(cells.length);
  if (!instrument || instrument.indicators.length !== cells.length) {
    const expected = (asked ? [asked] : instruments).map(({ id, indicators }) => `${indicators.length} (${id})`);
    throw new FunctionFailure("value", messages().wrongCount(cells.length, expected.join(" / ")));
  }
  return { instrument, levels: new Map(instrument.indicators.map(({ key }, at) => [key, cells[at] ?? null])) };
}

function entryOf(instrument: Instrument, indicator: IndicatorKey, raw: CellValue): Entry {
  const reading = readLevel(instrument, raw);
  const level = reading.kind === "level" ? reading.level : null;
  return { ...unfilledEntry(indicator), level, raw };
}

function refuseOthers(instrument: Instrument, entries: readonly Entry[]): void {
  const wrong = entries.filter(({ raw }) => readLevel(instrument, raw).kind === "invalid");
  const [first] = wrong;
  if (!first) return;
  const { min, max } = instrument.scale;
  throw new FunctionFailure("value", messages().notALevel(first.indicator, quoted(first.raw), min, max, wrong.length - 1));
}
