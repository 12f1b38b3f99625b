import { evidenceCode, wantedEvidence, type PlannedItem } from "../../assessment";
import type { IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";
import { evidenceWords } from "../../text/table/evidence";
import { oneLine } from "./one-line";

/** So many items are named in one cell; the others are counted. */
const MOST_LINES = 8;
/** So many letters of an item, which tell it apart and leave rows of a sheet readable. */
const MOST_LETTERS = 90;

/** Workbooks keep their words whatever the language of the pane is. */
const words = evidenceWords.id;

/**
 * What to collect to rise from one value to another, one item a line: those of the level in progress, and how many follow.
 * @param to left out: the highest value
 */
export function evidenceText(
  instrument: Instrument,
  texts: InstrumentTexts,
  indicator: IndicatorKey,
  from: number | null,
  to?: number
): string {
  const { items, more } = wantedEvidence(instrument, texts, indicator, from, to);
  return [...items.map(oneLine), ...(more > 0 ? [words.moreItems(more)] : [])].join("\n");
}

/**
 * The items that a plan wants collected, each with its code and the beginning of its text, one a line.
 * @example itemsText([{ indicator: "4", level: 1, place: 3, text: "Laporan …", state: "missing" }]) // "I4-L1-03: Laporan …"
 */
export function itemsText(items: readonly PlannedItem[]): string {
  const more = items.length - MOST_LINES;
  const named = items.slice(0, MOST_LINES).map((item) => `${evidenceCode(item)}: ${shortText(item.text)}`);
  return [...named, ...(more > 0 ? [words.moreItems(more)] : [])].join("\n");
}

/**
 * The beginning of a text up to the end of a word, with an ellipsis where something was left out.
 * @example shortText("Notulen rapat") // "Notulen rapat"
 */
export function shortText(text: string): string {
  const whole = oneLine(text);
  if (whole.length <= MOST_LETTERS) return whole;
  const cut = whole.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST_LETTERS / 2)).trimEnd()}…`;
}

/** Whether a text in the evidence column is made of lines that a plan writes, for whatever levels: nobody rewrote it. */
export function isEvidenceText(texts: InstrumentTexts, indicator: IndicatorKey, text: string): boolean {
  const levels = Object.entries(texts.levels[indicator] ?? {});
  const known = levels.flatMap(([level, { evidence = [] }]) =>
    evidence.flatMap((item, at) => [
      `Level ${level}: ${oneLine(item)}`,
      `${evidenceCode({ indicator, level: Number(level), place: at + 1 })}: ${shortText(item)}`,
    ])
  );
  if (known.length === 0) return false;
  const [before = "", behind = ""] = words.moreItems(0).split("0");
  // The longest first: a line may begin like another one.
  const lines = known.sort((a, b) => b.length - a.length);
  let rest = oneLine(text);
  while (rest !== "") {
    const line = lines.find((each) => rest.startsWith(each));
    const more = rest.startsWith(before) ? /^\d+/.exec(rest.slice(before.length))?.[0] : undefined;
    if (line !== undefined) rest = rest.slice(line.length).trim();
    else if (more !== undefined && rest.slice(before.length + more.length) === behind) rest = "";
    else return false;
  }
  return true;
}
