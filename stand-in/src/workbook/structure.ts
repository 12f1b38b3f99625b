import type { Rect } from "./types";

/** A run of rows (or columns) that stayed together: `from` is the place of the first in the file, null for new ones. */
export interface Segment {
  readonly from: number | null;
  readonly count: number;
}

/** All rows (or columns) of a sheet in their order now. */
export type Axis = readonly Segment[];

/** Rows or columns that came or went at one place. */
export interface StructureChange {
  readonly along: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** No sheet of Excel's is longer. */
const LENGTH = 1_048_576;

/** The rows (or columns) of a sheet nobody inserted into or deleted from. */
export const untouched: Axis = [{ from: 0, count: LENGTH }];

/** Whether rows (or columns) are where the file has them. */
export const isUntouched = (axis: Axis): boolean => axis.length === 1 && axis[0]?.from === 0;

/** The axis after rows (or columns) were inserted before `at`, or deleted from `at` on. */
export function changeAxis(axis: Axis, { kind, at, count }: Pick<StructureChange, "kind" | "at" | "count">): Axis {
  const before = part(axis, 0, at);
  return kind === "insert" ? [...before, { from: null, count }, ...part(axis, at, LENGTH)] : [...before, ...part(axis, at + count, LENGTH)];
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

/** Where places of the file are now. */
export class Places {
  constructor(private readonly axis: Axis) {}

  /** Where the row (or column) is now; null when it is gone. */
  of(place: number): number | null {
    return this.span(place, place)?.[0] ?? null;
  }

  /** What became of the rows (or columns) from `first` to `last`, both included; null when none is left. */
  span(first: number, last: number): readonly [number, number] | null {
    let found: [number, number] | null = null;
    let at = 0;
    for (const { from, count } of this.axis) {
      if (from !== null) {
        const [start, end] = [Math.max(first, from), Math.min(last, from + count - 1)];
        if (start <= end) found = [found?.[0] ?? at + start - from, at + end - from];
      }
      at += count;
    }
    return found !== null && found[0] < LENGTH ? [found[0], Math.min(found[1], LENGTH - 1)] : null;
  }
}

/** Where the cells of one sheet are now. */
export class Moves {
  readonly rows: Places;
  readonly columns: Places;

  constructor(
    readonly rowAxis: Axis,
    readonly columnAxis: Axis
  ) {
    this.rows = new Places(rowAxis);
    this.columns = new Places(columnAxis);
  }

  /** The moves of a single change. */
  static by(change: StructureChange): Moves {
    const changed = changeAxis(untouched, change);
    return change.along === "rows" ? new Moves(changed, untouched) : new Moves(untouched, changed);
  }

  /** What became of a rectangle; null when nothing is left of it. */
  rect(rect: Rect): Rect | null {
    const rows = this.rows.span(rect.row, rect.row + rect.rows - 1);
    const columns = this.columns.span(rect.column, rect.column + rect.columns - 1);
    if (rows === null || columns === null) return null;
    return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
  }

  /** What became of rectangles; what is gone is left out. */
  rects(rects: readonly Rect[]): Rect[] {
    return rects.flatMap((rect) => this.rect(rect) ?? []);
  }
}
