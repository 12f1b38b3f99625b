/** By which column (counted from the left edge of what is sorted) and how. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}
