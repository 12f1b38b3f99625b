import type { CellValue } from "../../assessment";
import { columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../grid";
import { FileRefusal } from "../refusal/refusal";
import { decodeEntities } from "../xml/entities";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";
import { placedCells, placedRows } from "./cells";
import { readValue, valueOfText, type ValueContext } from "./values";

/** A cell of a sheet part: where it stands in the sheet and in the text of the part. */
export interface ScannedCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The `<c>` element in the text of the part. */
  readonly start: number;
  readonly end: number;
  /** What it holds or, with a formula, last showed. */
  readonly value: CellValue;
  /** Whether it has a formula; read it with {@link cellElement}. */
  readonly hasFormula: boolean;
}

const ROW = /<row((?:\s[^<>]*?)?)(\/?)>/y;
const REFERENCE = /\sr\s*=\s*["']([A-Z]{1,3})?(\d{1,7})["']/;
const TYPE = /\st\s*=\s*["'](\w+)["']/;
/** How nearly every program begins a cell; what stands in another order or with more is looked for piece by piece. */
const USUAL = /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="\d+")?(?: t="(\w+)")?(\/?)>/y;
const VALUE = /(<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>))?<v(?:\s[^<>]*)?>([^<]*)<\/v><\/c>/y;
const SPACE = /\s*/y;
const BEGINS_ATTRIBUTE = /^\s/;
const SHEET_DATA = /<sheetData(?:\s[^<>]*?)?(\/?)>/;

/**
 * The cells of a worksheet part in the order of the file. Goes through the text once and keeps nothing, because a large
 * sheet has millions of them; parts that are written in an unusual way (prefixes, comments) are parsed whole.
 * @param each told every cell
 * @throws FileRefusal for a sheet with more cells than `limit`, or one that is not well formed
 */
export function scanCells(source: string, context: ValueContext, limit: number, sheet: string, each: (cell: ScannedCell) => void): void {
  let count = 0;
  const tell = (cell: ScannedCell): void => {
    count += 1;
    if (count > limit) throw new FileRefusal("too-many-cells", { part: sheet, limit: String(limit) });
    each(cell);
  };
  const data = SHEET_DATA.exec(source);
  // A prefix, a comment or a CDATA section is rare and legal: then the slow way is the right one.
  const plain = data !== null && !source.includes("<!");
  if (plain && scanPlain(source, data.index + data[0].length, data[1] === "/", context, tell)) return;
  count = 0;
  scanParsed(parseXml(source), context, tell);
}

function scanParsed(root: XmlElement, context: ValueContext, tell: (cell: ScannedCell) => void): void {
  for (const placed of placedRows(root.child("sheetData"))) {
    for (const { row, column, element } of placedCells(placed)) {
      const hasFormula = element.child("f") !== null;
      tell({ row, column, start: element.start, end: element.end, value: readValue(element, context), hasFormula });
    }
  }
}

/** @returns false when something unusual stands in the rows, before any cell of it was told wrongly */
function scanPlain(source: string, from: number, isEmpty: boolean, context: ValueContext, tell: (cell: ScannedCell) => void): boolean {
  if (isEmpty) return true;
  // Everything is looked at before anything is told, because telling cannot be taken back. Of an ordinary sheet the places found are kept
  // meanwhile; a large one is gone through again, so that they need no memory.
  const kept: CellSpan[] = [];
  const isPlain = walk(source, from, (cell) => {
    if (kept.length <= MOST_KEPT) kept.push(cell);
  });
  if (!isPlain) return false;
  if (kept.length > MOST_KEPT) return walk(source, from, (cell) => tell(valued(source, cell, context)));
  for (const cell of kept) tell(valued(source, cell, context));
  return true;
}

/** Cells whose places are kept. */
const MOST_KEPT = 10_000;

interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly open: number;
  readonly end: number;
  /** What its value is, as the file says it. */
  readonly type: string;
}

const NUMBER = "n";

const LESS = "<".charCodeAt(0);

function walk(source: string, from: number, each: (cell: CellSpan) => void): boolean {
  let at = from;
  let row = -1;
  let column = -1;
  let inRow = false;
  for (;;) {
    if (source.charCodeAt(at) !== LESS) {
      SPACE.lastIndex = at;
      SPACE.test(source);
      at = SPACE.lastIndex;
    }
    if (inRow && source.startsWith("<c", at)) {
      USUAL.lastIndex = at;
      const begun = USUAL.exec(source) ?? begunOtherwise(source, at);
      if (begun === null) return false;
      const [whole, letters, number, type = NUMBER, slash] = begun;
      const open = at + (whole?.length ?? 0);
      const close = slash === "/" ? open : source.indexOf("</c>", open);
      if (close === -1) return false;
      const end = slash === "/" ? open : close + 4;
      column = letters === undefined ? column + 1 : columnIndex(letters);
      if (column >= SHEET_COLUMNS) return false;
      // Of a row that has no number of its own only the cells know where it stands, as the slow way reads it.
      if (number !== undefined && Number(number) - 1 !== row) return false;
      each({ row, column, start: at, open, end, type });
      at = end;
    } else if (inRow && source.startsWith("</row>", at)) {
      inRow = false;
      at += 6;
    } else if (!inRow && source.startsWith("<row", at)) {
      ROW.lastIndex = at;
      const match = ROW.exec(source);
      if (match === null) return false;
      const number = /\sr\s*=\s*["'](\d{1,7})["']/.exec(match[1] ?? "");
      if (number === null && /\sr\s*=/.test(match[1] ?? "")) return false;
      row = number === null ? row + 1 : Number(number[1]) - 1;
      if (row < 0 || row >= SHEET_ROWS) return false;
      column = -1;
      inRow = match[2] !== "/";
      at += match[0].length;
    } else return !inRow && source.startsWith("</sheetData>", at);
  }
}

/** The beginning of a cell in the parts of {@link USUAL}, however it is written; `null` where that is not plain. */
function begunOtherwise(source: string, at: number): readonly (string | undefined)[] | null {
  const open = source.indexOf(">", at) + 1;
  if (open === 0) return null;
  const slash = source[open - 2] === "/" ? "/" : "";
  const attributes = source.slice(at + 2, open - 1 - slash.length);
  if (attributes !== "" && (!BEGINS_ATTRIBUTE.test(attributes) || attributes.includes("<"))) return null;
  const place = REFERENCE.exec(attributes);
  // A place that is none of a cell, or a row alone.
  if (place === null ? /\sr\s*=/.test(attributes) : place[1] === undefined) return null;
  return [source.slice(at, open), place?.[1], place?.[2], TYPE.exec(attributes)?.[1], slash];
}

function valued(source: string, { row, column, start, open, end, type }: CellSpan, context: ValueContext): ScannedCell {
  // Nothing, or nothing between its tags.
  if (end - open === 0 || end - open === "</c>".length) return { row, column, start, end, value: null, hasFormula: false };
  VALUE.lastIndex = open;
  const simple = VALUE.exec(source);
  if (simple !== null) {
    const value = valueOfText(type, decodeEntities(simple[2] ?? ""), context);
    return { row, column, start, end, value, hasFormula: simple[1] !== undefined };
  }
  const element = parseXml(source.slice(start, end));
  return { row, column, start, end, value: readValue(element, context), hasFormula: element.child("f") !== null };
}

/** The `<c>` element of a scanned cell, parsed by itself; places in it count from the start of the cell. */
export const cellElement = (source: string, cell: Pick<ScannedCell, "start" | "end">): XmlElement =>
  parseXml(source.slice(cell.start, cell.end));
