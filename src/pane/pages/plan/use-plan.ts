import { useDeferredValue, useMemo, useState } from "react";
import type { IndicatorKey } from "../../../instrument";
import type { AttachedState } from "../../../session";
import { typedTarget } from "../../format";
import { usePageMemory, usePaneContext, usePending, useTarget } from "../../hooks";
import { readAmount } from "./amounts";
import { DEFAULT_LIMITS, type PlanLimits } from "./limits/limits";
import { planModel, type PlanModel } from "./plan-model";
import type { Ways } from "./ways";
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

/** Years, limit per year and sharing, the same on the next visit of the page. */
export function useLimits(): [PlanLimits, (change: Partial<PlanLimits>) => void] {
  const [limits, setLimits] = usePageMemory<PlanLimits>("plan.limits", DEFAULT_LIMITS);
  return [limits, (change) => setLimits({ ...limits, ...change })];
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

/** The plan, and for what it is. */
export interface ShownPlan {
  readonly model: PlanModel;
  /** What was typed when the plan was made. */
  readonly asked: string;
  /** Whether something else is typed now that cannot be read yet. */
  readonly still: boolean;
  /** Takes what is typed for finished, whatever it is. */
  readonly compute: () => void;
}

/**
 * The plan for what is typed. What can be read is worked out at once; while it cannot be read yet (`3,` on the way to
 * `3,50`) the plan before stays, until the person leaves the field or asks for the plan.
 */
export function usePlan({ reading }: AttachedState, ways: Ways): ShownPlan {
  const { numberLocale } = usePaneContext();
  const { assessment } = reading;
  const { instrument } = assessment;
  const [mode] = useMode();
  const [target] = useTarget();
  const [budget] = useBudget();
  const canReadTarget = typedTarget(instrument, target).kind === "target";
  const asked = {
    target: useAsked(target, canReadTarget),
    budget: useAsked(budget, readAmount(budget, numberLocale) !== null),
  };
  // Planning takes a moment: until it is done, typing goes on.
  const typedTargets = useDeferredValue(asked.target.typed);
  const typedBudget = useDeferredValue(asked.budget.typed);
  const settings = useDeferredValue(useSettings().all);
  const limits = useDeferredValue(useLimits()[0]);
  // The page is not done before it shows the plan for what is typed.
  usePending(typedTargets !== asked.target.typed || typedBudget !== asked.budget.typed);
  const model = useMemo(
    () =>
      planModel(
        assessment,
        mode === "budget" ? { kind: "budget", typed: typedBudget } : { kind: "target", reading: typedTarget(instrument, typedTargets) },
        settings,
        numberLocale,
        limits,
        ways
      ),
    [assessment, instrument, mode, typedTargets, typedBudget, settings, numberLocale, limits, ways]
  );
  const now = mode === "budget" ? budget : target;
  const { typed: last, settle } = asked[mode];
  return { model, asked: last, still: last.trim() !== "" && last !== now, compute: settle };
}

/** What was asked for last: what is typed once it can be read or the person is done with it, else what was before. */
function useAsked(typed: string, readable: boolean): { readonly typed: string; readonly settle: () => void } {
  const [asked, setAsked] = useState(typed);
  const ready = readable && asked !== typed;
  if (ready) setAsked(typed);
  return { typed: ready ? typed : asked, settle: () => setAsked(typed) };
}
