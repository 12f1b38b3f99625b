import { useDeferredValue, useMemo } from "react";
import type { IndicatorKey } from "../../../instrument/types";
import type { AttachedState } from "../../../session/attached-state";
import { useKept } from "../../hooks/page-memory";
import { useSurroundings } from "../../hooks/pane-context";
import { useTarget } from "../../hooks/use-target";
import { typedTarget } from "../../format/typed-target";
import { planModel, type PlanModel } from "./plan-model";
import { NO_WISH, type Wish, type Wishes } from "./wishes";

/** What is looked for: the cheapest way to a target, or the best index for a cost. */
export type Mode = "target" | "budget";

/** What the person set per indicator, and how to change it. */
export interface Settings {
  readonly wishes: Wishes;
  readonly wishOf: (key: IndicatorKey) => Wish;
  readonly set: (key: IndicatorKey, wish: Partial<Wish>) => void;
  readonly clearHopes: () => void;
  readonly clearAll: () => void;
}

/** The mode, kept from page to page. */
export function useMode(): [Mode, (mode: Mode) => void] {
  return useKept<Mode>("plan.mode", "target");
}

/** The cost available, as typed, kept from page to page. */
export function useBudget(): [string, (typed: string) => void] {
  return useKept("plan.budget", "");
}

/** What the person set per indicator, kept from page to page. */
export function useSettings(): Settings {
  const [wishes, setWishes] = useKept<Wishes>("plan.wishes", {});
  const wishOf = (key: IndicatorKey): Wish => wishes[key] ?? NO_WISH;
  return {
    wishes,
    wishOf,
    set: (key, wish) => setWishes({ ...wishes, [key]: { ...wishOf(key), ...wish } }),
    clearHopes: () => setWishes(Object.fromEntries(Object.entries(wishes).map(([key, wish]) => [key, { ...wish, hoped: null }]))),
    clearAll: () => setWishes({}),
  };
}

/** The plan for what is typed now. While a new one is worked out, typing goes on with the one before. */
export function usePlan({ reading }: AttachedState): PlanModel {
  const { numberLocale } = useSurroundings();
  const [mode] = useMode();
  const typed = useDeferredValue(useTarget()[0]);
  const budget = useDeferredValue(useBudget()[0]);
  const wishes = useDeferredValue(useSettings().wishes);
  const { assessment } = reading;
  return useMemo(
    () =>
      planModel(
        assessment,
        mode === "budget" ? { kind: "budget", typed: budget } : { kind: "target", reading: typedTarget(assessment.instrument, typed) },
        wishes,
        numberLocale
      ),
    [assessment, mode, typed, budget, wishes, numberLocale]
  );
}
