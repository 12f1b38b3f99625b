import { toDouble, type CellPlace, type CellValue } from "../../assessment";
import { findInstrument, type Instrument } from "../../instrument";
import { groupNumber, indicatorOf, levelPlaces, targetOf } from "../../functions";
import { rangeOnSheet } from "../../grid";
import type { Reading } from "../../table";
import type { Block } from "../native/block";
import type { CalculationSheet } from "../native/calculation-sheet";
import { lineIndex, lineProgress } from "../native/line-formulas";
import type { LevelSource } from "../native/sheet-cells";
import { isSingle, onlyValue, rowsOf, type Argument } from "./argument";
import { CannotTranslate } from "./cannot-translate";
import { isEndless } from "./references";

/** What native calls are made over. */
export interface NativeContext {
  readonly sheet: CalculationSheet;
  /** The attached table, which formulas without levels answer for. */
  readonly reading: Reading | null;
  /** The instrument of the attached table, else the usual one. */
  readonly usual: Instrument;
}

/**
 * The native formula text for a call of ours with these arguments.
 * @throws CannotTranslate when there is none, and FunctionFailure when an argument cannot be read
 */
export function nativeCall(id: string, given: readonly Argument[], context: NativeContext): string {
  const argument = (at: number): Argument => given[at] ?? { kind: "omitted" };
  const blockOf = (levelsAt: number): Block => context.sheet.block(sourceOf(argument(levelsAt), argument(levelsAt + 1), context));
  switch (id) {
    case "INDEX":
      return direct(id, argument(0), argument(1), context) ?? blockOf(0).index;
    case "PROGRESS":
      return direct(id, argument(0), argument(1), context) ?? blockOf(0).progress;
    case "SUMMARY":
      return blockOf(0).summary;
    case "DOMAIN":
    case "ASPECT":
      return group(id === "DOMAIN" ? "domain" : "aspect", argument(0), sourceOf(argument(1), argument(2), context), context);
    case "PREDICATE":
      return predicate(argument(0), argument(1), context);
    case "WEIGHT":
      return ofIndicator("weight", argument(0), weightsOf(argument(1), context), context);
    case "IMPACT":
      return ofIndicator("gain", argument(0), sourceOf(argument(1), argument(2), context), context);
    case "GAP":
      return gap(argument(0), sourceOf(argument(1), argument(2), context), context);
    case "RANK":
      return rank(argument(0), argument(1));
    default:
      // What is not named here has no native equivalent: its answer becomes a value.
      throw new CannotTranslate("no-equivalent");
  }
}

/**
 * In a recap of many agencies a block for each would outgrow the workbook: from a number of sources on, a line of levels is
 * calculated in its own cell. `null` where a block is the better way.
 */
function direct(
  id: "INDEX" | "PROGRESS" | "PREDICATE",
  levels: Argument,
  instrumentGiven: Argument,
  context: NativeContext
): string | null {
  if (!context.sheet.isCrowded || levels.kind !== "cells") return null;
  const source = sourceOf(levels, instrumentGiven, context);
  const isLine = levels.rect.rows === 1 || levels.rect.columns === 1;
  // Only a block reads levels that are written as texts.
  if (context.sheet.has(source) || !isLine || source.present.some((value) => typeof value === "string")) return null;
  const line = { text: levels.text, isRow: levels.rect.rows === 1, instrument: source.instrument };
  if (id === "PROGRESS") return lineProgress(line);
  return id === "INDEX" ? lineIndex(line) : context.sheet.listsOf(source.instrument).predicateOf(lineIndex(line));
}

/** The cells that hold the levels a call answers for. */
function sourceOf(levels: Argument, instrumentGiven: Argument, { reading }: NativeContext): LevelSource {
  if (levels.kind === "omitted") {
    if (reading === null) throw new CannotTranslate("no-answer");
    return attachedSource(reading);
  }
  if (levels.kind !== "cells" || isEndless(levels.rect)) throw new CannotTranslate("unclear-arguments");
  const { sheet, rect, values } = levels;
  const { instrument, places } = levelPlaces(values, instrumentAsked(instrumentGiven));
  const cells = [...places].map(([key, { row, column }]): [string, readonly CellPlace[]] => [
    key,
    [{ sheet, row: rect.row + row, column: rect.column + column }],
  ]);
  const present = [...places.values()].map(({ row, column }): CellValue => values[row]?.[column] ?? null);
  return { instrument, place: rangeOnSheet(sheet, rect), cells: new Map(cells), present };
}

