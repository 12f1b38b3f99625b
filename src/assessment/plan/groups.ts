import { aspectByNumber, domainOfAspect, indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import { unitKey, unitsOf } from "../owners/units";
import type { Assessment } from "../types";
import { entered } from "./costs";
import type { Raise } from "./request";
import type { Steps } from "./steps";

/** Among whom the work of a plan is shared. */
export interface WorkGroups {
  readonly groupOf: (indicator: IndicatorKey) => string;
  /** How a group is called; "" for the indicators that nobody is named for. */
  readonly nameOf: (group: string) => string;
}

/** What a group has to do. */
export interface GroupLoad {
  readonly name: string;
  /** How many levels its indicators rise together; with steps, how many pieces of work these are. */
  readonly levels: number;
}

/**
 * The domains of an instrument; its aspects where it has no domains.
 * @example groupsByDomain(spbe59).groupOf("1") // "Kebijakan Internal SPBE"
 */
export function groupsByDomain(instrument: Instrument): WorkGroups {
  return { groupOf: (indicator) => domainName(instrument, indicator), nameOf: (group) => group };
}

/**
 * The owners of an assessment. Where several are named, the work is the first one's, who leads. Indicators that nobody is
 * named for are one group of their own. `null` where no owner is named at all.
 * @example groupsByOwner(assessment)?.groupOf("1") // "diskominfo"
 */
export function groupsByOwner(assessment: Assessment): WorkGroups | null {
  const names = new Map<string, string>();
  const groups = new Map<IndicatorKey, string>();
  for (const { indicator, owner } of assessment.entries) {
    const [first] = unitsOf(owner);
    if (first === undefined) continue;
    const group = unitKey(first);
    if (!names.has(group)) names.set(group, first);
    groups.set(indicator, group);
  }
  if (names.size === 0) return null;
  return { groupOf: (indicator) => groups.get(indicator) ?? "", nameOf: (group) => names.get(group) ?? "" };
}

/** What each group has to do for some raises, the busiest first. */
export function loadsOf(raises: readonly Raise[], { groupOf, nameOf }: WorkGroups, steps?: Steps): readonly GroupLoad[] {
  const loads = new Map<string, number>();
  for (const { indicator, from, to } of raises) {
    const levels = entered(from ?? 0, to, steps?.[indicator]).length;
    loads.set(groupOf(indicator), (loads.get(groupOf(indicator)) ?? 0) + levels);
  }
  return [...loads].map(([group, levels]) => ({ name: nameOf(group), levels })).sort((a, b) => b.levels - a.levels);
}

function domainName(instrument: Instrument, indicator: IndicatorKey): string {
  const aspect = indicatorByKey(instrument, indicator)?.aspect;
  if (aspect === undefined) return "";
  return domainOfAspect(instrument, aspect)?.name ?? aspectByNumber(instrument, aspect)?.name ?? "";
}
