import { normalise, instruments, type Instrument, type Scale, asSeen } from "../../instrument";
import { levelOfValue } from "./level-of-value";
import { cleanLevel, isLevel } from "./levels";
import type { CellValue } from "../types";

/** Why a cell does not hold a level: each has its sentence in `text/`. */
export type NotALevel =
  /** A number below or above the scale: 6, −1. */
  | "out-of-scale"
  /** A number with decimals where levels are whole: 2.5. */
  | "not-whole"
  /** The number and the name beside it are different levels: `3 - Optimum`. */
  | "label-mismatch"
  /** An error value: `#REF!`. */
  | "error"
  /** Anything else: `tiga`, a date, TRUE. */
  | "not-a-level";

/** What a level cell says. */
export type LevelReading =
  /** A level; `text` when it is written as text that plainly is one (`"3 - Terdefinisi"`). */
  | { readonly kind: "level"; readonly level: number; readonly text: boolean }
  | { readonly kind: "notFilled" }
  | { readonly kind: "invalid"; readonly reason: NotALevel };

const NOT_FILLED: LevelReading = { kind: "notFilled" };

/**
 * Reads the value of a level cell. Blank, `""`, 0, `-` and `N/A` are not filled; where the scale has a real level 0
 * (5/2018) only empty cells are. Text that plainly is a level is read as that level; all else is invalid, with a reason.
 *
 * @example readLevel(spbe59, "3 - Terdefinisi") // { kind: "level", level: 3, text: true }
 * @example readLevel(spbe59, 0) // { kind: "notFilled" }
 * @example readLevel(spbe59, 2.5) // { kind: "invalid", reason: "not-whole" }
 */
export function readLevel(instrument: Instrument, value: CellValue): LevelReading {
  if (value === null) return NOT_FILLED;
  if (typeof value === "number") return readNumber(instrument, value, false);
  if (typeof value === "string") return readText(instrument, value);
  return invalid(typeof value === "object" ? "error" : "not-a-level");
}

function readNumber(instrument: Instrument, value: number, text: boolean): LevelReading {
  if (!Number.isFinite(value)) return invalid("not-a-level");
  const level = cleanLevel(value);
  if (level === 0 && instrument.scale.min > 0) return NOT_FILLED;
  if (isLevel(instrument, level)) return { kind: "level", level, text };
  return invalid(level < instrument.scale.min || level > instrument.scale.max ? "out-of-scale" : "not-whole");
}

/** Dashes of any length, and N/A in any case. */
const PLACEHOLDER = /^(?:[-\u2010-\u2015\u2212]+|n\/?a)$/i;

/** One number with at most words, dashes, dots, colons and brackets around it. */
const ONE_NUMBER = /^([\p{L}\s.:()\u2010-\u2015-]*?)([-\u2212]?\d{1,3}(?:[.,]\d{1,15})?)([\p{L}\s.,;:=|()&/\u2010-\u2015-]*)$/u;

/** An error value that a file or a copy carries as text. */
const ERROR_TEXT = /^#[A-Z/0]+[!?]?$/i;

const LEVEL_WORDS = /\b(?:tingkat kematangan|tingkat|kematangan|level|lvl|lv|tk|l|nilai|skor)\b ?/g;

function readText(instrument: Instrument, value: string): LevelReading {
  const text = asSeen(value).replace(/\s+/g, " ").trim();
  if (text === "") return NOT_FILLED;
  if (instrument.scale.min > 0 && PLACEHOLDER.test(text)) return NOT_FILLED;
  const match = ONE_NUMBER.exec(text);
  if (!match) return invalid(ERROR_TEXT.test(text) ? "error" : "not-a-level");
  const [, before = "", digits = "", after = ""] = match;
  // Behind a word a dash is a hyphen (Level-3), not a minus.
  const number = Number((/\p{L}/u.test(before) ? digits.replace(/^[-\u2212]/, "") : digits).replace("\u2212", "-").replace(",", "."));
  const words = nameIn(`${before} ${after}`);
  const bare = !/\p{L}/u.test(before + after);
  if (bare && !/^\(? ?$/.test(before)) return invalid("not-a-level");
  if (bare && !/^ ?[.)]?$/.test(after)) return invalid("not-a-level");
  if (bare && number === 0 && instrument.scale.min > 0) return NOT_FILLED;
  const reading = number === 0 && instrument.scale.min > 0 ? invalid("out-of-scale") : readNumber(instrument, number, true);
  if (reading.kind !== "level" || words === "") return reading;
  const named = levelsMeant(instrument, words);
  // Values with decimals are named by their whole part or by the level they belong to; at the border by the next one too.
  const meant = [Math.floor(reading.level), levelOfValue(instrument, reading.level), levelOfValue(instrument, reading.level + 0.01)];
  if (named.some((level) => meant.includes(level))) return reading;
  return invalid(named.length > 0 ? "label-mismatch" : "not-a-level");
}

/** What is left of the text of a level cell without its number and words like *level*. */
export const nameIn = (text: string): string => normalise(text).replace(LEVEL_WORDS, "").trim();

/**
 * The levels that a name means, in the regulation itself or, where that has no such name, in any: offices carry the names of one into the
 * forms of the next.
 * @param words as {@link nameIn} leaves them
 * @example levelsMeant(pemdi8, "unggul") // [5]
 */
export function levelsMeant({ scale }: Instrument, words: string): readonly number[] {
  const own = levelsNamed(scale, words);
  return own.length > 0 ? own : instruments.flatMap((each) => levelsNamed(each.scale, words));
}

const NUMBER_WORDS = ["nol", "satu", "dua", "tiga", "empat", "lima"];

const namesByScale = new WeakMap<Scale, ReadonlyMap<string, readonly number[]>>();
const NONE: readonly number[] = [];

/** The levels that a name means: label, spelling of a label, or the number in words. @param words normalised */
function levelsNamed(scale: Scale, words: string): readonly number[] {
  const names = namesByScale.get(scale) ?? namesOf(scale);
  namesByScale.set(scale, names);
  return names.get(words) ?? NONE;
}

/** Each name of a level, normalised, with the levels it means; lowest first. */
function namesOf({ min, max, labels, labelAliases }: Scale): ReadonlyMap<string, readonly number[]> {
  const levels = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const names = new Map<string, readonly number[]>();
  for (const level of levels) {
    const own = [labels.process[level - min] ?? "", labels.service[level - min] ?? ""];
    const spellings = own.flatMap((label) => [label, ...(labelAliases?.[label] ?? [])]);
    for (const name of new Set([...spellings, NUMBER_WORDS[level] ?? ""].map(normalise)))
      names.set(name, [...(names.get(name) ?? []), level]);
  }
  return names;
}

function invalid(reason: NotALevel): LevelReading {
  return { kind: "invalid", reason };
}
