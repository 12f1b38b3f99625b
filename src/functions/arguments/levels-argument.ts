import type { Assessment } from "../../assessment";
import { instrumentOf, isOmitted } from "./read-arguments";
import { aboutAttached } from "../attached";
import type { Question } from "../function-definition";
import { assessmentOf } from "./levels";

/**
 * What a function says about the levels it was given, or about the attached table when it was given none.
 * @param levelsAt place of the levels among the arguments
 * @param instrumentAt place of the instrument, where it does not follow the levels
 * @throws FunctionFailure when the levels cannot be read, or there is no table to answer for
 */
export function aboutLevels<Result>(
  question: Question,
  levelsAt: number,
  say: (assessment: Assessment) => Result | Promise<Result>,
  instrumentAt = levelsAt + 1
): Result | Promise<Result> {
  const levels = question.values[levelsAt];
  const asked = instrumentOf(question.values[instrumentAt]);
  if (isOmitted(levels, question.addresses?.[levelsAt])) return aboutAttached(question, asked, say);
  return say(assessmentOf(levels, asked));
}
