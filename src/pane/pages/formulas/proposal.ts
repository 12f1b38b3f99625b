import { rangeOnSheet } from "../../../grid";
import { entriesByKey, levelOfValue, nextPredicate, readTarget } from "../../../assessment";
import type { FormulaToInsert, AttachedState } from "../../../session";
import { defaultInstrument } from "../../../instrument";
import type { FunctionId } from "../../../text/functions/descriptions";
import type { CatalogueEntry } from "../../../text/functions/catalogue";
import { callOf, isReference, omitted, type Argument } from "./call";

/** What the person chose or typed for the arguments that the table does not tell. */
export interface Chosen {
  readonly domain: number;
  readonly aspect: number;
  readonly indicator: string;
  /** `null`: the indicator's present level. */
  readonly level: number | null;
  /** An index or a predicate as typed; `""` for the next predicate. */
  readonly target: string;
  readonly agency: string;
  /** `""` for the newest. */
  readonly year: string;
  readonly what: string;
  /** Cells with the indices to compare with, as typed. */
  readonly indices: string;
  /** Another body's index to convert, by its short name. */
  readonly source: string;
  /** Its value as typed: a number, or the cell that holds it. */
  readonly value: string;
}

/** A formula ready to be inserted, or what is still missing. */
export type Proposal =
  | { readonly kind: "ready"; readonly insert: FormulaToInsert }
  | { readonly kind: "missing"; readonly what: "agency" | "indices" | "target" | "domains" | "value" };

/** How the answers are shown; the others stay as the cell is. */
const NUMBER_FORMATS: Readonly<Partial<Record<FunctionId, string>>> = {
  INDEX: "0.00",
  DOMAIN: "0.00",
  ASPECT: "0.00",
  PROGRESS: "0%",
  WEIGHT: "0.00",
  IMPACT: "0.0000",
  GAP: "0.00",
  CONVERT: "0.00",
};

/** The formula that a function becomes with its arguments filled from the attached table and from what was chosen. */
export function proposalFor({ id, parameters }: CatalogueEntry, state: AttachedState, chosen: Chosen): Proposal {
  const { instrument } = state.scorecard;
  const names = parameters.map(({ name }) => name);
  const withLevels = names.includes("levels") || names.includes("indexOrLevels");
  if (names.includes("domain") && instrument.domains.length === 0) return { kind: "missing", what: "domains" };
  if (names.includes("target") && targetArgument(state, chosen) === null) return { kind: "missing", what: "target" };
  if (names.includes("agency") && chosen.agency.trim() === "") return { kind: "missing", what: "agency" };
  if (names.includes("indices") && !isReference(chosen.indices)) return { kind: "missing", what: "indices" };
  if (names.includes("value") && valueArgument(chosen.value) === null) return { kind: "missing", what: "value" };
  const given = names.map((name) => argumentFor(name, state, chosen, withLevels));
  return {
    kind: "ready",
    insert: {
      formula: callOf(id, given),
      ...sizeOf(id, state),
      numberFormat: numberFormatOf(id, chosen),
    },
  };
}

/** The cells of the attached table that tell all levels, as a formula names them; `null` where there is no such block. */
export function levelCells({ reading: { table, block } }: AttachedState): string | null {
  return block ? rangeOnSheet(table.sheet, block) : null;
}

function levelsOf(state: AttachedState): Argument {
  const cells = levelCells(state);
  return cells === null ? omitted : { kind: "reference", value: cells };
}

function argumentFor(name: string, state: AttachedState, chosen: Chosen, withLevels: boolean): Argument {
  switch (name) {
    case "levels":
    case "indexOrLevels":
      return levelsOf(state);
    case "domain":
      return { kind: "number", value: chosen.domain };
    case "aspect":
      return { kind: "number", value: chosen.aspect };
    case "indicator":
      return keyArgument(chosen.indicator);
    case "level":
      return { kind: "number", value: chosen.level ?? levelOf(state, chosen.indicator) };
    case "target":
      return targetArgument(state, chosen) ?? omitted;
    case "index": {
      const levels = levelsOf(state);
      const inner = callOf("INDEX", [levels, instrumentArgument(state, true)]).slice(1);
      return { kind: "reference", value: inner };
    }
    case "indices":
      return { kind: "reference", value: chosen.indices.trim() };
    case "source":
      return { kind: "text", value: chosen.source };
    case "value":
      return valueArgument(chosen.value) ?? omitted;
    case "agency":
      return { kind: "text", value: chosen.agency.trim() };
    case "year":
      return chosen.year === "" ? omitted : { kind: "number", value: Number(chosen.year) };
    case "what":
      return chosen.what === "index" ? omitted : { kind: "text", value: chosen.what };
    case "instrument":
      return instrumentArgument(state, withLevels);
    default:
      return omitted;
  }
}

function keyArgument(key: string): Argument {
  return /^\d+$/.test(key) ? { kind: "number", value: Number(key) } : { kind: "text", value: key };
}

/** The present level of an indicator; the lowest where it is not filled. */
export function levelOf({ reading, scorecard }: AttachedState, key: string): number {
  const entry = entriesByKey(reading.assessment).get(key);
  return levelOfValue(scorecard.instrument, entry?.level ?? scorecard.instrument.scale.min);
}

function targetArgument({ scorecard }: AttachedState, { target }: Chosen): Argument | null {
  const { instrument, index } = scorecard;
  const text = target.trim();
  if (text === "") {
    const next = nextPredicate(instrument, index)?.name ?? instrument.predicates[0]?.name ?? "";
    return { kind: "text", value: next };
  }
  if (readTarget(instrument, text).kind !== "target") return null;
  const number = Number(text.replace(",", "."));
  return Number.isNaN(number) ? { kind: "text", value: text } : { kind: "number", value: number };
}

/**
 * The instrument, where a formula could take another one for it: numbers tell which it is only when all are there, and
 * without levels the usual one is taken where no table is attached.
 */
function instrumentArgument({ reading, scorecard }: AttachedState, withLevels: boolean): Argument {
  const { id, indicators } = scorecard.instrument;
  const complete = new Set(reading.table.rows.map(({ indicator }) => indicator)).size === indicators.length;
  const follows = withLevels && !reading.block;
  const plain = follows || (withLevels ? complete : id === defaultInstrument.id);
  return plain ? omitted : { kind: "text", value: id };
}

/** A number with comma or point, or a cell; `null` for anything else. */
function valueArgument(typed: string): Argument | null {
  const text = typed.trim();
  if (isReference(text)) return { kind: "reference", value: text };
  return /^\d+(?:[.,]\d+)?$/.test(text) ? { kind: "number", value: Number(text.replace(",", ".")) } : null;
}

/** How many cells the answer takes at most, so that it can grow without `#SPILL!`. */
function sizeOf(id: FunctionId, { scorecard }: AttachedState): Pick<FormulaToInsert, "rows" | "columns"> {
  const { instrument } = scorecard;
  const indicators = instrument.indicators.length;
  switch (id) {
    case "SUMMARY":
      return { rows: 2 + instrument.domains.length + instrument.aspects.length, columns: 4 };
    case "CHECK":
      return { rows: indicators + 1, columns: 3 };
    case "PLAN":
      return { rows: indicators + 1, columns: 5 };
    default:
      return { rows: 1, columns: 1 };
  }
}

const NOT_AN_INDEX = new Set(["predicate", "rank", "of", "province", "group"]);

function numberFormatOf(id: FunctionId, { what }: Chosen): string | null {
  if (id === "BENCHMARK") return NOT_AN_INDEX.has(what) ? null : "0.00";
  return NUMBER_FORMATS[id] ?? null;
}
