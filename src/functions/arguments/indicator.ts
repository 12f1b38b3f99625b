import { findIndicators, type Indicator, type Instrument } from "../../instrument";
import { cellOf, isBlank, spelled } from "./read-arguments";
import { FunctionFailure } from "../failure";
import { messages } from "../messages";

/**
 * The indicator an argument means, by number, code or any known spelling of its name.
 * @throws FunctionFailure when it means none, or fits several
 */
export function indicatorOf(instrument: Instrument, value: unknown): Indicator {
  const given = cellOf(value);
  if (isBlank(given)) throw new FunctionFailure("value", messages().indicatorMissing);
  const found = typeof given === "string" || typeof given === "number" ? findIndicators(instrument, given) : [];
  const [indicator, another] = found;
  if (another) {
    const fitting = found.map(({ key, shortName }) => `${key} ${shortName}`).join("; ");
    throw new FunctionFailure("value", messages().ambiguousIndicator(spelled(given), fitting));
  }
  if (indicator) return indicator;
  const keys = instrument.indicators.map(({ key }) => key);
  const known = `${keys[0]}–${keys[keys.length - 1]}`;
  throw new FunctionFailure("value", messages().unknownIndicator(spelled(given), instrument.id, known));
}

/** An indicator's key as a cell shows it: a number where it is one. */
export function indicatorCell(key: string): number | string {
  return /^\d+$/.test(key) ? Number(key) : key;
}
