import type { Indicator, IndicatorKey, Instrument } from "../../instrument";
import { decimal, subtract, times, type Whole } from "../score/fraction";
import { gainOf } from "../score/gain";
import { choose, type Goal, type Option } from "./frontier";
import { guardLevels, type Levels } from "../levels/levels";
import { predicateOf } from "../score/predicate";
import { overallIndex } from "../score/score";
import type { Fraction } from "../types";

/** What raising an indicator costs: the same for every level, or by the level reached. */
export type Cost = number | Readonly<Record<number, number>>;

/** Where an agency stands and what may be changed. */
export interface PlanRequest {
  readonly instrument: Instrument;
  /** Present levels; what is not filled counts 0 and is raised from there. */
  readonly levels: Levels;
  /** Cost per indicator; when given, every indicator that may be raised needs one. Left out: 1 per level raised. */
  readonly costs?: Readonly<Record<IndicatorKey, Cost>>;
  /** Highest level allowed, for indicators with a limit of their own; at or below the present level nothing is raised. */
  readonly caps?: Readonly<Record<IndicatorKey, number>>;
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

/** The answer to "what does it take to reach the target?" */
export type PlanResult =
  /** The index is at the target already. */
  | { readonly kind: "reached"; readonly index: Fraction }
  | { readonly kind: "plan"; readonly plan: Plan }
  /** Not even with everything raised as far as allowed; that would give the highest index. */
  | { readonly kind: "unreachable"; readonly highest: Fraction };

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

/**
 * The provably cheapest raises that bring the index to at least a target, compared exactly. Among equals: the highest
 * index, then the fewest indicators, then the lower present level, then the smaller number. A level with decimals
 * rises to whole levels, each one step.
 *
 * @throws PlanInputError for costs that are missing, negative, too large to be summed exactly or no numbers; RangeError as `overallIndex`.
 * @example cheapestPlan({ instrument: spbe59, levels: denpasarExternal }, fraction(350, 100)) // { kind: "plan", plan: { cost: 11, … } }
 */
export function cheapestPlan(request: PlanRequest, target: Fraction): PlanResult {
  const table = tableOf(request);
  const missing = subtract(target, table.index);
  if (missing.numerator <= 0) return { kind: "reached", index: table.index };
  const need = ceilDivide(times(times(missing.numerator, table.weightTotal), table.unit), missing.denominator);
  const chosen = choose(table.options, { need: Number(need) });
  return chosen ? { kind: "plan", plan: planOf(request, table, chosen) } : { kind: "unreachable", highest: highestOf(request, table) };
}

/**
 * The best index for at most a given cost, and the cheapest way to it.
 *
 * @throws as {@link cheapestPlan}; a budget that is negative or no number is a RangeError.
 * @example show(bestPlan({ instrument: spbe59, levels }, 3).index) // the index after the three best raises
 */
export function bestPlan(request: PlanRequest, budget: number): Plan {
  if (!(budget >= 0)) throw new RangeError(`Budget ${budget}`);
  const table = tableOf(request);
  const goal: Goal = { budget: floorTimes(budget, table.costUnit) };
  return planOf(request, table, choose(table.options, goal) ?? []);
}

/** One indicator's ways up, in the order in which ties are decided. */
interface Row {
  readonly indicator: Indicator;
  readonly place: number;
  readonly from: number | null;
  /** Level after option 1, 2, …: option 0 is the present one. */
  readonly reached: readonly number[];
  /** What the step to each of these levels costs. */
  readonly steps: readonly number[];
}

interface Table {
  readonly index: Fraction;
  readonly weightTotal: number;
  /** Gains are whole in weight × level × unit. */
  readonly unit: number;
  /** Costs are whole in cost × costUnit. */
  readonly costUnit: number;
  readonly rows: readonly Row[];
  readonly options: readonly (readonly Option[])[];
}

function tableOf(request: PlanRequest): Table {
  const { instrument, levels } = request;
  guardLevels(instrument, levels);
  const rows = instrument.indicators
    .map((indicator, place): Row => {
      const { key } = indicator;
      const from = levels[place] ?? null;
      const first = Math.floor(from ?? 0) + 1;
      const reached = Array.from({ length: Math.max(0, capOf(request, key) - first + 1) }, (_, at) => first + at);
      const steps = reached.map((level) => costOf(request, key, level));
      return { indicator, place, from, reached, steps };
    })
    .filter(({ reached }) => reached.length > 0)
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const costUnit = unitOf(rows.flatMap(({ steps }) => steps));
  const unit = Math.min(unitOf(levels.map((level) => level ?? 0)), largestUnit(instrument));
  const options = rows.map(({ indicator: { weight }, from, reached, steps }) => {
    const present = ceilTimes(from ?? 0, unit);
    let cost = 0;
    return [
      { cost: 0, gain: 0 },
      ...reached.map((level, step) => {
        cost += floorTimes(steps[step] ?? 0, costUnit);
        return { cost, gain: weight * (level * unit - present) };
      }),
    ];
  });
  guardSum(rows, options);
  return {
    index: overallIndex(instrument, levels),
    weightTotal: instrument.weightTotal,
    unit,
    costUnit,
    rows,
    options,
  };
}

/** Sums of costs must stay whole, or the cheapest plan would be a guess. Names the dearest indicator. */
function guardSum(rows: readonly Row[], options: Table["options"]): void {
  const dearest = options.map((own) => own[own.length - 1]?.cost ?? 0);
  if (dearest.reduce((sum, cost) => sum + cost, 0) <= Number.MAX_SAFE_INTEGER) return;
  const row = rows[dearest.indexOf(Math.max(...dearest))];
  throw new PlanInputError("cost-too-large", row?.indicator.key ?? "");
}

function capOf({ instrument, caps }: PlanRequest, key: IndicatorKey): number {
  const { max } = instrument.scale;
  const cap = caps?.[key] ?? max;
  if (Number.isNaN(cap)) throw new PlanInputError("cap-not-a-number", key);
  return Math.min(Math.floor(cap), max);
}

function costOf({ costs }: PlanRequest, key: IndicatorKey, level: number): number {
  if (!costs) return 1;
  const own = costs[key];
  const cost = typeof own === "object" ? own[level] : own;
  if (cost === undefined) throw new PlanInputError("missing-cost", key);
  if (!Number.isFinite(cost)) throw new PlanInputError("cost-not-a-number", key);
  if (cost < 0) throw new PlanInputError("negative-cost", key);
  return cost;
}

function planOf({ instrument, levels }: PlanRequest, table: Table, chosen: readonly number[]): Plan {
  const after = [...levels];
  let costs = 0;
  const raises = table.rows
    .flatMap(({ indicator, place, from, reached }, at): { place: number; raise: Raise }[] => {
      const option = chosen[at] ?? 0;
      const to = reached[option - 1];
      if (to === undefined) return [];
      const cost = table.options[at]?.[option]?.cost ?? 0;
      after[place] = to;
      costs += cost;
      const gain = gainOf(instrument, indicator, from, to);
      return [
        {
          place,
          raise: {
            indicator: indicator.key,
            from,
            to,
            cost: { numerator: cost, denominator: table.costUnit },
            gain,
          },
        },
      ];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ raise }) => raise);
  const index = overallIndex(instrument, after);
  return {
    raises,
    cost: { numerator: costs, denominator: table.costUnit },
    index,
    predicate: predicateOf(instrument, index),
  };
}

function highestOf({ instrument, levels }: PlanRequest, { rows }: Table): Fraction {
  const after = [...levels];
  for (const { place, reached } of rows) after[place] = reached[reached.length - 1] ?? null;
  return overallIndex(instrument, after);
}

/** The power of ten that makes all of these whole. */
function unitOf(values: readonly number[]): number {
  return values.map((value) => Number(decimal(value).denominator)).reduce((most, unit) => Math.max(most, unit), 1);
}

/** Finer than this, sums of gains would leave the exact range; gains are then rounded down, so no plan falls short. */
function largestUnit({ weightTotal, scale }: Instrument): number {
  return 10 ** Math.floor(Math.log10(Number.MAX_SAFE_INTEGER / (weightTotal * scale.max)));
}

function floorTimes(value: number, unit: number): number {
  const { numerator, denominator } = decimal(value);
  return Number((BigInt(numerator) * BigInt(unit)) / BigInt(denominator));
}

function ceilTimes(value: number, unit: number): number {
  const { numerator, denominator } = decimal(value);
  return Number(ceilDivide(times(numerator, unit), denominator));
}

function ceilDivide(a: Whole, b: Whole): bigint {
  return (BigInt(a) + BigInt(b) - 1n) / BigInt(b);
}
