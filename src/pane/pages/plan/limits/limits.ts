import { groupsByDomain, groupsByOwner, type Assessment, type WorkGroups, type YearLimits } from "../../../../assessment";

/** Among whom the work is shared: not at all, among domains, among owners. */
export type Share = "none" | "domain" | "owner";

export const SHARES: readonly Share[] = ["none", "domain", "owner"];

/** In how many years, by how many levels a year, and how the work is shared: what holds for the plan as a whole. */
export interface PlanLimits extends Pick<YearLimits, "perYear"> {
  /** `null`: as few as reach the target. */
  readonly years: number | null;
  readonly share: Share;
}

/** What holds unless the person says otherwise: believable before it is optimal. */
export const DEFAULT_LIMITS: PlanLimits = { years: null, perYear: 1, share: "none" };

/** The longest plan: five years bring every indicator from nothing to the highest level. */
export const MOST_YEARS = 5;

/** The groups that share the work; `null` where none do, or no owner is named. */
export function workGroups(assessment: Assessment, share: Share): WorkGroups | null {
  switch (share) {
    case "none":
      return null;
    case "domain":
      return groupsByDomain(assessment.instrument);
    case "owner":
      return groupsByOwner(assessment);
  }
}
