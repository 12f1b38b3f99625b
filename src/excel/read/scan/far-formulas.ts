import { type Rect, cellCount } from "../../../grid";
import type { FollowedBy } from "../../../session";
import { bytesOfCell } from "../cells/answer-size";
import { formulaCellsIn, type FormulaCell } from "../cells/formula-cells";
import { areasBeyond, shareOfFormulas, type LargeSheet } from "./large-sheet";

/** Formulas that were asked for; what was answered is known after the next `sync`. */
export type AskedFormulas = (followedBy: FollowedBy) => readonly FormulaCell[];

/** A part of a sheet beyond its window. */
interface Part {
  readonly one: LargeSheet;
  readonly rect: Rect;
}

/** A way of asking where formulas stand, and what the answer takes. */
export interface WayToAsk {
  ask(range: Excel.Range): () => readonly Pick<Excel.Range, "rowIndex" | "columnIndex" | "formulas">[];
  bytesOf(part: Part): number;
}

/** What a cell with a formula takes in an answer, about. */
const BYTES_OF_FORMULA = 60;

/** Only cells that hold a formula are handed over, however large the part is. */
export const WHICH_CELLS: WayToAsk = {
  ask(range) {
    const holding = range.getSpecialCellsOrNullObject("Formulas");
    holding.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/formulas");
    return () => rangesIn(holding);
  },
  bytesOf: ({ one, rect }) => cellCount(rect) * shareOfFormulas(one) * BYTES_OF_FORMULA,
};

function rangesIn(areas: Excel.RangeAreas): readonly Excel.Range[] {
  return areas.isNullObject ? [] : areas.areas.items;
}

/** All cells are handed over: of a protected sheet Excel tells the formulas, but not which cells hold any. */
export const ALL_CELLS: WayToAsk = {
  ask(range) {
    range.load("rowIndex,columnIndex,formulas");
    return () => [range];
  },
  bytesOf: ({ one, rect }) => cellCount(rect) * bytesOfCell(one.top),
};

/**
 * Asks where formulas stand beyond the windows, smallest part first as far as it fits into the answer.
 * @returns one for each part that was asked for
 */
export function askFarFormulas(
  context: Excel.RequestContext,
  sheets: readonly LargeSheet[],
  way: WayToAsk,
  bytes: number
): readonly AskedFormulas[] {
  const parts = sheets.flatMap((one) => areasBeyond(one).map((rect): Part => ({ one, rect })));
  return asFit(parts, way.bytesOf, bytes).map(({ one, rect }) => {
    const { row, column, rows, columns } = rect;
    const answer = way.ask(context.workbook.worksheets.getItem(one.sheet.id).getRangeByIndexes(row, column, rows, columns));
    return (followedBy) => answer().flatMap((range) => formulaCellsIn(one.sheet.id, range, followedBy));
  });
}

function asFit(all: readonly Part[], bytesOf: (part: Part) => number, bytes: number): readonly Part[] {
  let left = bytes;
  return [...all]
    .sort((one, other) => bytesOf(one) - bytesOf(other))
    .filter((part) => {
      left -= bytesOf(part);
      return left >= 0;
    });
}
