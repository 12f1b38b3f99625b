import type { Reading } from "../../table";

/**
 * What formulas are told about the table: its reading, that there is none, that it is too old to answer from, or that its levels are calculated
 * from what they ask.
 */
export type Told = Reading | "overdue" | "circle" | null;

/** Whether formulas are told the same: the same instrument, levels, contents of the level cells and findings. */
export function sameForFormulas(a: Told, b: Told): boolean {
  return a === b || toFormulas(a) === toFormulas(b);
}

/** Whether two readings say the same to everybody. */
export function sameReading(a: Reading, b: Reading): boolean {
  const all = ({ table, assessment, findings, others, titles, block }: Reading): string =>
    JSON.stringify([table, assessment.entries, findings, others, titles, block]);
  return all(a) === all(b);
}

function toFormulas(reading: Told): string {
  if (reading === null || typeof reading === "string") return reading ?? "";
  const { assessment, findings } = reading;
  const { instrument, entries } = assessment;
  const said = findings.map(({ rule, indicator, values }) => [rule, indicator, values]);
  return JSON.stringify([instrument.id, entries.map(({ level, raw, cell }) => [level, raw, cell !== null]), said]);
}
