/** A formula to be put into the selected cell. */
export interface FormulaToInsert {
  /** As in English Excel: arguments separated by commas. */
  readonly formula: string;
  /** How many cells its result takes at most. */
  readonly rows: number;
  readonly columns: number;
  /** Number format its cell gets; `null` leaves the cell's own. */
  readonly numberFormat: string | null;
}
