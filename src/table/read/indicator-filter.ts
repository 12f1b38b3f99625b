/** A state that indicators can be narrowed to. */
export type IndicatorState = "unfilled" | "finding" | "flag" | "below-target" | "no-row";

/** Which indicators are wanted; `null` where everything is. All conditions hold together. */
export interface IndicatorFilter {
  /** Words of the number, name or owner. */
  readonly text: string;
  readonly domain: number | null;
  readonly aspect: number | null;
  /** Key of a unit as `unitKey` gives it; "" for those nobody is named for. */
  readonly unit: string | null;
  /** With decimals: the whole level below. */
  readonly level: number | null;
  readonly state: IndicatorState | null;
}

/** Everything. */
export const NO_FILTER: IndicatorFilter = { text: "", domain: null, aspect: null, unit: null, level: null, state: null };

/** Whether a filter leaves anything out. */
export function isFiltering(filter: IndicatorFilter): boolean {
  return filter.text.trim() !== "" || Object.entries(filter).some(([part, value]) => part !== "text" && value !== null);
}
