import { changeAxis, untouched, type Axis, type StructureChange } from "./axis";
import type { Rect } from "./rect";
import { SHEET_ROWS } from "../../../src/grid";

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
    return found !== null && found[0] < SHEET_ROWS ? [found[0], Math.min(found[1], SHEET_ROWS - 1)] : null;
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

/** The place, or where it was when it is gone: after the last place before it that is left. */
export function nearest(places: Places, place: number): number {
  const found = places.of(place);
  if (found !== null) return found;
  const before = place === 0 ? null : places.span(0, place - 1);
  return before === null ? 0 : before[1] + 1;
}
