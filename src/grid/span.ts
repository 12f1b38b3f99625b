/** Neighbouring rows or columns, 0-based: `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Whole numbers from `from` up to, not including, `to`; none where `to` is not the larger.
 * @example range(2, 5) // [2, 3, 4]
 */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
