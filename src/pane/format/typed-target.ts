import { readTarget, type TargetReading } from "../../assessment";
import { normalise, type Instrument } from "../../instrument";

/** What a person typed as their target so far. */
export type TypedTarget =
  | TargetReading
  /** Not a target yet, but on the way to one: `3,` or `Sang`. */
  | { readonly kind: "unfinished" };

/**
 * Reads a target while it is being typed.
 * @example typedTarget(spbe59, "3,") // { kind: "unfinished" }
 * @example typedTarget(spbe59, "3,50") // { kind: "target", target: 350/100 }
 */
export function typedTarget(instrument: Instrument, text: string): TypedTarget {
  const reading = readTarget(instrument, text);
  if (reading.kind !== "invalid" || reading.reason !== "not-a-target") return reading;
  const typed = text.trim();
  const begun = normalise(typed);
  const onTheWay =
    /^\d{1,3}[.,]$/.test(typed) || (begun !== "" && instrument.predicates.some(({ name }) => normalise(name).startsWith(begun)));
  return onTheWay ? { kind: "unfinished" } : reading;
}
