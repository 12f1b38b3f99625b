import type { Finding } from "../assessment/types";

/** The values of a finding until its sentences exist in `text/findings.ts`. */
export function findingSentence({ rule, values }: Finding): string {
  return `${rule}: ${Object.values(values).join(", ")}`;
}
