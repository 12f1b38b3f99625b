import type { Instrument, Predicate } from "../../instrument";
import { add, compare, fraction } from "./fraction";
import type { Fraction } from "../types";

/**
 * The predicate of an index, from its unrounded value. An index below the last limit (possible while indicators are
 * not filled) has the last predicate.
 *
 * Source: PermenPANRB 59/2020, table of predicates; that the unrounded index decides follows the national report of 2024.
 *
 * @example predicateOf(spbe59, fraction(34985, 10000)) // "Baik", though it shows as 3,50
 */
export function predicateOf({ predicates }: Instrument, index: Fraction): string {
  const earned = predicates.find((predicate) => compare(index, limitOf(predicate)) >= 0);
  return (earned ?? predicates[predicates.length - 1])?.name ?? "";
}

/**
 * The predicate that the index would have if it were rounded first, when that is another one: the index lies within
 * 0.005 below a limit, where the national report of 2023 and that of 2024 decide differently. `null` elsewhere.
 *
 * @example predicateIfRounded(spbe59, fraction(34985, 10000)) // "Sangat Baik"
 */
export function predicateIfRounded(instrument: Instrument, index: Fraction): string | null {
  const rounded = predicateOf(instrument, add(index, fraction(5, 1000)));
  return rounded === predicateOf(instrument, index) ? null : rounded;
}

/**
 * The next predicate above an index and the lowest index that earns it; `null` at the highest.
 *
 * @example nextPredicate(spbe59, fraction(31925, 10000)) // { name: "Sangat Baik", from: 350/100 }
 */
export function nextPredicate({ predicates }: Instrument, index: Fraction): { readonly name: string; readonly from: Fraction } | null {
  // Whatever lies below the last limit already has the last predicate.
  const above = predicates.slice(0, -1).filter((predicate) => compare(index, limitOf(predicate)) < 0);
  const next = above[above.length - 1];
  return next ? { name: next.name, from: limitOf(next) } : null;
}

/**
 * The lowest index that earns a predicate.
 *
 * @example toDouble(limitOf({ name: "Baik", fromHundredths: 260 })) // 2.6
 */
export function limitOf({ fromHundredths }: Predicate): Fraction {
  return fraction(fromHundredths, 100);
}
