import type { Grid } from "../../grid";
import { allRules, readTable, relocate, type Reading, type Search } from "../../table";
import { followedCandidates } from "./candidates";
import type { Follows } from "../formulas/follows";
import { attached, currentReading, noted, settled, type Model } from "../model";
import type { Problem } from "../outcomes/problem";
import { sameReading } from "./same-reading";

/** What a scan of the workbook told that matters for what is offered. */
interface Scanned {
  readonly grids: readonly Grid[];
  readonly cutShort: readonly string[];
  readonly formulaCells: readonly { readonly follows: Follows }[];
}

/** What finding says about the workbook: what it would choose, and everything one can choose. */
export function known(model: Model, search: Search): Model {
  const found = search.kind === "found" ? search.table : null;
  const others = search.kind === "none" ? [] : search.candidates;
  return { ...model, found, candidates: found ? [{ table: found }, ...others] : others };
}

/**
 * The workbook was looked through: a table is offered, or several, or none.
 * @param search what finding says about it
 * @param instead what it holds in place of a table, where that was asked
 */
export function searched(model: Model, { grids, cutShort }: Scanned, search: Search, instead: Problem | null = null): Model {
  const next = known(model, search);
  if (search.kind === "found") return { ...next, stage: { kind: "offered", reading: readTable(grids, search.table, allRules) } };
  if (search.kind === "undecided") return { ...next, stage: { kind: "undecided" } };
  const [sheet] = cutShort;
  const problem: Problem = sheet === undefined ? (instead ?? problemOfSearch(search.reason)) : { kind: "too-large", sheet };
  return { ...next, stage: { kind: "nothing", problem } };
}

/**
 * What is attached without being asked when a workbook is opened: what it remembers, else what was found where something
 * shows that it was attached before.
 * @param attachedBefore whether this viewer attached it
 */
export function attachedByItself(model: Model, scan: Scanned, attachedBefore: boolean): Model {
  const { table, accepted, marks } = model.remembered.memory;
  const remembered = table && relocate(scan.grids, table);
  if (remembered) return noted(attached(model, readTable(scan.grids, remembered, allRules)), "remembered");
  const next = table ? noted(model, "memory-outdated") : model;
  if (next.stage.kind !== "offered") return next;
  const { reading } = next.stage;
  if (accepted.length > 0 || marks) return noted(attached(next, reading), "remembered");
  if (scan.formulaCells.some(({ follows }) => follows === "table")) return noted(attached(next, reading), "formulas-wait");
  return attachedBefore ? noted(attached(next, reading), "attached-before") : next;
}

/** The table was read again. What says the same as before changes nothing. */
export function readAgain(model: Model, reading: Reading, grids: readonly Grid[]): Model {
  const current = currentReading(model);
  if (!current) return settled(model);
  const followed = {
    ...settled(model),
    candidates: followedCandidates(model.candidates, current.table, reading.table, grids),
    found: model.found && relocate(grids, model.found),
  };
  const { stage } = model;
  if (stage.kind === "lost") return attached(followed, reading);
  if (stage.kind === "attached" && (stage.problem || !sameReading(current, reading))) return attached(followed, reading);
  if (stage.kind === "offered" && !sameReading(current, reading)) return { ...followed, stage: { kind: "offered", reading } };
  return followed;
}

/** Why a search found nothing, as a problem with its own sentence. */
function problemOfSearch(reason: Extract<Search, { kind: "none" }>["reason"]): Problem {
  if (reason === "empty") return { kind: "empty-workbook" };
  if (typeof reason === "string") return { kind: reason };
  if (reason.kind === "sheets") return { kind: "sheet-per-indicator" };
  return reason.kind === "parts" ? { kind: "in-parts", places: reason.places.join(", ") } : reason;
}
