import { readTarget, type Fraction } from "../../assessment";
import type { Instrument } from "../../instrument";
import { cellOf, spelled } from "./read-arguments";
import { FunctionFailure } from "../failure";
import { messages, shown } from "../messages";

/**
 * The index an argument asks to reach: a number, a number as text (`"3,20"`), or a predicate's name.
 * @throws FunctionFailure when it is blank or no index of the instrument
 */
export function targetOf(instrument: Instrument, value: unknown): Fraction {
  const given = cellOf(value);
  const reading = readTarget(instrument, given);
  if (reading.kind === "target") return reading.target;
  if (reading.kind === "blank") throw new FunctionFailure("value", messages().targetMissing);
  const highest = shown({ numerator: instrument.scale.max, denominator: 1 });
  const predicates = instrument.predicates.map(({ name }) => name).join(", ");
  throw new FunctionFailure(
    "value",
    reading.reason === "out-of-scale"
      ? messages().targetOutOfScale(spelled(given), highest)
      : messages().notATarget(spelled(given), highest, predicates)
  );
}
