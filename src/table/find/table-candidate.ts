import type { Instrument } from "../../instrument";
import type { KeyColumns } from "../rows/table-row";
import type { Span } from "../../grid";

/** Columns and rows in which many indicators are named or numbered: a table may be there. */
export interface TableCandidate {
  readonly instrument: Instrument;
  readonly columns: KeyColumns;
  readonly span: Span;
  /** How much of the instrument it holds: sum of the best fit of each indicator; of numbers the share of them. */
  readonly strength: number;
}
