import type { ColumnMeaning } from "../model";
import { segmentsOf, tokensOf, type Token } from "./header-text";
import type { Role } from "./header-words";

/** What the words of a header say about its column. `null` meaning: none of ours (an index, a weighted value). */
export interface HeaderMeaning {
  readonly meaning: ColumnMeaning | null;
  readonly confidence: number;
  /** Whether every word of it is understood, and none speaks against another. */
  readonly isSure: boolean;
  /** Whether it says that a level is the agency's own, or that of its units. */
  readonly isOwn?: boolean;
  /** What it means instead where the cells below hold levels. */
  readonly ifLevels?: ColumnMeaning;
  /** What it means instead where the cells below hold sentences. */
  readonly ifTexts?: ColumnMeaning;
  /** What it means instead where the cells below hold words that are no level. */
  readonly ifWords?: ColumnMeaning;
}

/** Roles of words that make a header one about a level. */
const ABOUT_LEVELS: ReadonlySet<Role> = new Set([
  "measure",
  "act",
  "answer",
  "own",
  "other",
  "weakOther",
  "target",
  "previous",
  "current",
  "unit",
  "index",
]);
/** Words that say nothing about what a column is, wherever they stand. */
const SILENT: ReadonlySet<Role | null> = new Set<Role | null>(["filler", "year", "digits"]);
/** What texts about a level are. */
const TEXTS: readonly (Role & ColumnMeaning)[] = ["deadline", "followUp", "evidence", "problem", "explanation", "owner"];
/** What such a word in front says: the column is no level, whatever follows. */
const HEADS_OF_OTHERS: ReadonlySet<Role | null> = new Set<Role | null>([
  ...TEXTS,
  "status",
  "number",
  "name",
  "domain",
  "aspect",
  "weight",
  "nothing",
]);
/**
 * Reads a header whole where it is about a level: what it is, whose, and whether every word of it is understood. `null`
 * where it is about something else: then its first words say what.
 *
 * In a name the first word says what the thing is, and those behind it whose and which: *Penjelasan Penilaian Mandiri* is an
 * explanation, *Hasil Verval Nilai Mandiri* somebody else's. Remarks (*sebelum visitasi*, *berdasarkan data dukung*) say
 * nothing about either.
 */
export function readLevelHeader(text: string): HeaderMeaning | null {
  const tokens = withoutTexts(segmentsOf(text).map((segment) => withoutRemarks(tokensOf(segment))));
  const has = (role: Role): boolean => tokens.some((token) => token.role === role);
  if (!tokens.some(({ role }) => role !== null && ABOUT_LEVELS.has(role))) return null;
  const [head] = tokens.filter(({ role }) => !SILENT.has(role));
  if (head === undefined || HEADS_OF_OTHERS.has(head.role)) return null;
  const strange = tokens.filter(({ role }) => role === null).length;
  const isKnown = strange === 0;
  if (has("times") && has("weight")) return nothing(isKnown);
  if (has("nothing")) return nothing(isKnown);
  if (isYearOf(tokens)) return nothing(true);
  if (has("target")) return { meaning: "target", confidence: 0.95, isSure: isKnown };
  if (has("weight")) return null;
  const isOfGroup = has("domain") || has("aspect");
  if (isOfGroup && !has("name") && (has("measure") || has("index"))) return nothing(isKnown);
  const said = TEXTS.find(has);
  if (said !== undefined) return isOfLevel(tokens) ? { ...nothing(false), meaning: said, ifLevels: "level" } : null;
  if (isOfGroup || has("number")) return null;
  if (has("name") && !has("measure")) return null;
  return whose(tokens, head, isKnown);
}

function nothing(isSure: boolean): HeaderMeaning {
  return { meaning: null, confidence: 0.9, isSure };
}

/** *Tahun Penilaian Mandiri* is a year, *Tahun 2023* the level of one, *Tahun Lalu* that of the one before. */
function isYearOf(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const isYear = first !== undefined && /^(tahun|thn|th)$/.test(first.text);
  return isYear && !tokens.some(({ role }) => role === "year" || role === "previous");
}

/** Words for somebody else that may mean many things: they count beside a word for a level, or where nothing else stands. */
function isOthers({ role }: Token, tokens: readonly Token[]): boolean {
  if (role === "other") return true;
  if (role !== "weakOther") return false;
  const said = tokens.filter((token) => !SILENT.has(token.role));
  return said.some((token) => token.role === "measure" || token.role === "act") || said.every((token) => /other/i.test(token.role ?? ""));
}

function isOfLevel(tokens: readonly Token[]): boolean {
  return tokens.some(({ role }) => role === "measure" || role === "act" || role === "answer");
}

/** Words that say whose a level is although nothing beside them says that it is one. */
const SAY_ENOUGH = /^(mandiri|eksternal|external|self)$/;

