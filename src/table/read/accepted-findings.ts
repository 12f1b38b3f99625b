import type { Finding } from "../../assessment";
import type { AcceptedFinding, Reading } from "../model";

/** A finding as it is remembered: what it is about and what stood there, whatever row it is in now. */
export interface Acceptance {
  readonly rule: string;
  readonly indicator: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** Values that tell where something is or what it is called, and may change without the finding being another one. */
const PASSING = new Set(["name", "instrument", "others", "lowest", "highest"]);

/** A finding with the reason for leaving it as it is, for keeping. */
export function acceptanceOf({ rule, indicator, values }: Finding, reason: string): Acceptance {
  return { rule, indicator, values, reason: reason.trim() };
}

/** Whether an acceptance is about a finding: the same rule and indicator, and the cells still say the same. */
export function isAbout(acceptance: Acceptance, finding: Finding): boolean {
  if (acceptance.rule !== finding.rule || acceptance.indicator !== finding.indicator) return false;
  const names = new Set([...Object.keys(acceptance.values), ...Object.keys(finding.values)]);
  return [...names].every((name) => PASSING.has(name) || acceptance.values[name] === finding.values[name]);
}

/** A reading without the findings the person accepted, and those apart. */
export function withoutAccepted(
  reading: Reading,
  acceptances: readonly Acceptance[]
): { readonly reading: Reading; readonly accepted: readonly AcceptedFinding[] } {
  if (acceptances.length === 0) return { reading, accepted: [] };
  const accepted: AcceptedFinding[] = [];
  const open: Finding[] = [];
  for (const finding of reading.findings) {
    const known = acceptances.find((each) => isAbout(each, finding));
    if (known) accepted.push({ finding, reason: known.reason });
    else open.push(finding);
  }
  const fixes = reading.fixes.filter(({ finding }) => open.includes(finding));
  return { reading: { ...reading, findings: open, fixes }, accepted };
}
