import type { Indicator, IndicatorKey, Instrument } from "../../instrument";
import { levelInProgress } from "../levels/level-of-value";
import { guardLevels } from "../levels/levels";
import { decimal, subtract, times, type Whole } from "../score/fraction";
import { gainOf } from "../score/gain";
import { predicateOf } from "../score/predicate";
import { overallIndex } from "../score/score";
import type { Fraction } from "../types";
import type { Option } from "./frontier";
import { levelOfStep, type Step } from "./steps";
import { PlanInputError, type Plan, type PlanRequest, type Raise } from "./request";

/** An indicator that can rise, and the steps it may take. */
interface Climber {
  readonly indicator: Indicator;
  readonly place: number;
  readonly from: number | null;
  readonly steps: readonly PricedStep[];
}

interface PricedStep {
  readonly to: number;
  /** What each piece of its work costs. */
  readonly costs: readonly number[];
}

/** Some of an indicator's work, from its first piece on. */
interface Way extends Option {
  /** The value it leads to; `null` where it is still the present one. */
  readonly to: number | null;
}

/** One indicator's ways up. */
interface Row extends Omit<Climber, "steps"> {
  /** As it is, after one piece of work, after two, … A piece that alone changes nothing is never worth its option. */
  readonly ways: readonly Way[];
}

/** Every indicator that can rise, with its ways up in whole numbers. */
export interface WaysUp {
  readonly index: Fraction;
  readonly weightTotal: number;
  /** Gains are whole in weight × level × unit. */
  readonly unit: number;
  /** Costs are whole in cost × costUnit. */
  readonly costUnit: number;
  /** In the order in which ties are decided: the lower present level, then the smaller number. */
  readonly rows: readonly Row[];
}

/**
 * What may be done, as whole numbers that a search can add up.
 * @throws PlanInputError for costs that are missing, negative, too large to be summed exactly or no numbers; RangeError
 * for levels that are none, and for a limit per indicator that is not whole or below 1
 */
export function waysUp(request: PlanRequest): WaysUp {
  const { instrument, levels } = request;
  guardLevels(instrument, levels);
  const most = mostOf(request);
  const climbers = instrument.indicators
    .map((indicator, place): Climber => {
      const { key } = indicator;
      const from = levels[place] ?? null;
      const steps = stepsOf(request, key, from, most).map(({ to, work }) => ({
        to,
        costs: work.map((level) => costOf(request, key, level)),
      }));
      return { indicator, place, from, steps };
    })
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const steps = climbers.flatMap((climber) => climber.steps);
  const costUnit = unitOf(steps.flatMap(({ costs }) => costs));
  const unit = Math.min(unitOf([...levels.map((level) => level ?? 0), ...steps.map(({ to }) => to)]), largestUnit(instrument));
  const rows = climbers.map(({ steps, ...climber }): Row => ({ ...climber, ways: waysOf({ steps, ...climber }, unit, costUnit) }));
  guardSum(rows);
  return { index: overallIndex(instrument, levels), weightTotal: instrument.weightTotal, unit, costUnit, rows };
}

/**
 * Way n is what n pieces of work lead to, so that work can be shared by counting them. Before the last piece of a step it costs
 * the whole step and gains nothing more, so no plan stops there.
 */
function waysOf({ indicator: { weight }, from, steps }: Climber, unit: number, costUnit: number): readonly Way[] {
  const present = ceilTimes(from ?? 0, unit);
  let reached: Way = { cost: 0, gain: 0, to: null };
  const ways = [reached];
  for (const { to, costs } of steps) {
    const cost = costs.reduce((sum, each) => sum + floorTimes(each, costUnit), reached.cost);
    const begun = { ...reached, cost };
    reached = { cost, gain: weight * (floorTimes(to, unit) - present), to };
    ways.push(...costs.slice(1).map(() => begun), reached);
  }
  return ways;
}

/** What may be chosen for each row, as a search takes it. */
export function optionsOf({ rows }: WaysUp): readonly (readonly Option[])[] {
  return rows.map(({ ways }) => ways);
}

