import { valueAt, textOf, type Grid, range } from "../../grid";
import { headerParts } from "../columns/header-rows";
import { isLevelMeaning } from "../columns/level-meaning";
import { hasLinesBetween } from "../columns/repeated-lines";
import type { TableShape } from "../columns/table-shape";
import { describe, indicatorListsIn, repeatedListsIn, type IndicatorList } from "../find/table-draft";
import type { FoundInstead, FoundTable } from "../model";
import { otherKindOf } from "./other-kinds";
import { unitSheetIn } from "./unit-sheet";

/**
 * What a workbook holds in place of a table with levels, where that is clear; `null` where it is not. For a workbook in which
 * `findTables` found no table and no other reason.
 */
export function foundInstead(grids: readonly Grid[]): FoundInstead | null {
  const unit = unitSheetIn(grids);
  if (unit !== null) return { kind: "unit-sheet", unit: unit.unit, agency: unit.agency, year: unit.year };
  return withoutLevels(grids, grids.flatMap(indicatorListsIn)) ?? otherKindOf(grids);
}

/** Share of the indicators that a list has which only lacks its levels. */
const ALL = 0.8;

function withoutLevels(grids: readonly Grid[], lists: readonly IndicatorList[]): FoundInstead | null {
  const repeated = [
    ...lists.filter(({ shape, columns }) =>
      columns.some(({ column, meaning }) => isLevelMeaning(meaning) && hasLinesBetween(shape, column))
    ),
    ...grids.flatMap(repeatedListsIn),
  ].filter(isWhole);
  const [lines] = repeated;
  if (lines !== undefined) return { kind: "several-lines", sheet: lines.shape.grid.sheet };
  const bare = bareList(lists);
  if (bare !== undefined) return { kind: "no-levels", sheet: bare.shape.grid.sheet, count: countOf(bare) };
  const [numbered] = lists.filter(
    ({ shape, columns }) => shape.keys.name === null && saysIndicators(shape) && columns.some(({ meaning }) => isLevelMeaning(meaning))
  );
  if (numbered === undefined || countOf(numbered) < ALL * numbered.shape.instrument.indicators.length) return null;
  const { grid, instrument } = numbered.shape;
  return { kind: "other-names", sheet: grid.sheet, instrument: instrument.shortTitle };
}

const countOf = ({ shape }: IndicatorList): number => new Set(shape.rows.map(({ indicator }) => indicator)).size;

const isWhole = (list: IndicatorList): boolean =>
  list.shape.keys.name !== null && countOf(list) >= ALL * list.shape.instrument.indicators.length;

const bareList = (lists: readonly IndicatorList[]): IndicatorList | undefined =>
  lists.filter(isWhole).find(({ columns }) => !columns.some(({ meaning }) => isLevelMeaning(meaning)));

/**
 * The list of all indicators that only lacks its levels, as a table beside which a column for them can be put; `null` where there is
 * none. The column of the names stands for that of the levels until it is there.
 */
export function listWithoutLevels(grids: readonly Grid[]): FoundTable | null {
  const list = bareList(grids.flatMap(indicatorListsIn));
  const name = list?.shape.keys.name ?? null;
  return list === undefined || name === null ? null : { ...describe(list), levelColumn: name, confidence: 1 };
}

/** Whether a numbered list calls its lines indicators: in a header, or by a letter before every number, as in *I01*. */
function saysIndicators({ grid, header, keys, region, rows }: TableShape): boolean {
  const headers = header === null ? [] : range(region.from, region.to).flatMap((column) => headerParts(grid, header, column, region));
  const isLettered = rows.every(({ row }) => /^\s*i/i.test(textOf(valueAt(grid, row, keys.number ?? 0))));
  return isLettered || headers.some((text) => /\bindi[ck]ator\b/i.test(text));
}
