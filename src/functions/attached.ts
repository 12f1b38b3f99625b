import type { Assessment } from "../assessment";
import { defaultInstrument, type Instrument } from "../instrument";
import type { Follows } from "./attached-table";
import type { Question } from "./function-definition";
import { FunctionFailure } from "./failure";
import { messages } from "./messages";
import { withTimeout } from "./with-timeout";

/**
 * The attached table's assessment, or `null` when none is attached and none is remembered. Notes who asked, so that
 * the formula can be kept live.
 * @throws FunctionFailure when a remembered table takes too long
 */
export function attachedOrNone(question: Question, follows: Follows): Assessment | null | Promise<Assessment | null> {
  if (question.caller !== null) question.table.noteCaller(question.caller, follows);
  const reading = question.table.assessment();
  return reading instanceof Promise ? withTimeout(reading, () => messages().tableTooSlow) : reading;
}

/**
 * What a function says about the attached table as it was read, entries that are no levels included.
 * @param asked instrument the formula names, if any: the table must be one of it
 * @throws FunctionFailure when no table is attached, it could not be read since it changed, or it is of another instrument
 */
export function aboutAttachedAsRead<Result>(
  question: Question,
  asked: Instrument | null,
  say: (assessment: Assessment) => Result | Promise<Result>
): Result | Promise<Result> {
  const checked = (assessment: Assessment | null): Result | Promise<Result> => {
    const silent = question.table.silent();
    if (silent !== null) throw new FunctionFailure("notAvailable", messages()[silent]);
    if (!assessment) throw new FunctionFailure("notAvailable", messages().notAttached);
    const { instrument } = assessment;
    if (asked && asked.id !== instrument.id) throw new FunctionFailure("notAvailable", messages().otherInstrument(instrument.id, asked.id));
    return say(assessment);
  };
  const reading = attachedOrNone(question, "table");
  return reading instanceof Promise ? reading.then(checked) : checked(reading);
}

/**
 * What a function says about the levels of the attached table.
 * @throws FunctionFailure as {@link aboutAttachedAsRead}, and when the table holds entries that are no levels
 */
export function aboutAttached<Result>(
  question: Question,
  asked: Instrument | null,
  say: (assessment: Assessment) => Result | Promise<Result>
): Result | Promise<Result> {
  return aboutAttachedAsRead(question, asked, (assessment) => {
    const invalid = question.table.invalid();
    if (invalid !== null) throw new FunctionFailure("value", invalid);
    return say(assessment);
  });
}

/**
 * What a function says about an instrument: the one named, else the attached table's, else the usual one.
 * @throws FunctionFailure when a remembered table takes too long
 */
export function aboutInstrument<Result>(
  question: Question,
  asked: Instrument | null,
  say: (instrument: Instrument) => Result | Promise<Result>
): Result | Promise<Result> {
  if (asked) return say(asked);
  const attached = attachedOrNone(question, "instrument");
  return attached instanceof Promise
    ? attached.then((assessment) => say(assessment?.instrument ?? defaultInstrument))
    : say(attached?.instrument ?? defaultInstrument);
}
