import { nameCore, normalise, instruments } from "../../instrument";
import { lastAnswered } from "./remembered-answers";
import { splitName } from "./codes";
import { wordsOf } from "./words";

/** What all instruments ask about a text; each part is worked out when somebody asks. */
export interface ParsedName {
  /** The text without the question about the indicator. */
  readonly text: string;
  /** Whether it can be a name at all: a level, a page of prose or a sign is none. */
  isName(): boolean;
  /** The core of the text, and of the name in it without the number in front. */
  core(): string;
  bare(): string;
  words(): readonly string[];
  bareWords(): readonly string[];
}

/** A name with the question about it. */
export const LONGEST_CELL = 600;
const LONGEST_NAME = 240;
const SHORTEST_NAME = 3;
/** The name of a level or a line of criteria, whatever else it mentions. */
const LEVEL_LINE = /^\s*(?:tingkat|level|lvl)\s*\d/i;
/** The question that a form asks about an indicator, in the same cell behind its name. */
const QUESTION = /^(.{12,}?)[\s(.:–-]+(?:apakah|bagaimana(?:kah)?|sejauh ?mana(?:kah)?|pertanyaan)\b.*$/is;

/** The names of levels: `4 - Kolaborasi` is a level, however much indicator 20 is called *Kolaborasi*. */
const levelNames = new Set(instruments.flatMap(({ scale: { labels } }) => [...labels.process, ...labels.service]).map(normalise));

function isLevelLine(text: string): boolean {
  const { code, name } = splitName(text);
  return LEVEL_LINE.test(text) || (code !== null && code.length === 1 && levelNames.has(normalise(name)));
}

/** What ends a name that has more text behind it in the same cell. */
const END_OF_NAME = /[\r\n]|[.:;](?=\s)|\s[–—-]\s/;

/**
 * The text of a cell as far as it may be a name: offices write what an indicator asks for behind its name, in the same cell. Such a name
 * ends with its line or its sentence.
 * @example nameIn(`Kebijakan Internal Audit TIK\n${"Penjelasan …".repeat(99)}`) // "Kebijakan Internal Audit TIK"
 */
export function nameIn(cell: string): string {
  if (cell.length <= LONGEST_CELL) return cell;
  const start = cell.slice(0, LONGEST_NAME);
  const end = START_OF_NAME.exec(start)?.[0].length ?? 0;
  const at = start.slice(end).search(END_OF_NAME);
  return at < 0 ? cell : start.slice(0, end + at);
}

/** The number before a name may end with a full stop too. */
const START_OF_NAME = /^\s*(?:\p{L}{0,3}[\s.-]*)?\d*[\s.):-]*/u;

/** A shorter text holds no name with a question behind it. */
const SHORTEST_WITH_QUESTION = 12 + " apakah".length;

/** The text of a cell without the question about the indicator. */
export const withoutQuestion = lastAnswered((cell): string =>
  cell.length < SHORTEST_WITH_QUESTION || cell.length > LONGEST_CELL ? cell : (QUESTION.exec(cell)?.[1] ?? cell)
);

/** Takes the text of a cell apart; the instruments ask in turn about the same one. */
export const parseName = lastAnswered((cell): ParsedName => {
  const text = withoutQuestion(cell);
  const isName = once(() => text.length >= SHORTEST_NAME && text.length <= LONGEST_NAME && !isLevelLine(text));
  const core = once(() => nameCore(text));
  const bare = once(() => {
    const { name } = splitName(text);
    return name === text ? core() : nameCore(name);
  });
  const words = once(() => wordsOf(core()));
  const bareWords = once(() => (bare() === core() ? words() : wordsOf(bare())));
  return { text, isName, core, bare, words, bareWords };
});

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | null = null;
  return () => (answer ??= { value: ask() }).value;
}
