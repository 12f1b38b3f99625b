import { flags } from "../assessment/score/flags";
import { score } from "../assessment/score/score";
import type { Candidate, FoundTable, Reading, Search } from "../table";
import type { Problem, SessionState } from "./types";

type Offer = Extract<SessionState, { phase: "offer" }>;
type Attached = Extract<SessionState, { phase: "attached" }>;

/** Those of all columns one can choose that are not being read. */
export function othersThan(table: FoundTable, all: readonly Candidate[]): readonly Candidate[] {
  return all.filter((each) => !sameTable(each.table, table));
}

/** Whether two tables are the same rows read from the same level column. */
export function sameTable(a: FoundTable, b: FoundTable): boolean {
  return a.sheet === b.sheet && a.levelColumn === b.levelColumn && a.rows[0]?.row === b.rows[0]?.row;
}

/** A table found and read, not attached. */
export function offerOf(found: Reading, all: readonly Candidate[], withoutFunctions: boolean): Offer {
  const candidates = othersThan(found.table, all);
  return { phase: "offer", found, scorecard: score(found.assessment), candidates, withoutFunctions };
}

/** A table attached and read. */
export function attachedOf(reading: Reading, all: readonly Candidate[], withoutFunctions: boolean): Attached {
  return {
    phase: "attached",
    reading,
    scorecard: score(reading.assessment),
    flags: flags(reading.assessment),
    candidates: othersThan(reading.table, all),
    problem: null,
    withoutFunctions,
  };
}

/** Why a search found nothing, as a problem with its own sentence. */
export function problemOfSearch(reason: Extract<Search, { kind: "none" }>["reason"]): Problem {
  if (reason === "empty") return { kind: "empty-workbook" };
  if (typeof reason === "string") return { kind: reason };
  if (reason.kind === "sheets") return { kind: "sheet-per-indicator" };
  return reason.kind === "parts" ? { kind: "in-parts", places: reason.places.join(", ") } : reason;
}

/** Whether the table itself is missing, so that there is nothing to answer from. */
export function isLost(problem: Problem | null): boolean {
  return problem?.kind === "table-lost";
}

/** Whether two readings say the same to a formula: the same instrument, levels, contents of the level cells and findings. */
export function sameForFormulas(a: Reading | null, b: Reading | null): boolean {
  return a === b || essence(a) === essence(b);
}

/** Whether two readings say the same to everybody. */
export function sameReading(a: Reading, b: Reading): boolean {
  const all = ({ table, assessment, findings, others, titles, block }: Reading): string =>
    JSON.stringify([table, assessment.entries, findings, others, titles, block]);
  return all(a) === all(b);
}

function essence(reading: Reading | null): string {
  if (!reading) return "";
  const { assessment, findings } = reading;
  const { instrument, entries } = assessment;
  const said = findings.map(({ rule, indicator, values }) => [rule, indicator, values]);
  return JSON.stringify([instrument.id, entries.map(({ level, raw, cell }) => [level, raw, cell !== null]), said]);
}
