import type { Column } from "../model";

/** The columns of a table, and what speaks for and against taking one of them for the level. */
export interface RecognisedColumns {
  /** Left to right. */
  readonly columns: readonly Column[];
  /** Columns that hold levels under a header which says nothing we know, or none: asked about where doubt remains. */
  readonly open: readonly Column[];
  /** Columns whose header holds words we do not know, or words that speak against each other. */
  readonly unsure: ReadonlySet<number>;
  /** Columns whose header says that their level is the agency's own, or that of its units. */
  readonly own: ReadonlySet<number>;
}
