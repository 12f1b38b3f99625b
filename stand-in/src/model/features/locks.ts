import { holdsCell, type Rect } from "../../geometry/rect";

/** Says of a rectangle whether its cells are locked. */
export interface LockRule {
  readonly rect: Rect;
  readonly locked: boolean;
}

/** Whether a cell is locked. */
export const isLocked = (locks: readonly LockRule[], row: number, column: number): boolean =>
  locks.filter(({ rect }) => holdsCell(rect, row, column)).at(-1)?.locked ?? true;

/** Whether any cell of a rectangle is locked: cells are looked at only where rules begin or end. */
export function holdsLocked(locks: readonly LockRule[], rect: Rect): boolean {
  const lines = (from: number, count: number, edges: readonly number[]): number[] => [
    from,
    ...edges.filter((edge) => edge > from && edge < from + count),
  ];
  const rows = lines(
    rect.row,
    rect.rows,
    locks.flatMap((rule) => [rule.rect.row, rule.rect.row + rule.rect.rows])
  );
  const columns = lines(
    rect.column,
    rect.columns,
    locks.flatMap((rule) => [rule.rect.column, rule.rect.column + rule.rect.columns])
  );
  return rows.some((row) => columns.some((column) => isLocked(locks, row, column)));
}
