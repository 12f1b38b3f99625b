import { useDeferredValue, useMemo } from "react";
import type { IndicatorKey } from "../../../instrument";
import type { AttachedState } from "../../../session";
import { typedTarget } from "../../format";
import { usePageMemory, usePaneContext, useTarget } from "../../hooks";
import { planModel, type PlanModel } from "./plan-model";
import { DEFAULT_SETTING, type PlanSetting, type PlanSettings } from "./settings/settings";

/** What is looked for: the cheapest way to a target, or the best index for a cost. */
export type Mode = "target" | "budget";

/** What the person set per indicator, and how to change it. */
export interface SettingsStore {
  readonly all: PlanSettings;
  readonly of: (key: IndicatorKey) => PlanSetting;
  readonly set: (key: IndicatorKey, change: Partial<PlanSetting>) => void;
  /** Takes back every level the person assumed; costs and limits stay. */
  readonly clearAssumed: () => void;
  readonly clearAll: () => void;
}

/** What is looked for, the same on the next visit of the page. */
export function useMode(): [Mode, (mode: Mode) => void] {
  return usePageMemory<Mode>("plan.mode", "target");
}

/** The cost available, as typed, the same on the next visit of the page. */
export function useBudget(): [string, (typed: string) => void] {
  return usePageMemory("plan.budget", "");
}

/** What the person set per indicator, the same on the next visit of the page. */
export function useSettings(): SettingsStore {
  const [all, setAll] = usePageMemory<PlanSettings>("plan.settings", {});
  const of = (key: IndicatorKey): PlanSetting => all[key] ?? DEFAULT_SETTING;
  return {
    all,
    of,
    set: (key, change) => setAll({ ...all, [key]: { ...of(key), ...change } }),
    clearAssumed: () => setAll(Object.fromEntries(Object.entries(all).map(([key, setting]) => [key, { ...setting, assumed: null }]))),
    clearAll: () => setAll({}),
  };
}

/** The plan for what is typed now. Planning takes a moment: until it is done, the plan before stays and typing goes on. */
export function usePlan({ reading }: AttachedState): PlanModel {
  const { numberLocale } = usePaneContext();
  const [mode] = useMode();
  const typed = useDeferredValue(useTarget()[0]);
  const budget = useDeferredValue(useBudget()[0]);
  const settings = useDeferredValue(useSettings().all);
  const { assessment } = reading;
  return useMemo(
    () =>
      planModel(
        assessment,
        mode === "budget" ? { kind: "budget", typed: budget } : { kind: "target", reading: typedTarget(assessment.instrument, typed) },
        settings,
        numberLocale
      ),
    [assessment, mode, typed, budget, settings, numberLocale]
  );
}
