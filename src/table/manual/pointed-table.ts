import { readLevel } from "../../assessment";
import { instruments, instrumentWithCount, type Instrument } from "../../instrument";
import { endRow, valueAt, type Grid, type Rect, type Span, textOf } from "../../grid";
import { codeOf, keysOfCode } from "../names/codes";
import { headerParts } from "../columns/header-rows";
import { isLevelMeaning } from "../columns/level-meaning";
import { nameIndexOf } from "../names/name-index";
import { identifyRows } from "../rows/identify-rows";
import { describe, indicatorListsIn, type IndicatorList } from "../find/table-draft";
import { isUnitSheet } from "../find/unit-sheet";
import type { Column, FoundTable } from "../model";
import type { KeyColumns } from "../rows/table-row";
import { contentOf, levelsInWords } from "../columns/column-content";

/** Why the cells a person points at cannot be taken as levels. */
export type PointProblem =
  /** There is no such sheet, or nothing in it. */
  | "no-sheet"
  /** The cells hold something else: names, text, numbers outside the scale. */
  | "not-levels"
  /** The sheet was handed out to a unit: what it holds is not the agency's. */
  | "unit-sheet"
  /** Nothing says which indicators the cells belong to, and their count fits no instrument. */
  | "no-indicators";

/**
 * The table whose levels the person points at. The rows around the cells say which indicators they are; where nothing
 * does, the cells count as the indicators in order when there are exactly as many as an instrument has.
 *
 * @param rect the level cells, with or without their header; several columns mean the whole table, levels last
 * @example tableAt(grids, "LKE", { row: 11, column: 6, rows: 59, columns: 1 })
 */
export function tableAt(grids: readonly Grid[], sheet: string, rect: Rect): FoundTable | { readonly problem: PointProblem } {
  const grid = grids.find((each) => each.sheet === sheet);
  if (!grid || grid.values.length === 0) return { problem: "no-sheet" };
  if (isUnitSheet(grid)) return { problem: "unit-sheet" };
  const span = { from: Math.max(rect.row, grid.firstRow), to: Math.min(rect.row + rect.rows, endRow(grid)) };
  if (span.from >= span.to) return { problem: "no-indicators" };
  const column = rect.column + rect.columns - 1;
  const lists = indicatorListsIn(grid).filter((list) => isIn(rect, list));
  const inside = (list: IndicatorList) => list.shape.rows.filter(({ row }) => row >= span.from && row < span.to).length;
  const [list] = [...lists].sort((a, b) => inside(b) - inside(a));
  if (list !== undefined && inside(list) >= 3) return pointed(list, column);
  const byEdge = beside(grid, span, column);
  return byEdge ?? inOrder(grid, span, column);
}

/** A table with its level column given by hand. */
function pointed(list: IndicatorList, column: number): FoundTable | { readonly problem: PointProblem } {
  const { shape } = list;
  const content = contentOf(shape, column);
  const isKey = column === shape.keys.number || column === shape.keys.name;
  const isWorded = () => content.levels + levelsInWords(shape, column).length >= 0.5 * content.filled;
  if (isKey || (content.others > Math.max(3, content.levels) && !isWorded())) return { problem: "not-levels" };
  const header = shape.header === null ? "" : headerParts(shape.grid, shape.header, column, wideEnough(list, column)).join(" / ");
  return withLevel(describe(list), column, header);
}

function wideEnough({ shape: { region } }: IndicatorList, column: number): Span {
  return { from: Math.min(region.from, column), to: Math.max(region.to, column + 1) };
}

function withLevel(table: Omit<FoundTable, "levelColumn" | "confidence">, column: number, header: string): FoundTable {
  const known = table.columns.find((each) => each.column === column);
  const isLevels = known !== undefined && isLevelMeaning(known.meaning);
  const level: Column = isLevels ? known : { column, header, meaning: "level", confidence: 1, reason: { key: "pointed", values: {} } };
  const others = table.columns.filter((each) => each.column !== column);
  return {
    ...table,
    columns: [...others, level].sort((a, b) => a.column - b.column),
    levelColumn: column,
    confidence: 1,
    reason: { key: "pointed", values: {} },
  };
}

