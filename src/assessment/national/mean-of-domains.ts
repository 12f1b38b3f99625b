import { fraction } from "../score/fraction";
import type { Fraction } from "../types";
import type { PublishedAgency } from "./tables";

/**
 * The mean of each domain over agencies, of what is readable in print; `null` for a domain nobody has a value for.
 *
 * @example meanOfDomains(regenciesOf2024)[0] // the mean of Kebijakan Internal SPBE
 */
export function meanOfDomains(agencies: readonly PublishedAgency[]): readonly (Fraction | null)[] {
  const count = Math.max(0, ...agencies.map(({ domains }) => domains.length));
  return Array.from({ length: count }, (_, at) => {
    const known = agencies.map(({ domains }) => domains[at] ?? null).filter((value) => value !== null);
    if (known.length === 0) return null;
    return fraction(
      known.reduce((sum, value) => sum + value, 0),
      100 * known.length
    );
  });
}