function whose(tokens: readonly Token[], head: Token, isKnown: boolean): HeaderMeaning | null {
  const has = (role: Role): boolean => tokens.some((token) => token.role === role);
  const placeOf = (isWanted: (token: Token) => boolean): number => {
    const at = tokens.findIndex(isWanted);
    return at < 0 ? Infinity : at;
  };
  const others = placeOf((token) => isOthers(token, tokens));
  const own = placeOf(({ role }) => role === "own");
  const isNamed = isOfLevel(tokens) || has("current");
  const saysEnough = isNamed || tokens.some(({ text }) => SAY_ENOUGH.test(text));
  // Names of indicators hold such words too, as *Kebijakan Internal Manajemen Data* does: a strange word tells.
  if (!saysEnough && (head.role === null || (!isKnown && others === Infinity))) return null;
  if (has("index") && own === Infinity && others === Infinity) return ofIndex(tokens, isKnown);
  if (has("previous") && others === Infinity) return { meaning: "year", confidence: 0.7, isSure: isKnown };
  if (others < Infinity) {
    // On its own it is the paper, unless levels stand below.
    if (tokens.every(({ text, role }) => text === "dokumen" || SILENT.has(role)))
      return { meaning: "evidence", confidence: 0.8, isSure: true, ifLevels: "external" };
    const isCheck = tokens.some(({ text }) => /^(di)?(verifikasi|validasi)$/.test(text));
    return { meaning: "external", confidence: 0.95, isSure: isKnown && others < own, ...(isCheck && { ifWords: "status" as const }) };
  }
  if (own < Infinity) return { meaning: "self", confidence: 0.97, isSure: isKnown, isOwn: true };
  if (has("answer")) return { meaning: "self", confidence: 0.85, isSure: isKnown, isOwn: true };
  if (has("unit")) return ofUnit(tokens, isNamed, isKnown);
  if (has("current")) return { meaning: "self", confidence: 0.85, isSure: isKnown, isOwn: true, ifTexts: "explanation" };
  if (!isNamed) return null;
  return { meaning: "level", confidence: has("measure") ? 0.8 : 0.5, isSure: isKnown, ifTexts: "explanation" };
}

/** An index is a sum of levels, unless levels stand below: then it is what people call one. */
function ofIndex(tokens: readonly Token[], isKnown: boolean): HeaderMeaning {
  const isTotal = tokens.some(({ text, role }) => role === "name" || /^(spbe|pemdi|total|keseluruhan|akhir)$/.test(text));
  const isPrevious = tokens.some(({ role }) => role === "previous");
  if (isPrevious) return { meaning: "year", confidence: 0.7, isSure: isKnown };
  return { ...nothing(isKnown), confidence: 0.85, ...(isTotal ? {} : { ifLevels: "level" as const }) };
}

/** *Nilai OPD* is the level that the unit gives; *OPD* alone is the unit, unless levels stand below. */
function ofUnit(tokens: readonly Token[], isNamed: boolean, isKnown: boolean): HeaderMeaning | null {
  if (isNamed) return { meaning: "level", confidence: 0.8, isSure: isKnown, isOwn: true };
  const isAlone = tokens.every(({ role }) => role === "unit" || SILENT.has(role));
  return isAlone ? { meaning: "owner", confidence: 0.9, isSure: isKnown, isOwn: true, ifLevels: "level" } : null;
}

/** Words before which a text stands for the thing itself, and not for a remark about it. */
const NO_REMARK = /^(indikator|aspek|domain)$/;

/** The words of a part up to the remark in it. */
function withoutRemarks(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ role, text }, place) => {
    const next = tokens[place + 1];
    if (role === "remark") return next !== undefined && !NO_REMARK.test(next.text);
    if (/^min(imal)?$/.test(text)) return next?.role === "digits";
    // In front it says what the column is, behind a level that somebody looked at it.
    if (text === "valid") return tokens.slice(0, place).some((token) => token.role === "measure" || token.role === "act");
    return text === "skala" && next?.role === "digits";
  });
  return at < 0 ? tokens : tokens.slice(0, at);
}

/** All parts together, without those behind the first that only say where a text stands: *Nilai Mandiri / Keterangan*. */
function withoutTexts(parts: readonly (readonly Token[])[]): readonly Token[] {
  const isTextOrRemark = (part: readonly Token[]): boolean => {
    const [head] = part.filter(({ role }) => !SILENT.has(role));
    return head === undefined || TEXTS.some((role) => role === head.role) || head.text === "valid";
  };
  const first = parts.findIndex((part) => part.some(({ role }) => !SILENT.has(role)));
  return parts.flatMap((part, at) => (at > first && isTextOrRemark(part) ? part.filter(({ role }) => role === "year") : part));
}
