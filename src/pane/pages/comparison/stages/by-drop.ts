import { compare, decimal, fraction, STAGES, type Fraction, type IndicatorStages, type Stage } from "../../../../assessment";

/** Indicators through the stages, told apart by whether a stage changed them. */
export interface ByDrop {
  /** The largest drop from the first to the last value first, then in the order of the instrument. */
  readonly changed: readonly IndicatorStages[];
  /** The others, also those with one value or none, in the order of the instrument. */
  readonly unchanged: readonly IndicatorStages[];
}

/**
 * Which indicators changed between stages. One that fell and rose again changed too.
 * @example byDrop(compareStages(pemdi8, stages).indicators).changed[0]?.indicator // "4"
 */
export function byDrop(indicators: readonly IndicatorStages[]): ByDrop {
  const isChanged = ({ steps }: IndicatorStages): boolean => steps.some(({ change }) => compare(change, NONE) !== 0);
  return {
    changed: indicators.filter(isChanged).sort((a, b) => compare(a.total ?? NONE, b.total ?? NONE)),
    unchanged: indicators.filter((each) => !isChanged(each)),
  };
}

const NONE: Fraction = fraction(0);

/** What an indicator had at a stage, and at the one with a value before it. */
export interface StageValue {
  readonly stage: Stage;
  /** `null` where the stage gave none. */
  readonly value: Fraction | null;
  /** `null` at the first stage with a value. */
  readonly before: Fraction | null;
}

/** The values of an indicator, stage by stage. @example valuesThrough(["self", "document"], indicator)[1]?.before // 2,50 as a fraction */
export function valuesThrough(stages: readonly Stage[], { values }: IndicatorStages): readonly StageValue[] {
  const ordered = STAGES.filter((stage) => stages.includes(stage));
  const valueAt = (stage: Stage): Fraction | null => {
    const value = values[stage];
    return value === undefined ? null : decimal(value);
  };
  return ordered.map((stage, at) => {
    const earlier = ordered.slice(0, at).filter((each) => values[each] !== undefined);
    const last = earlier[earlier.length - 1];
    return { stage, value: valueAt(stage), before: last === undefined ? null : valueAt(last) };
  });
}
