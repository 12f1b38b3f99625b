import type { Instrument } from "../../instrument";
import type { Header } from "./header-rows";
import type { Grid, Span } from "../../grid";
import type { KeyColumns, TableRow } from "../rows/table-row";

/** What the columns of a table are recognised from. */
export interface TableShape {
  readonly grid: Grid;
  readonly instrument: Instrument;
  readonly keys: KeyColumns;
  readonly rows: readonly TableRow[];
  readonly header: Header | null;
  readonly region: Span;
}
