import { isBlank, textOf, valueAt } from "../../grid/cells";
import type { Grid } from "../../grid/grid";
import { range } from "../../grid/range";
import { headerParts, isHeaderRow } from "../columns/header-rows";
import { isLevelMeaning } from "../columns/level-column";
import { hasLinesBetween } from "../columns/repeated-lines";
import { otherKindOf } from "./other-kinds";
import { repeatedListsIn, type IndicatorList } from "./table-draft";
import { hasSheetPerIndicator, markedLevels } from "./unsupported-layout";
import type { TableShape } from "../columns/table-shape";
import type { FoundInstead, Scattered, Search } from "../model";

/** Why no table with levels was found: what the workbook holds instead, as far as that is clear. */
export function whyNothing(grids: readonly Grid[], lists: readonly IndicatorList[]): Extract<Search, { kind: "none" }>["reason"] {
  return scattered(grids, lists) ?? withoutLevels(grids, lists) ?? otherKindOf(grids) ?? howEmpty(grids);
}

function scattered(grids: readonly Grid[], lists: readonly IndicatorList[]): Scattered | null {
  if (hasSheetPerIndicator(grids)) return { kind: "sheets" };
  const [marked] = lists.flatMap((list) => markedLevels(list) ?? []);
  return marked ?? null;
}

/** Share of the indicators that a list has which only lacks its levels. */
const ALL = 0.8;

function withoutLevels(grids: readonly Grid[], lists: readonly IndicatorList[]): FoundInstead | null {
  const countOf = ({ shape }: IndicatorList): number => new Set(shape.rows.map(({ indicator }) => indicator)).size;
  const isWhole = (list: IndicatorList): boolean =>
    list.shape.keys.name !== null && countOf(list) >= ALL * list.shape.instrument.indicators.length;
  const repeated = [
    ...lists.filter(({ shape, columns }) =>
      columns.some(({ column, meaning }) => isLevelMeaning(meaning) && hasLinesBetween(shape, column))
    ),
    ...grids.flatMap(repeatedListsIn),
  ].filter(isWhole);
  const [lines] = repeated;
  if (lines !== undefined) return { kind: "several-lines", sheet: lines.shape.grid.sheet };
  const [bare] = lists.filter(isWhole).filter(({ columns }) => !columns.some(({ meaning }) => isLevelMeaning(meaning)));
  if (bare !== undefined) return { kind: "no-levels", sheet: bare.shape.grid.sheet, count: countOf(bare) };
  const [numbered] = lists.filter(
    ({ shape, columns }) => shape.keys.name === null && saysIndicators(shape) && columns.some(({ meaning }) => isLevelMeaning(meaning))
  );
  if (numbered === undefined || countOf(numbered) < ALL * numbered.shape.instrument.indicators.length) return null;
  const { grid, instrument } = numbered.shape;
  return { kind: "other-names", sheet: grid.sheet, instrument: instrument.shortTitle };
}

/** Whether a numbered list calls its lines indicators: in a header, or by a letter before every number, as in *I01*. */
function saysIndicators({ grid, header, keys, region, rows }: TableShape): boolean {
  const headers = header === null ? [] : range(region.from, region.to).flatMap((column) => headerParts(grid, header, column, region));
  const isLettered = rows.every(({ row }) => /^\s*i/i.test(textOf(valueAt(grid, row, keys.number ?? 0))));
  return isLettered || headers.some((text) => /\bindi[ck]ator\b/i.test(text));
}

/** A workbook with more cells than this on each sheet holds more than titles and a header. */
const FEWEST_CELLS = 25;

function howEmpty(grids: readonly Grid[]): "empty" | "no-table" | "titles-only" {
  let filled = 0;
  let numbers = 0;
  for (const grid of grids) {
    for (const [at, cells] of grid.values.entries()) {
      const inRow = cells.filter((cell) => !isBlank(cell));
      filled += inRow.length;
      numbers += inRow.filter((cell) => typeof cell === "number").length;
      const isMore = filled > FEWEST_CELLS * grids.length || numbers > 1;
      if (isMore || (inRow.length > 2 && !isHeaderRow(grid, grid.firstRow + at))) return "no-table";
    }
  }
  return filled === 0 ? "empty" : "titles-only";
}
