import { levelEnd, type Cost } from "../../../../assessment";
import type { IndicatorKey, Instrument } from "../../../../instrument";
import { readAmount } from "../amounts";

/** What the person set for one indicator, as typed. */
export interface PlanSetting {
  /** Cost of raising the indicator by one level, any level, or of one item of evidence; `""` means 1. */
  readonly cost: string;
  /** Cost of reaching each level where they differ; `null` where they do not. `""` means {@link cost}. */
  readonly steps: Readonly<Record<number, string>> | null;
  /** Highest level the plan may raise it to; `"locked"` keeps the present one, `null` sets no limit. */
  readonly highest: number | "locked" | null;
  /** Level the person assumes it will reach, whatever the plan says; `null` takes the plan's. */
  readonly assumed: number | null;
}

/** What the person set, by indicator; those without an entry have {@link DEFAULT_SETTING}. */
export type PlanSettings = Readonly<Record<IndicatorKey, PlanSetting>>;

export const DEFAULT_SETTING: PlanSetting = { cost: "", steps: null, highest: null, assumed: null };

/** A cost that cannot be read, and where. */
export interface BadCost {
  readonly indicator: IndicatorKey;
  readonly text: string;
}

/** The costs a plan is made with, and those that cannot be read. */
export function costsOf(
  { indicators, scale }: Instrument,
  settings: PlanSettings,
  locale: string
): { readonly costs: Readonly<Record<IndicatorKey, Cost>>; readonly bad: readonly BadCost[] } {
  const bad: BadCost[] = [];
  const costs: Record<IndicatorKey, Cost> = {};
  for (const { key } of indicators) {
    const { cost, steps } = settings[key] ?? DEFAULT_SETTING;
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

/** Whether any cost was given. Without one every level costs 1, which is no amount worth showing. */
export function hasCosts(settings: PlanSettings): boolean {
  return Object.values(settings).some(
    ({ cost, steps }) => cost.trim() !== "" || Object.values(steps ?? {}).some((step) => step.trim() !== "")
  );
}

/** The highest value of each indicator that has a limit: the end of its highest level. */
export function capsOf(
  instrument: Instrument,
  settings: PlanSettings,
  levelOf: (key: IndicatorKey) => number | null
): Readonly<Record<IndicatorKey, number>> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, { highest }]): [IndicatorKey, number][] =>
      highest === null ? [] : [[key, highest === "locked" ? (levelOf(key) ?? 0) : levelEnd(instrument, highest)]]
    )
  );
}

/** The levels the person assumes, of the indicators for which they do. */
export function assumedLevels(settings: PlanSettings): Readonly<Record<IndicatorKey, number>> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, { assumed }]): [IndicatorKey, number][] => (assumed === null ? [] : [[key, assumed]]))
  );
}
