import { cleanLevel, convertIndex, readIndex, toDouble, type Fraction } from "../../../../assessment";
import type { ExternalIndex } from "../../../../instrument";

/** What a person typed as the index they expect. */
export type ExpectedIndex =
  | { readonly kind: "none" }
  /** On the way to a number: `68,`. */
  | { readonly kind: "unfinished" }
  /** The value of Pemdi it becomes, exact, and the same as a level. */
  | { readonly kind: "value"; readonly value: Fraction; readonly level: number }
  | { readonly kind: "invalid"; readonly reason: "not-a-number" | "out-of-scale" };

/**
 * Reads an expected index on its own scale, with decimal comma or point.
 * @example expectedIndex("SDI", "68,75") // { kind: "value", value: 3.75 as a fraction, level: 3.75 }
 * @example expectedIndex("SDI", "120") // { kind: "invalid", reason: "out-of-scale" }
 */
export function expectedIndex(index: ExternalIndex, typed: string): ExpectedIndex {
  const text = typed.trim();
  if (text === "") return { kind: "none" };
  if (/^\d{1,3}[.,]$/.test(text)) return { kind: "unfinished" };
  const reading = readIndex(index, text);
  if (reading.kind === "invalid") return { kind: "invalid", reason: reading.reason === "out-of-scale" ? "out-of-scale" : "not-a-number" };
  // In a cell a 0 may be a blank; what is typed here is meant.
  if (reading.kind === "awaited") return /\d/.test(text) ? { kind: "invalid", reason: "out-of-scale" } : { kind: "none" };
  const value = convertIndex(index, reading.value);
  return { kind: "value", value, level: cleanLevel(toDouble(value)) };
}
