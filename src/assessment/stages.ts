import type { IndicatorKey, Instrument } from "../instrument";
import type { Levels } from "./levels/levels";
import { add, decimal, fraction, subtract } from "./score/fraction";
import { scoreLevels } from "./score/score";
import type { Fraction } from "./types";

/** The stages of an assessment in their order: *Mandiri, Dokumen, Interviu, Visitasi, Akhir*. */
export const STAGES = ["self", "document", "interview", "visit", "final"] as const;

/** One of them. */
export type Stage = (typeof STAGES)[number];

/** What a stage gave, one level per indicator in the instrument's order. */
export interface StageLevels {
  readonly stage: Stage;
  readonly levels: Levels;
}

/** From one stage to the next one that gave a value. */
export interface StageStep {
  readonly from: Stage;
  readonly to: Stage;
  /** Below zero where the value fell. */
  readonly change: Fraction;
}

/** An indicator through the stages. */
export interface IndicatorStages {
  readonly indicator: IndicatorKey;
  /** Left out where a stage gave no value. */
  readonly values: Readonly<Partial<Record<Stage, number>>>;
  /** Between stages that follow each other; one that gave no value is passed over. */
  readonly steps: readonly StageStep[];
  /** From the first to the last stage with a value; `null` with fewer than two. */
  readonly total: Fraction | null;
}

/** An assessment through its stages. */
export interface StageComparison {
  readonly stages: readonly Stage[];
  readonly indicators: readonly IndicatorStages[];
  /** The index of each stage whose indicators all have a value; `null` for one that is not filled. */
  readonly indices: Readonly<Partial<Record<Stage, Fraction | null>>>;
}

/**
 * What changes from stage to stage, for each indicator and for the index. A stage in which indicators are not filled has no index:
 * what nobody visited keeps the value before, and is not 0.
 *
 * @throws RangeError as `scoreLevels`
 * @example compareStages(pemdi8, [mandiri, interviu]).indicators[3]?.total // −0,20 as a fraction
 */
export function compareStages(instrument: Instrument, given: readonly StageLevels[]): StageComparison {
  const ordered = STAGES.flatMap((stage) => given.find((each) => each.stage === stage) ?? []);
  return {
    stages: ordered.map(({ stage }) => stage),
    indicators: instrument.indicators.map(({ key }, at) =>
      through(
        key,
        ordered.flatMap(({ stage, levels }) => {
          const value = levels[at] ?? null;
          return value === null ? [] : [{ stage, value }];
        })
      )
    ),
    indices: Object.fromEntries(
      ordered.map(({ stage, levels }) => [stage, levels.includes(null) ? null : scoreLevels(instrument, levels).index])
    ),
  };
}

function through(indicator: IndicatorKey, values: readonly { readonly stage: Stage; readonly value: number }[]): IndicatorStages {
  const steps = values.flatMap(({ stage, value }, at): StageStep[] => {
    const before = values[at - 1];
    return before === undefined ? [] : [{ from: before.stage, to: stage, change: subtract(decimal(value), decimal(before.value)) }];
  });
  return {
    indicator,
    values: Object.fromEntries(values.map(({ stage, value }) => [stage, value])),
    steps,
    total: steps.length === 0 ? null : steps.reduce((sum, { change }) => add(sum, change), fraction(0)),
  };
}
