import { numfmt } from "@univerjs/core";
import { isError, type Value } from "../../model/value";

/** A locale the formatter knows, with the separators of the language where its own tables lack them. */
export function formatLocale(locale: string): string {
  return locale.replace("_", "-");
}

/**
 * What a cell shows, as Excel formats it: `formatValue(2.5, "0.00", "id-ID")` → `2,50`.
 * A format Excel would refuse is shown like General rather than hiding the value.
 */
export function formatValue(value: Value, format: string, locale: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(format === "" ? "General" : format, value, { locale: formatLocale(locale), throws: false });
  } catch {
    return String(value);
  }
}
