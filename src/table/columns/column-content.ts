import { indicatorByKey, percentOf, normalise, type Indicator, type Instrument } from "../../instrument";
import { levelInWords, readLevel, type CellValue } from "../../assessment";
import { valueAt, isBlank, textOf } from "../../grid";
import { weightOf } from "./weights";
import type { TableShape } from "./table-shape";

/** What the cells of a column hold in the rows of the indicators. */
export interface Content {
  readonly rows: number;
  readonly filled: number;
  readonly levels: number;
  /** Filled, and not a level. */
  readonly others: number;
  readonly weights: number;
  readonly texts: number;
  readonly distinctTexts: number;
  /** Single signs such as √, v or x, which choose a line or a column. */
  readonly ticks: number;
  /** Texts of several words that are no level and no name of one. */
  readonly sentences: number;
  /** Texts that are no level. */
  readonly words: number;
}

/** What the cells of a column hold in the rows of the indicators. */
export function contentOf({ grid, instrument, rows }: TableShape, column: number): Content {
  const count = { filled: 0, levels: 0, others: 0, weights: 0, texts: 0, ticks: 0, sentences: 0, words: 0 };
  const distinct = new Set<string>();
  for (const { row, indicator } of rows) {
    const cell = valueAt(grid, row, column);
    if (isBlank(cell)) continue;
    const read = readLevel(instrument, cell);
    if (read.kind === "notFilled") continue;
    count.filled += 1;
    if (read.kind === "level") count.levels += 1;
    else count.others += 1;
    const known = indicatorByKey(instrument, indicator);
    if (known && isWeight(cell, known, instrument)) count.weights += 1;
    if (read.kind === "invalid" && typeof cell === "string" && TICK.test(cell)) count.ticks += 1;
    if (isWords(cell)) {
      count.texts += 1;
      distinct.add(textOf(cell).toLowerCase());
      if (read.kind !== "level") count.words += 1;
      if (read.kind !== "level" && isSentence(textOf(cell), instrument)) count.sentences += 1;
    }
  }
  return { rows: rows.length, ...count, distinctTexts: distinct.size };
}

function isWeight(cell: CellValue, indicator: Indicator, instrument: Instrument): boolean {
  const written = weightOf(cell);
  const right = percentOf(instrument, indicator.weight);
  return written !== null && written.some((percent) => Math.abs(percent - right) < 0.006);
}

function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && /\p{L}{3}/u.test(cell);
}

const TICK = /^\s*[^\d\s-]\s*$/u;

const labelSets = new WeakMap<Instrument, ReadonlySet<string>>();

function labelsOf(instrument: Instrument): ReadonlySet<string> {
  const { process, service } = instrument.scale.labels;
  const known = labelSets.get(instrument) ?? new Set([...process, ...service].map(normalise));
  labelSets.set(instrument, known);
  return known;
}

const SENTENCE = / \S+ /;

function isSentence(text: string, instrument: Instrument): boolean {
  return SENTENCE.test(text) && !labelsOf(instrument).has(normalise(text));
}

/** The levels that the cells of a column tell in words. */
export function levelsInWords({ grid, instrument, rows }: TableShape, column: number): readonly number[] {
  return rows.flatMap(({ row }) => {
    const cell = valueAt(grid, row, column);
    return typeof cell === "string" ? (levelInWords(instrument, cell) ?? []) : [];
  });
}
