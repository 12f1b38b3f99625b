import { invalidArgument } from "../../protocol/errors";

/** How Excel's API and its files call the same comparison. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
  // Conditional formats say it without "To".
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export function operatorOf(word: unknown, location: string): string {
  const found = typeof word === "string" ? OPERATORS[word] : undefined;
  if (found === undefined) throw invalidArgument(location);
  return found;
}

/** The API's word; `short` for conditional formats. */
export const operatorWord = (operator: string, short = false): string =>
  Object.keys(OPERATORS)
    .filter((word) => OPERATORS[word] === operator)
    .at(short ? -1 : 0) ?? "Between";
