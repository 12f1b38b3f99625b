import type { IndicatorKey } from "../instrument";
import { compare, subtract } from "./score/fraction";
import { entriesByKey } from "./entries";
import { isLow } from "./score/flags";
import { limitOf } from "./score/predicate";
import { score } from "./score/score";
import type { Assessment, Fraction, GroupScore } from "./types";

/** An indicator worth a word in the report. */
export interface Remark {
  readonly indicator: IndicatorKey;
  readonly level: number;
}

/** What the report says of one aspect. */
export interface AspectNarrative {
  readonly aspect: GroupScore;
  /** Highest level first. */
  readonly strengths: readonly Remark[];
  /** Lowest level first. */
  readonly weaknesses: readonly Remark[];
  /** Indicators at level 2 or above, of all in the aspect. */
  readonly fulfilled: number;
  readonly total: number;
}

/** What the official result report says about an assessment, as data; the sentences are made where it is shown. */
export interface Narrative {
  readonly strengths: readonly Remark[];
  readonly weaknesses: readonly Remark[];
  readonly fulfilled: number;
  readonly total: number;
  readonly aspects: readonly AspectNarrative[];
  /** Aspects with the highest and the lowest index; both empty when all are equal. */
  readonly strongest: readonly GroupScore[];
  readonly weakest: readonly GroupScore[];
  /** Indicators below the target of 3 per indicator, most urgent first: the action of their present level comes next. */
  readonly recommendations: readonly Remark[];
  /** The national target, the predicate Baik, and how far the index is from it: negative when passed. */
  readonly nationalTarget: { readonly from: Fraction; readonly gap: Fraction };
}

/**
 * Strengths, weaknesses, fulfilment and recommendations by the official rules: fulfilled are levels from 2 up,
 * strengths levels from 4 up, weaknesses levels 1 and 2 (with decimals: below 3); level 3 is neither. What is not
 * filled is not fulfilled, and neither strength nor weakness.
 *
 * Source: Pedoman Menteri PANRB 3/2024 (narrative); national reports (targets: 3 per indicator, index Baik).
 *
 * @example narrate(denpasar2021).strongest.map(({ name }) => name)
 */
export function narrate(assessment: Assessment): Narrative {
  const { instrument } = assessment;
  const { index, aspects } = score(assessment);
  const rated = ratedIndicators(assessment);
  const strengths = rated.filter(({ level }) => level >= 4).sort((a, b) => b.level - a.level || b.weight - a.weight);
  const weaknesses = rated.filter(({ level }) => isLow(instrument, level)).sort((a, b) => a.level - b.level || b.weight - a.weight);
  const isFulfilled = ({ level }: Remark) => level >= 2;
  const target = instrument.predicates.find(({ name }) => name === "Baik") ?? instrument.predicates[0];
  const from = target ? limitOf(target) : index;
  return {
    strengths: strengths.map(remarkOf),
    weaknesses: weaknesses.map(remarkOf),
    fulfilled: rated.filter(isFulfilled).length,
    total: instrument.indicators.length,
    aspects: aspects.map((aspect) => {
      const own = <Item extends { readonly aspect: number }>(items: readonly Item[]) =>
        items.filter((item) => item.aspect === aspect.number);
      return {
        aspect,
        strengths: own(strengths).map(remarkOf),
        weaknesses: own(weaknesses).map(remarkOf),
        fulfilled: own(rated).filter(isFulfilled).length,
        total: own(instrument.indicators).length,
      };
    }),
    ...extremes(aspects),
    recommendations: weaknesses.map(remarkOf),
    nationalTarget: { from, gap: subtract(from, index) },
  };
}

interface Rated extends Remark {
  readonly weight: number;
  readonly aspect: number;
}

/** The filled indicators in the instrument's order, which sorting keeps among equals. */
function ratedIndicators(assessment: Assessment): Rated[] {
  const byKey = entriesByKey(assessment);
  return assessment.instrument.indicators.flatMap(({ key, weight, aspect }) => {
    const level = byKey.get(key)?.level ?? null;
    return level === null ? [] : [{ indicator: key, level, weight, aspect }];
  });
}

function remarkOf({ indicator, level }: Remark): Remark {
  return { indicator, level };
}

function extremes(aspects: readonly GroupScore[]): Pick<Narrative, "strongest" | "weakest"> {
  const strongest = aspects.filter(({ index }) => aspects.every((other) => compare(index, other.index) >= 0));
  const weakest = aspects.filter(({ index }) => aspects.every((other) => compare(index, other.index) <= 0));
  return strongest.length === aspects.length ? { strongest: [], weakest: [] } : { strongest, weakest };
}
