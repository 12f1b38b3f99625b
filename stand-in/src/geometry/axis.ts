import { SHEET_ROWS } from "../../../src/grid";
import type { Along } from "./lines";

/** A run of rows (or columns) that stayed together: `from` is the place of the first in the file, null for new ones. */
export interface Segment {
  readonly from: number | null;
  readonly count: number;
}

/** All rows (or columns) of a sheet in their order now. */
export type Axis = readonly Segment[];

/** Rows or columns that came or went at one place. */
export interface StructureChange {
  readonly along: Along;
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** The rows (or columns) of a sheet nobody inserted into or deleted from. */
export const untouched: Axis = [{ from: 0, count: SHEET_ROWS }];

/** Whether rows (or columns) are where the file has them. */
export const isUntouched = (axis: Axis): boolean => axis.length === 1 && axis[0]?.from === 0;

/** The axis after rows (or columns) were inserted before `at`, or deleted from `at` on. */
export function changeAxis(axis: Axis, { kind, at, count }: Pick<StructureChange, "kind" | "at" | "count">): Axis {
  const before = part(axis, 0, at);
  return kind === "insert"
    ? [...before, { from: null, count }, ...part(axis, at, SHEET_ROWS)]
    : [...before, ...part(axis, at + count, SHEET_ROWS)];
}

function part(axis: Axis, start: number, end: number): Segment[] {
  const result: Segment[] = [];
  let at = 0;
  for (const { from, count } of axis) {
    const [first, last] = [Math.max(start, at), Math.min(end, at + count)];
    if (last > first) result.push({ from: from === null ? null : from + first - at, count: last - first });
    at += count;
  }
  return result;
}
