import { invalidArgument } from "../../../protocol/errors";

/** A formula as a rule gives it: a number, or a text with or without `=`. */
export const formula = (value: unknown, location: string): string => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument(location);
  return value.replace(/^=/, "");
};
