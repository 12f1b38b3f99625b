import { normalise, type Instrument } from "../../instrument";
import { compare, decimal, fraction } from "../score/fraction";
import { limitOf } from "../score/predicate";
import type { CellValue, Fraction } from "../types";

/** What a person gave as the index to reach. */
export type TargetReading =
  | { readonly kind: "target"; readonly target: Fraction }
  /** Nothing given; a blank cell reaches a function as 0. */
  | { readonly kind: "blank" }
  /** Neither a number nor a predicate of the instrument, or a number that no index can be. */
  | { readonly kind: "invalid"; readonly reason: "not-a-target" | "out-of-scale" };

/**
 * Reads the index to reach: a number, a number as text with decimal comma or point, or the name of a predicate, which
 * means the lowest index that earns it.
 *
 * @example readTarget(spbe59, "3,20") // { kind: "target", target: 320/100 }
 * @example readTarget(spbe59, "sangat baik") // { kind: "target", target: 350/100 }
 */
export function readTarget(instrument: Instrument, value: CellValue): TargetReading {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return readNumber(instrument, value);
  if (typeof value !== "string") return { kind: "invalid", reason: "not-a-target" };
  const text = value.trim();
  if (text === "") return { kind: "blank" };
  if (/^-?\d{1,3}(?:[.,]\d{1,12})?$/.test(text)) return readNumber(instrument, Number(text.replace(",", ".")));
  const predicate = instrument.predicates.find(({ name }) => normalise(name) === normalise(text));
  return predicate ? { kind: "target", target: limitOf(predicate) } : { kind: "invalid", reason: "not-a-target" };
}

function readNumber({ scale }: Instrument, value: number): TargetReading {
  if (!Number.isFinite(value)) return { kind: "invalid", reason: "not-a-target" };
  if (value === 0) return { kind: "blank" };
  const target = decimal(value);
  const possible = value > 0 && compare(target, fraction(scale.max)) <= 0;
  return possible ? { kind: "target", target } : { kind: "invalid", reason: "out-of-scale" };
}
