import { headerParts } from "./header-rows";
import { readHeader, type HeaderReading } from "./headers";
import { scaleColumns } from "./scale-columns";
import type { Column, ColumnMeaning, ColumnReason, Reason } from "../model";
import type { RecognisedColumns } from "./recognised-columns";
import type { TableShape } from "./table-shape";
import { type Content, contentOf, levelsInWords } from "./column-content";
import { isLevelMeaning } from "./level-meaning";

/** Share of the rows that may hold something else than a level before a header of levels is not believed. */
const FEW = 0.35;
/** With fewer rows than this, a header is not believed against what the cells below it hold. */
const FEWEST_ROWS = 10;

/** Recognises the columns of a table from their headers and what they hold. */
export function recogniseColumns(shape: TableShape): RecognisedColumns {
  const { keys, region, header } = shape;
  const { across, down } = scaleColumns(shape);
  const read: Column[] = [];
  const worded: Column[] = [];
  const unsure = new Set<number>();
  const own = new Set<number>();
  const unread: { readonly column: number; readonly header: string; readonly content: Content }[] = [];
  for (let column = region.from; column < region.to; column += 1) {
    const parts = header === null ? [] : headerParts(shape.grid, header, column, region);
    const text = parts.join(" / ");
    if (column === keys.number || column === keys.name) {
      read.push(keyColumn(shape, column, text));
      continue;
    }
    if (across.includes(column) || down.includes(column)) continue;
    const content = contentOf(shape, column);
    const reading = readHeader(parts);
    if (reading?.isSure === false) unsure.add(column);
    if (reading?.isOwn) own.add(column);
    if (reading === null) {
      if (content.filled > 0) unread.push({ column, header: text, content });
      continue;
    }
    const recognised = byHeader(shape, column, text, { ...reading, meaning: meaningOver(reading, content) }, content);
    if (recognised) read.push(recognised);
    else worded.push(...inWords(shape, column, text, reading, content));
  }
  const hasLevels = read.some(({ meaning }) => isLevelMeaning(meaning));
  const guessed = unread.flatMap((each) => byContent(shape, each, hasLevels));
  if (!hasLevels && guessed.length === 0) read.push(...worded);
  const open = unread.flatMap((each) => (guessed.some(({ column }) => column === each.column) ? [] : openLevels(shape, each)));
  return { columns: [...read, ...guessed].sort((a, b) => a.column - b.column), open, unsure, own };
}

function keyColumn({ instrument, keys, rows }: TableShape, column: number, header: string): Column {
  const matching = rows.filter(({ by }) => by !== (column === keys.number ? "name" : "number")).length;
  return {
    column,
    header,
    meaning: column === keys.number ? "number" : "name",
    confidence: Math.min(1, matching / Math.max(1, rows.length)),
    reason: {
      key: "matches-indicators",
      values: { matching: String(matching), total: String(instrument.indicators.length), instrument: instrument.shortTitle },
    },
  };
}

/** What a header means over these cells: a few words mean one thing over levels and another over sentences. */
function meaningOver(
  { meaning, ifLevels, ifTexts, ifWords }: HeaderReading,
  { filled, levels, sentences, words }: Content
): ColumnMeaning | null {
  if (ifLevels && levels > 0.5 * filled) return ifLevels;
  if (ifWords && words > 0.5 * filled) return ifWords;
  return ifTexts && sentences > 0.5 * filled ? ifTexts : meaning;
}

function byHeader(shape: TableShape, column: number, header: string, reading: HeaderReading, content: Content): Column | null {
  const { meaning, year, confidence } = reading;
  if (meaning === null || meaning === "number" || meaning === "name") return null;
  const make = (sure: number, reason: Reason<ColumnReason>): Column => ({
    column,
    header,
    meaning,
    ...(year === null ? {} : { year }),
    confidence: Math.round(sure * 100) / 100,
    reason,
  });
  const headerOnly: Reason<ColumnReason> = { key: "header", values: { header } };
  if (isLevelMeaning(meaning)) {
    if (content.filled === 0) return make(confidence * 0.7, headerOnly);
    // Many values far from any level say that the header means something else: a weighted value, the name of a level.
    const isFew = (content.rows >= FEWEST_ROWS && content.filled <= FEW * content.rows) || (content.filled <= 3 && content.levels > 0);
    const isChosenByTicks = content.ticks > 0.5 * content.filled;
    if (isChosenByTicks || (content.levels < 0.5 * content.filled && !isFew)) return null;
    if (content.weights > 0.8 * content.filled && content.filled > 3 && meaning === "level" && confidence < 0.9 && distinctWeights(shape))
      return null;
    return make(confidence * (0.7 + (0.3 * content.levels) / content.filled), agreeing(header, content.levels, content));
  }
  if (meaning === "weight") {
    return make(confidence * (content.weights > 0 ? 1 : 0.8), agreeing(header, content.weights, content));
  }
  return make(confidence, headerOnly);
}

/** A column that calls itself a level and tells it in words: taken for one where nothing better is there. */
function inWords(
  shape: TableShape,
  column: number,
  header: string,
  { meaning, year }: HeaderReading,
  { filled, levels }: Content
): readonly Column[] {
  if (meaning === null || meaning === "target" || !isLevelMeaning(meaning) || filled === 0) return [];
  const meant = levelsInWords(shape, column);
  const matching = levels + meant.length;
  if (new Set(meant).size < 2 || matching < 0.5 * filled) return [];
  const reason = { key: "content", values: { matching: String(matching), filled: String(filled) } } as const;
  return [{ column, header, meaning, ...(year === null ? {} : { year }), confidence: 0.4, reason }];
}

/** Whether the weights of the instrument can be told from levels at all. */
function distinctWeights({ instrument }: TableShape): boolean {
  return new Set(instrument.indicators.map(({ weight }) => weight)).size > 1;
}

function agreeing(header: string, matching: number, { filled }: Content): Reason<ColumnReason> {
  return { key: "header-and-content", values: { header, matching: String(matching), filled: String(filled) } };
}

/** A column without a header we know: weights and levels are recognised by what they are. */
function byContent(
  { instrument, rows, header: tableHeader }: TableShape,
  { column, header, content }: { readonly column: number; readonly header: string; readonly content: Content },
  hasLevels: boolean
): readonly Column[] {
  const make = (meaning: ColumnMeaning, matching: number, confidence: number): readonly Column[] => [
    {
      column,
      header,
      meaning,
      confidence,
      reason: { key: "content", values: { matching: String(matching), filled: String(content.filled) } },
    },
  ];
  if (content.filled >= 0.6 * rows.length && content.weights >= 0.9 * content.filled) return make("weight", content.weights, 0.7);
  // With a header that names the level, a nameless column of small numbers is not offered as another one.
  if (hasLevels || (tableHeader !== null && header !== "" && instrument.scale.min === 0)) return [];
  return holdsLevels(rows.length, content) ? make("level", content.levels, 0.5) : [];
}

/** Whether most rows are filled with levels. */
function holdsLevels(rows: number, { filled, levels }: Content): boolean {
  return filled >= 0.5 * rows && levels >= 0.85 * filled;
}

/** A column that holds levels although its header says nothing we know. */
function openLevels(
  { rows }: TableShape,
  { column, header, content }: { readonly column: number; readonly header: string; readonly content: Content }
): readonly Column[] {
  const isWeights = content.weights >= 0.9 * content.filled;
  if (!holdsLevels(rows.length, content) || isWeights) return [];
  const reason = { key: "content", values: { matching: String(content.levels), filled: String(content.filled) } } as const;
  return [{ column, header, meaning: "level", confidence: 0.4, reason }];
}