function attachedSource({ table, assessment }: Reading): LevelSource {
  const { instrument, entries } = assessment;
  const { sheet, levelColumn: column, rows } = table;
  const cells = instrument.indicators.map(({ key }): [string, readonly CellPlace[]] => [
    key,
    rows.filter(({ indicator }) => indicator === key).map(({ row }) => ({ sheet, row, column })),
  ]);
  const [first, last] = [Math.min(...rows.map(({ row }) => row)), Math.max(...rows.map(({ row }) => row))];
  const place = rangeOnSheet(sheet, { row: first, column, rows: last - first + 1, columns: 1 });
  return { instrument, place, cells: new Map(cells), present: entries.map(({ raw }) => raw) };
}

function instrumentAsked(given: Argument): Instrument | null {
  const value = onlyValue(given);
  if (value === null || value === 0 || value === "") return null;
  const found = typeof value === "object" ? null : findInstrument(String(value));
  if (!found) throw new CannotTranslate("no-answer");
  return found;
}

/** A block with weights: that of the attached table where it is of the instrument, else one without levels. */
function weightsOf(instrumentGiven: Argument, { reading, usual }: NativeContext): LevelSource {
  const instrument = instrumentAsked(instrumentGiven) ?? usual;
  if (reading?.assessment.instrument.id === instrument.id) return attachedSource(reading);
  return { instrument, place: null, cells: new Map(), present: [] };
}

function group(kind: "domain" | "aspect", which: Argument, source: LevelSource, { sheet }: NativeContext): string {
  const value = onlyValue(which);
  const number = groupNumber(source.instrument, kind, value);
  const block = sheet.block(source);
  return follows(which) && value === number ? block.groupIndexBy(kind, textOf(which)) : block.groupIndex(kind, number);
}

function ofIndicator(what: "weight" | "gain", which: Argument, source: LevelSource, { sheet }: NativeContext): string {
  const value = onlyValue(which);
  const { key } = indicatorOf(source.instrument, value);
  const block = sheet.block(source);
  if (follows(which) && String(value) === key && (typeof value === "number" || !/^\d+$/.test(key))) return block.by(what, textOf(which));
  return what === "weight" ? block.weight(key) : block.gain(key);
}

function predicate(given: Argument, instrumentGiven: Argument, context: NativeContext): string {
  const asked = instrumentAsked(instrumentGiven);
  if (given.kind === "omitted" || !isSingle(given))
    return direct("PREDICATE", given, instrumentGiven, context) ?? context.sheet.block(sourceOf(given, instrumentGiven, context)).predicate;
  const instrument = asked ?? context.usual;
  const { scale } = instrument;
  const value = onlyValue(given);
  if (typeof value === "string") throw new CannotTranslate("unclear-arguments");
  const index = textOf(given);
  const found = context.sheet.listsOf(instrument).predicateOf(index);
  const blank = scale.min > 0 ? `OR(${index}="",${index}=0)` : `${index}=""`;
  return `IF(${blank},NA(),IF(OR(${index}<0,${index}>${scale.max}),#VALUE!,${found}))`;
}

function gap(target: Argument, source: LevelSource, { sheet }: NativeContext): string {
  const value = onlyValue(target);
  const exact = targetOf(source.instrument, value);
  const block = sheet.block(source);
  // A number in a cell is followed; a predicate or a number written as text is the index it means.
  const text = follows(target) && typeof value === "number" ? textOf(target) : String(toDouble(exact));
  return `ROUND(${text}-${block.index},12)`;
}

/**
 * The dense rank: one more than the number of different higher indices, compared as shown with two decimals. `FREQUENCY`
 * counts each value once; what is not higher counts as one value, 0, which is taken off again.
 */
function rank(own: Argument, others: Argument): string {
  const values = rowsOf(others).flat();
  const isPlain = values.every((value) => value === null || typeof value === "number") && typeof onlyValue(own) === "number";
  if (!isPlain || others.kind === "omitted" || (others.kind === "cells" && isEndless(others.rect)))
    throw new CannotTranslate("unclear-arguments");
  const [index, indices] = [`ROUND(${textOf(own)},2)`, `ROUND(${textOf(others)},2)`];
  const higher = `(${indices}>${index})*${indices}`;
  return `(1+SUMPRODUCT(--(FREQUENCY(${higher},${higher})>0))-(SUMPRODUCT(--(${higher}=0))>0))`;
}

/** Whether the value may change with other cells. */
const follows = (argument: Argument): boolean => argument.kind === "cells" || (argument.kind === "expression" && !argument.fixed);

function textOf(argument: Argument): string {
  if (argument.kind === "omitted") return "";
  return argument.kind === "cells" || /^[\w.]+$|^\{.*\}$/.test(argument.text) ? argument.text : `(${argument.text})`;
}
