import { fraction } from "../score/fraction";
import { denseRank } from "../score/rank";
import type { Fraction } from "../types";
import type { PublishedAgency } from "./tables";

/** Where an agency stands among others, all values in the units of a published index. */
export interface Standing {
  /** Dense rank, 1 = highest. */
  readonly rank: number;
  /** How many have a higher index: with shared ranks more than the rank tells. */
  readonly above: number;
  /** How many are compared, the agency included. */
  readonly of: number;
  readonly mean: Fraction;
  readonly median: Fraction;
  readonly lowerQuartile: Fraction;
  readonly upperQuartile: Fraction;
  /** The nearest higher index and how far it is; `null` at the top. */
  readonly next: { readonly names: readonly string[]; readonly distance: Fraction } | null;
}

/** A published agency among its peers. */
export interface Benchmark {
  readonly agency: PublishedAgency;
  /** Among the regencies and cities of its province; `null` for a province or a central agency. */
  readonly inProvince: Standing | null;
  /** Among its group in the whole country: ministries, provinces, regencies, cities … */
  readonly inGroup: Standing;
  /** Among all agencies. */
  readonly inCountry: Standing;
}

/**
 * An agency among its peers in one year's table. A province is not ranked among its own regencies and cities.
 *
 * @example benchmarkOf(tables[2023], kepulauanMeranti).inProvince // rank 6 of 12
 */
export function benchmarkOf(agencies: readonly PublishedAgency[], agency: PublishedAgency): Benchmark {
  const isLocal = ({ group }: PublishedAgency) => group === "regency" || group === "city";
  const neighbours = agencies.filter((other) => isLocal(other) && other.province === agency.province);
  return {
    agency,
    inProvince: isLocal(agency) ? standingIn(neighbours, agency.index) : null,
    inGroup: standingIn(
      agencies.filter(({ group }) => group === agency.group),
      agency.index
    ),
    inCountry: standingIn(agencies, agency.index),
  };
}

/**
 * Where an index, in hundredths, stands among published ones; it need not be one of them.
 *
 * @example standingIn(agenciesOfRiau, 350).rank
 */
export function standingIn(agencies: readonly PublishedAgency[], index: number): Standing {
  if (agencies.length === 0) throw new RangeError("Nobody to compare with");
  const values = agencies.map((agency) => agency.index).sort((a, b) => a - b);
  const nearest = values.find((value) => value > index);
  return {
    rank: denseRank(
      fraction(index, 100),
      values.map((value) => fraction(value, 100))
    ),
    above: values.filter((value) => value > index).length,
    of: agencies.length,
    mean: fraction(
      values.reduce((sum, value) => sum + value, 0),
      100 * values.length
    ),
    median: quantile(values, 2),
    lowerQuartile: quantile(values, 1),
    upperQuartile: quantile(values, 3),
    next:
      nearest === undefined
        ? null
        : {
            names: agencies.filter((agency) => agency.index === nearest).map(({ name }) => name),
            distance: fraction(nearest - index, 100),
          },
  };
}

/** A quarter point of sorted hundredths, between neighbours in proportion, as QUARTILE.INC does. */
function quantile(sorted: readonly number[], quarter: 1 | 2 | 3): Fraction {
  const position = (sorted.length - 1) * quarter;
  const below = Math.floor(position / 4);
  const rest = position % 4;
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return fraction(low * (4 - rest) + high * rest, 400);
}
