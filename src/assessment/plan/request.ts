import type { IndicatorKey, Instrument } from "../../instrument";
import type { Levels } from "../levels/levels";
import type { Fraction } from "../types";
import type { Steps } from "./steps";

/** What raising an indicator costs: the same for every level, or by the level reached. */
export type Cost = number | Readonly<Record<number, number>>;

/** Where an agency stands and what may be changed. */
export interface PlanRequest {
  readonly instrument: Instrument;
  /** Present levels; what is not filled counts 0 and is raised from there. */
  readonly levels: Levels;
  /** Cost per indicator; when given, every indicator that may be raised needs one. Left out: 1 per level raised. */
  readonly costs?: Readonly<Record<IndicatorKey, Cost>>;
  /** Highest value allowed, for indicators with a limit of their own; at or below the present level nothing is raised. */
  readonly caps?: Readonly<Record<IndicatorKey, number>>;
  /**
   * How many levels an indicator may rise at most, whole and at least 1; left out: as far as the scale goes. Between two
   * whole levels the way to the next whole one is one level: with 1, an indicator at 1.3 reaches 2.
   */
  readonly mostLevels?: number;
  /** The ways up, for an instrument whose levels have decimals; left out: whole levels. A cost is then that of one piece of work. */
  readonly steps?: Steps;
}

/** One indicator of a plan: from its present level (`null`: not filled) to a higher one. */
export interface Raise {
  readonly indicator: IndicatorKey;
  readonly from: number | null;
  readonly to: number;
  readonly cost: Fraction;
  /** What it adds to the index. */
  readonly gain: Fraction;
}

/** A set of raises, in the instrument's order, and where it leads. */
export interface Plan {
  readonly raises: readonly Raise[];
  readonly cost: Fraction;
  readonly index: Fraction;
  readonly predicate: string;
}

/** Why a plan cannot be computed; `indicator` says where. */
export class PlanInputError extends RangeError {
  constructor(
    readonly reason:
      | "negative-cost"
      | "missing-cost"
      | "cost-not-a-number"
      /** With all their digits, the costs add up to more than can be counted exactly. */
      | "cost-too-large"
      | "cap-not-a-number",
    readonly indicator: IndicatorKey
  ) {
    super(`Indicator ${indicator}: ${reason}`);
    this.name = "PlanInputError";
  }
}
