import type { Instrument } from "../../../../instrument";
import type { PlanWords } from "../../../../text/pages/plan";

/** What the groups of an instrument are called: its domains, or its aspects where it has none. @example groupWord(plan.id, pemdi8) // "aspek" */
export function groupWord({ groups }: PlanWords, { domains }: Instrument): string {
  return domains.length > 0 ? groups.domain : groups.aspect;
}
