import type { Cost } from "../../../assessment/plan/plan";
import type { IndicatorKey, Instrument } from "../../../instrument/types";

/** What the person set for one indicator, as typed. */
export interface Wish {
  /** Cost of every level; "" means 1. */
  readonly cost: string;
  /** Costs by the level entered, when they differ; "" there means what every level costs. */
  readonly steps: Readonly<Record<number, string>> | null;
  /** Highest level allowed; `"locked"`: stays where it is; `null`: free. */
  readonly highest: number | "locked" | null;
  /** Level supposed whatever the plan says; `null`: as the plan says. */
  readonly hoped: number | null;
}

/** What the person set, by indicator; those without an entry are as {@link NO_WISH} says. */
export type Wishes = Readonly<Record<IndicatorKey, Wish>>;

export const NO_WISH: Wish = { cost: "", steps: null, highest: null, hoped: null };

/** A cost that cannot be read, and where. */
export interface BadCost {
  readonly indicator: IndicatorKey;
  readonly text: string;
}

/**
 * An amount as people write it in a locale, thousands apart or not: `"1.500.000"`, `"2,5"`. `null` for anything else.
 * @example readAmount("1.500", "id-ID") // 1500
 */
export function readAmount(text: string, locale: string): number | null {
  const plain = text.trim().replace(/^rp\.?\s*/i, "");
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value === "." ? "." : ",";
  const group = decimal === "," ? "\\." : ",";
  const grouped = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?:\\${decimal}\\d+)?$`).test(plain);
  const digits = grouped ? plain.replace(new RegExp(group, "g"), "") : plain;
  if (!/^\d{1,15}(?:[.,]\d{1,6})?$/.test(digits)) return null;
  return Number(digits.replace(",", "."));
}

/** The costs a plan is made with, and those that cannot be read. */
export function costsOf(
  { indicators, scale }: Instrument,
  wishes: Wishes,
  locale: string
): { readonly costs: Readonly<Record<IndicatorKey, Cost>>; readonly bad: readonly BadCost[] } {
  const bad: BadCost[] = [];
  const costs: Record<IndicatorKey, Cost> = {};
  for (const { key } of indicators) {
    const { cost, steps } = wishes[key] ?? NO_WISH;
    const read = (text: string, otherwise: number): number => {
      if (text.trim() === "") return otherwise;
      const amount = readAmount(text, locale);
      if (amount === null) bad.push({ indicator: key, text });
      return amount ?? otherwise;
    };
    const every = read(cost, 1);
    if (steps === null) costs[key] = every;
    else {
      const own: Record<number, number> = {};
      for (let level = Math.max(1, scale.min); level <= scale.max; level += 1) own[level] = read(steps[level] ?? "", every);
      costs[key] = own;
    }
  }
  return { costs, bad };
}

/** Whether any cost was given; without one every level costs 1, which says nothing to anybody. */
export function hasCosts(wishes: Wishes): boolean {
  return Object.values(wishes).some(
    ({ cost, steps }) => cost.trim() !== "" || Object.values(steps ?? {}).some((step) => step.trim() !== "")
  );
}

/** The highest level of each indicator that has a limit. */
export function capsOf(wishes: Wishes, levelOf: (key: IndicatorKey) => number | null): Readonly<Record<IndicatorKey, number>> {
  return Object.fromEntries(
    Object.entries(wishes).flatMap(([key, { highest }]): [IndicatorKey, number][] =>
      highest === null ? [] : [[key, highest === "locked" ? (levelOf(key) ?? 0) : highest]]
    )
  );
}

/** The levels the person supposes themselves. */
export function hopesOf(wishes: Wishes): Readonly<Record<IndicatorKey, number>> {
  return Object.fromEntries(
    Object.entries(wishes).flatMap(([key, { hoped }]): [IndicatorKey, number][] => (hoped === null ? [] : [[key, hoped]]))
  );
}