/** What is missing to the target, in the whole unit of gains; 0 when it is reached. */
export function needOf({ index, weightTotal, unit }: WaysUp, target: Fraction): number {
  const missing = subtract(target, index);
  return Math.max(0, Number(ceilDivide(times(times(missing.numerator, weightTotal), unit), missing.denominator)));
}

/** The plan that takes the chosen way of every row. */
export function planOf({ instrument, levels }: PlanRequest, ways: WaysUp, chosen: readonly number[]): Plan {
  const after = [...levels];
  let costs = 0;
  const raises = ways.rows
    .flatMap(({ indicator, place, from, ways: own }, at): { place: number; raise: Raise }[] => {
      const { to, cost } = own[chosen[at] as number] as Way;
      if (to === null) return [];
      after[place] = to;
      costs += cost;
      const raise = {
        indicator: indicator.key,
        from,
        to,
        cost: { numerator: cost, denominator: ways.costUnit },
        gain: gainOf(instrument, indicator, from, to),
      };
      return [{ place, raise }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ raise }) => raise);
  const index = overallIndex(instrument, after);
  return {
    raises,
    cost: { numerator: costs, denominator: ways.costUnit },
    index,
    predicate: predicateOf(instrument, index),
  };
}

/** The index with everything raised as far as allowed. */
export function highestOf({ instrument, levels }: PlanRequest, { rows }: WaysUp): Fraction {
  const after = [...levels];
  for (const { place, ways } of rows) for (const { to } of ways) after[place] = to;
  return overallIndex(instrument, after);
}

/** Sums of costs must stay whole, or the cheapest plan would be a guess. Names the dearest indicator. */
function guardSum(rows: readonly Row[]): void {
  const each = rows.map(({ indicator, ways }) => ({ indicator, cost: Math.max(...ways.map(({ cost }) => cost)) }));
  if (each.reduce((sum, { cost }) => sum + cost, 0) <= Number.MAX_SAFE_INTEGER) return;
  const dearest = each.reduce((most, one) => (one.cost > most.cost ? one : most));
  throw new PlanInputError("cost-too-large", dearest.indicator.key);
}

function mostOf({ instrument, mostLevels = instrument.scale.max }: PlanRequest): number {
  if (!Number.isInteger(mostLevels) || mostLevels < 1) throw new RangeError(`${mostLevels} levels at most`);
  return mostLevels;
}

/** The steps of an indicator within its limits. */
function stepsOf(request: PlanRequest, key: IndicatorKey, from: number | null, most: number): readonly Step[] {
  const { instrument, steps } = request;
  const cap = capOf(request, key);
  if (steps) {
    const own = steps[key] ?? [];
    const first = Math.max(own[0]?.work[0] ?? 0, levelInProgress(instrument, from));
    return own.filter((step) => step.to <= cap && levelOfStep(step) < first + most);
  }
  const first = Math.floor(from ?? 0) + 1;
  const last = Math.min(Math.floor(cap), first + most - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => ({ to: first + at, work: [first + at], items: [] }));
}

function capOf({ instrument, caps }: PlanRequest, key: IndicatorKey): number {
  const { max } = instrument.scale;
  const cap = caps?.[key] ?? max;
  if (Number.isNaN(cap)) throw new PlanInputError("cap-not-a-number", key);
  return Math.min(cap, max);
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

/** The power of ten that makes all of these whole. */
function unitOf(values: readonly number[]): number {
  return values.map((value) => Number(decimal(value).denominator)).reduce((most, unit) => Math.max(most, unit), 1);
}

/** Finer than this, sums of gains would leave the exact range; gains are then rounded down, so no plan falls short. */
function largestUnit({ weightTotal, scale }: Instrument): number {
  return 10 ** Math.floor(Math.log10(Number.MAX_SAFE_INTEGER / (weightTotal * scale.max)));
}

/** A decimal in whole parts of a unit, rounded down. @example floorTimes(2.59, 10) // 25 */
export function floorTimes(value: number, unit: number): number {
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
