import { readLevel } from "../../assessment";
import { instruments, type Instrument } from "../../instrument";

/** A text and the level it is read as; level 0 stands for “not filled” where the scale has no level 0. */
export interface Spelling {
  readonly text: string;
  readonly level: number;
}

/** What stands between a level and its name. */
const JOINTS = [" - ", "-", " – ", ". ", ".", ": ", " : ", " ", ") ", " = ", " | "];
const BEFORE = ["Level ", "Level-", "Tingkat ", "Lv ", "Lv. ", "TK ", "Nilai ", "Tingkat Kematangan "];
const NUMBER_WORDS = ["nol", "satu", "dua", "tiga", "empat", "lima"];
const NOT_FILLED = ["-", "--", "N/A", "n.a.", "NA", "0", "0,0", "0.0"];

/**
 * The texts that people write for levels, with the level the add-in reads from each: what native formulas look a text up
 * in. A text that is not listed is marked to be checked, never guessed.
 * @example levelSpellings(spbe59).find(({ text }) => text === "3 - terdefinisi")?.level // 3
 */
export function levelSpellings(instrument: Instrument): readonly Spelling[] {
  const found = new Map<string, Spelling>();
  for (const text of generated(instrument)) {
    const spelling = spellingOf(instrument, text);
    if (spelling !== null && !found.has(spelling.text.toLowerCase())) found.set(spelling.text.toLowerCase(), spelling);
  }
  return [...found.values()].sort((a, b) => a.level - b.level);
}

/** A text as it is listed; `null` for a blank and for what is no level. */
export function spellingOf(instrument: Instrument, text: string): Spelling | null {
  const plain = cleaned(text);
  const reading = readLevel(instrument, plain);
  const level = reading.kind === "level" ? reading.level : reading.kind === "notFilled" && instrument.scale.min > 0 ? 0 : null;
  return plain === "" || level === null ? null : { text: plain, level };
}

/** A text as the sheet's own formula cleans it before it is looked up: see {@link cleaningFormula}. */
export function cleaned(text: string): string {
  return text
    .replace(/[\n\r\u00a0]/g, " ")
    .replace(/[–—]/g, "-")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
}

/** The native formula that cleans the text of a cell. */
export function cleaningFormula(cell: string): string {
  const replaced = (
    [
      ["CHAR(10)", " "],
      ["CHAR(13)", " "],
      ['"\u00a0"', " "],
      ['"–"', "-"],
      ['"—"', "-"],
    ] as const
  ).reduce((formula, [from, to]) => `SUBSTITUTE(${formula},${from},"${to}")`, cell);
  return `TRIM(${replaced})`;
}

function* generated(instrument: Instrument): Iterable<string> {
  const { min, max, whole } = instrument.scale;
  if (min > 0) yield* NOT_FILLED;
  for (let level = min; level <= max; level++) {
    const numbers = [`${level}`, `${level},0`, `${level}.0`, `${level},00`, `${level}.00`];
    for (const number of numbers) {
      yield number;
      yield `(${number})`;
      for (const before of BEFORE) yield before + number;
    }
    for (const name of namesOf(level)) {
      for (const joint of JOINTS) {
        yield `${level}${joint}${name}`;
        yield `Level ${level}${joint}${name}`;
      }
      yield `${level} (${name})`;
      yield `Level ${level} (${name})`;
      yield `${name} (${level})`;
      yield `${name} - ${level}`;
      yield `${name} ${level}`;
    }
  }
  if (!whole) yield* decimals(min, max);
}

/** Names of a level in all instruments: offices carry the names of one regulation into the forms of the next. */
function namesOf(level: number): readonly string[] {
  const names = instruments.flatMap(({ scale: { min, labels, labelAliases } }) => {
    const own = [labels.process[level - min] ?? "", labels.service[level - min] ?? ""].filter((name) => name !== "");
    return own.flatMap((name) => [name, ...(labelAliases?.[name] ?? [])]);
  });
  return [...new Set([...names, NUMBER_WORDS[level] ?? ""])].filter((name) => name !== "");
}

/** Levels with one or two decimals, with comma and with point. */
function* decimals(min: number, max: number): Iterable<string> {
  for (let hundredths = min * 100; hundredths <= max * 100; hundredths++) {
    const text = (hundredths / 100).toFixed(2);
    for (const written of hundredths % 10 === 0 ? [text, text.slice(0, -1)] : [text]) {
      yield written;
      yield written.replace(".", ",");
    }
  }
}
