import { isError, type Value } from "../../model/value";
import { overlap, type Rect, type SheetRect } from "../../geometry/rect";
import type { MovingCell } from "../../model/cell";
import type { CellWrite } from "../../model/cell-write";
import type { SortKey } from "../../model/sort-key";

/** Excel's sentence to a person who sorts rows in which cells of several sizes are merged. */
export const MERGED = "To do this, all the merged cells need to be the same size.";

/** Excel's order: numbers, texts without regard to case, FALSE, TRUE, errors; blanks last in either direction. */
function kindOf(value: Value): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compare(left: Value, right: Value, locale: string): number {
  const kinds = kindOf(left) - kindOf(right);
  if (kinds !== 0) return kinds;
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return left.localeCompare(right, locale, { sensitivity: "accent" });
  return typeof left === "boolean" ? Number(left) - Number(right) : 0;
}

const isBlank = (value: Value): boolean => value === null || value === "";

/** The order of rows after sorting: place in the result → row it comes from. Rows alike stay in their order. */
export function sortedOrder(rows: readonly (readonly Value[])[], keys: readonly SortKey[], locale: string): number[] {
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { column, ascending } of keys) {
        const [left, right] = [rows[a]?.[column] ?? null, rows[b]?.[column] ?? null];
        if (isBlank(left) !== isBlank(right)) return isBlank(left) ? 1 : -1;
        const order = isBlank(left) ? 0 : compare(left, right, locale);
        if (order !== 0) return ascending ? order : -order;
      }
      return a - b;
    });
}

/**
 * What sorting writes: rows change places with values, formulas and formats; hidden rows stay where they are, as in Excel. References in
 * formulas to their own row follow it (`shift` copies a formula down that many rows).
 * @throws Error with Excel's sentence when merged cells are in the way
 */
export function sortWrite(
  rect: SheetRect,
  cells: readonly (readonly MovingCell[])[],
  hidden: ReadonlySet<number>,
  merges: readonly Rect[],
  keys: readonly SortKey[],
  locale: string,
  shift: (formula: string, rows: number) => string
): CellWrite {
  if (merges.some((merge) => overlap(merge, rect))) throw new Error(MERGED);
  const places = cells.map((_, index) => index).filter((index) => !hidden.has(rect.row + index));
  const order = sortedOrder(
    places.map((place) => (cells[place] ?? []).map(({ value }) => (isError(value) ? { error: value.error } : value))),
    keys,
    locale
  );
  const moved = cells.map((line) => line.map((): MovingCell | undefined => undefined));
  places.forEach((place, index) => {
    const from = places[order[index] ?? index] ?? place;
    if (from === place) return;
    moved[place] = (cells[from] ?? []).map((cell) => ({
      ...cell,
      formula: cell.formula === null ? null : shift(cell.formula, place - from),
    }));
  });
  return { kind: "cells", rect, cells: moved };
}
