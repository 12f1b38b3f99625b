import { isBlank, type Grid } from "../../grid";
import { isHeaderRow } from "../columns/header-rows";
import { hasSheetPerIndicator, markedLevels } from "./unsupported-layout";
import type { IndicatorList } from "./table-draft";
import type { UnsupportedLayout, Search } from "../model";

/** Why no table with levels was found, as far as a first look tells. */
export function whyNothing(grids: readonly Grid[], lists: readonly IndicatorList[]): Extract<Search, { kind: "none" }>["reason"] {
  return unsupportedLayout(grids, lists) ?? howEmpty(grids);
}

function unsupportedLayout(grids: readonly Grid[], lists: readonly IndicatorList[]): UnsupportedLayout | null {
  if (hasSheetPerIndicator(grids)) return { kind: "sheets" };
  const [marked] = lists.flatMap((list) => markedLevels(list) ?? []);
  return marked ?? null;
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
