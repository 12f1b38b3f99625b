import { add, decimal, fraction } from "../score/fraction";
import type { Fraction } from "../types";
import type { Cost } from "./request";

/**
 * What a raise costs: each level entered counts, also the part of one that decimals leave.
 * @param cost left out: 1 for every level
 * @example costOfRaise({ 3: 10, 4: 20 }, 2, 4) // 30
 */
export function costOfRaise(cost: Cost | undefined, from: number, to: number): Fraction {
  let sum = fraction(0);
  for (let level = Math.floor(from) + 1; level <= Math.ceil(to); level += 1) {
    sum = add(sum, decimal(costOfLevel(cost, level)));
  }
  return sum;
}

/** What entering a level costs. @example costOfLevel(undefined, 3) // 1 */
export function costOfLevel(cost: Cost | undefined, level: number): number {
  return typeof cost === "object" ? (cost[level] ?? 1) : (cost ?? 1);
}
