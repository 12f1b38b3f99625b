import { add, decimal, fraction } from "../score/fraction";
import type { Fraction } from "../types";
import type { Cost } from "./request";
import { stepsTaken, type Step } from "./steps";

/**
 * What a raise costs: each level entered counts, also the part of one that decimals leave.
 * @param cost left out: 1 for every level, or for every piece of work
 * @param steps where the levels have decimals: what the raise is made of
 * @example costOfRaise({ 3: 10, 4: 20 }, 2, 4) // 30
 */
export function costOfRaise(cost: Cost | undefined, from: number, to: number, steps?: readonly Step[]): Fraction {
  return entered(from, to, steps).reduce((sum, level) => add(sum, decimal(costOfLevel(cost, level))), fraction(0));
}

/**
 * The level of each piece of work of a raise: the levels entered, or what its steps are made of.
 * @example entered(1.3, 3) // [2, 3]
 */
export function entered(from: number, to: number, steps?: readonly Step[]): readonly number[] {
  if (steps) return stepsTaken(steps, from, to).flatMap(({ work }) => work);
  const first = Math.floor(from) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(to) - first + 1) }, (_, at) => first + at);
}

/** What entering a level costs. @example costOfLevel(undefined, 3) // 1 */
export function costOfLevel(cost: Cost | undefined, level: number): number {
  return typeof cost === "object" ? (cost[level] ?? 1) : (cost ?? 1);
}
