import { FunctionFailure } from "../../failure";
import { messages } from "../../messages";
import { cellOf, isBlank, spelled } from "../../arguments/read-arguments";

/**
 * How many levels an indicator may rise at most: a whole number from 1 on. A blank arrives as 0 on desktop,
 * so 0 sets no limit, which is `null`.
 * @throws FunctionFailure when it is anything else
 */
export function mostLevelsOf(value: unknown): number | null {
  const given = cellOf(value);
  if (isBlank(given)) return null;
  if (typeof given === "number" && Number.isInteger(given) && given > 0) return given;
  throw new FunctionFailure("value", messages().notMostLevels(spelled(given)));
}
