import type { IndicatorKey } from "../../instrument";

/** The columns that say which indicator a row is about; at least one of them is there. */
export interface KeyColumns {
  readonly number: number | null;
  readonly name: number | null;
}

/** A row of the table: its indicator, and by what it was recognised. */
export interface TableRow {
  readonly row: number;
  readonly indicator: IndicatorKey;
  readonly by: "both" | "number" | "name";
  /** The indicator that the number says where it differs from the name. */
  readonly numberSays: IndicatorKey | null;
  /** Other indicators that the name fits as well: only the order of the rows decided. */
  readonly alsoFits: readonly IndicatorKey[];
  /** Whether it was recognised by its number alone although it bears a name: one that is not the indicator's. */
  readonly isStrange?: true;
}

/** A row of the table that belongs to no indicator. */
export interface UnknownRow {
  readonly row: number;
  /** Whether it bears a number that the instrument does not have. */
  readonly isNumbered: boolean;
  /** Whether rows of indicators stand above and below it. */
  readonly isInside: boolean;
}

/** What a span of rows holds. */
export interface IdentifiedRows {
  /** In row order. */
  readonly rows: readonly TableRow[];
  /** Rows in and close beside the table that no indicator was found for. */
  readonly unknown: readonly UnknownRow[];
}
