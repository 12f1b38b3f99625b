import type { Assessment } from "../assessment/types";
import type { Instrument } from "../instrument/types";
import type { Question } from "./described";
import { FunctionFailure } from "./failure";
import { messages } from "./messages";

/** How long a formula waits for a remembered table to be read again, in milliseconds. */
export const PATIENCE = 20_000;

/**
 * The attached table's assessment, or `null` when none is attached and none is remembered. Notes who asked, so that
 * the formula can be kept live.
 * @throws FunctionFailure when a remembered table takes too long
 */
export function attachedOrNone(
  question: Question,
  follows: "table" | "instrument"
): Assessment | null | Promise<Assessment | null> {
  if (question.caller !== null) question.table.noteCaller(question.caller, follows);
  const reading = question.table.assessment();
  return reading instanceof Promise ? within(PATIENCE, reading) : reading;
}

/**
 * What a function says about the attached table.
 * @param asked instrument the formula names, if any: the table must be one of it
 * @throws FunctionFailure when no table is attached, it is of another instrument, or it holds entries that are no levels
 */
export function aboutAttached<Result>(
  question: Question,
  asked: Instrument | null,
  say: (assessment: Assessment) => Result
): Result | Promise<Result> {
  const checked = (assessment: Assessment | null): Result => {
    if (!assessment) throw new FunctionFailure("notAvailable", messages().notAttached);
    const { instrument } = assessment;
    if (asked && asked.id !== instrument.id)
      throw new FunctionFailure("notAvailable", messages().otherInstrument(instrument.id, asked.id));
    const invalid = question.table.invalid();
    if (invalid !== null) throw new FunctionFailure("value", invalid);
    return say(assessment);
  };
  const reading = attachedOrNone(question, "table");
  return reading instanceof Promise ? reading.then(checked) : checked(reading);
}

async function within<Result>(limit: number, awaited: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FunctionFailure("notAvailable", messages().tableTooSlow)), limit);
  });
  try {
    return await Promise.race([awaited, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}