/** Whether a list could be the one pointed at: not wholly to the right of the cells. */
function isIn(rect: Rect, { shape: { region, keys } }: IndicatorList): boolean {
  const last = rect.column + rect.columns - 1;
  const near = last >= region.from - 1 && last <= region.to;
  return near || (keys.name !== null && keys.name <= last);
}

/** A short or unusual table: any column beside the cells that numbers or names indicators line by line. */
function beside(grid: Grid, span: Span, column: number): FoundTable | null {
  let best: { readonly table: FoundTable; readonly count: number } | null = null;
  for (const instrument of instruments) {
    for (const keys of keysBeside(grid, instrument, span, column)) {
      const { rows } = identifyRows(grid, instrument, keys, span);
      const count = new Set(rows.map(({ indicator }) => indicator)).size;
      if (count < 3 || rows.length > count || (best !== null && count <= best.count)) continue;
      if (rows.filter(({ row }) => readLevel(instrument, valueAt(grid, row, column)).kind !== "invalid").length < 0.5 * rows.length)
        continue;
      const shape = { grid, instrument, keys, rows, header: null, region: { from: column, to: column + 1 } };
      best = { table: withLevel(describe({ shape, columns: keyColumns(keys) }), column, ""), count };
    }
  }
  return best?.table ?? null;
}

function keyColumns({ number, name }: KeyColumns): readonly Column[] {
  const reason = { key: "pointed", values: {} } as const;
  return [
    ...(number === null ? [] : [{ column: number, header: "", meaning: "number" as const, confidence: 0.6, reason }]),
    ...(name === null ? [] : [{ column: name, header: "", meaning: "name" as const, confidence: 0.6, reason }]),
  ];
}

function keysBeside(grid: Grid, instrument: Instrument, span: Span, column: number): readonly KeyColumns[] {
  const names = nameIndexOf(instrument);
  const found: KeyColumns[] = [];
  const width = grid.values[0]?.length ?? 0;
  for (let at = grid.firstColumn; at < grid.firstColumn + width; at += 1) {
    if (at === column) continue;
    let named = 0;
    let numbered = 0;
    let filled = 0;
    for (let row = span.from; row < span.to; row += 1) {
      const cell = valueAt(grid, row, at);
      const text = textOf(cell);
      if (text === "") continue;
      filled += 1;
      if (typeof cell === "string" && names.match(cell) !== null) named += 1;
      if (keysOfCode(instrument, codeOf(cell)).length > 0) numbered += 1;
    }
    if (named >= 3 && named >= 0.5 * filled) found.push({ number: null, name: at });
    else if (numbered >= 3 && numbered >= 0.9 * filled && numbered >= 0.5 * (span.to - span.from)) found.push({ number: at, name: null });
  }
  return found;
}

/** Cells that nothing names: the indicators in order, when there are exactly as many. */
function inOrder(grid: Grid, span: Span, column: number): FoundTable | { readonly problem: PointProblem } {
  for (const from of [span.from, span.from + 1]) {
    const instrument = instrumentWithCount(span.to - from);
    if (!instrument) continue;
    const cells = instrument.indicators.map((_, at) => readLevel(instrument, valueAt(grid, from + at, column)));
    if (cells.filter(({ kind }) => kind === "invalid").length > Math.max(3, cells.filter(({ kind }) => kind === "level").length)) {
      return { problem: "not-levels" };
    }
    const header = from > span.from ? textOf(valueAt(grid, span.from, column)) : "";
    return withLevel(
      {
        instrument: instrument.id,
        sheet: grid.sheet,
        headerRow: from > span.from ? span.from : null,
        headerRows: from > span.from ? 1 : 0,
        columns: [],
        rows: instrument.indicators.map(({ key }, at) => ({ row: from + at, indicator: key })),
        reason: { key: "pointed", values: {} },
      },
      column,
      header
    );
  }
  return { problem: "no-indicators" };
}
