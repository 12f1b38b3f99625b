import type { Finding } from "./types";

/** The findings that ask for something to be done; advice about levels that count as they stand is left out. */
export function withoutAdvice(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.advice !== true);
}
