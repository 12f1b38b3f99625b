import { entriesByKey, type Entry, unitKey, unitsOf } from "../../assessment";
import { isOverdue } from "./progress";
import type { PlannedAction } from "./types";

/**
 * Overdue actions by the key of the unit that is to do them: the owner their row names, else the owner the table has for
 * their indicator. An action of several units stands with each.
 * @param today Excel's serial number of the day
 */
export function overdueByUnit(
  actions: readonly PlannedAction[],
  entries: readonly Entry[],
  today: number
): ReadonlyMap<string, readonly PlannedAction[]> {
  const byKey = entriesByKey({ entries });
  const byUnit = new Map<string, PlannedAction[]>();
  for (const action of actions.filter((each) => isOverdue(each, today))) {
    const named = unitsOf(action.owner);
    const units = named.length > 0 ? named : unitsOf(byKey.get(action.indicator ?? "")?.owner ?? "");
    for (const key of units.map(unitKey)) byUnit.set(key, [...(byUnit.get(key) ?? []), action]);
  }
  return byUnit;
}
