import { decimal, type CellValue, type Fraction } from "../../assessment";
import { REPORT_SOURCE } from "../../text/writing/report-lines";
import { markOf, recordedRows } from "./record";
import { REPORT_COLUMNS as AT } from "./types";
import { recognise, type StandingRow } from "./update";

/** What a report in the workbook says now. Cells that people changed say something of theirs and are left out. */
export interface ReportShown {
  /** The sheet it is on now, whatever it was called when the report was made. */
  readonly sheet: string;
  readonly index: Fraction | null;
  /** Where its levels come from: `lembar LKE, kolom Nilai Mandiri`. */
  readonly source: string | null;
  /** The cells of each row of an indicator, by the row's key; `undefined` for those that people changed. */
  readonly indicators: ReadonlyMap<string, readonly (CellValue | undefined)[]>;
}

/**
 * What a report says, read from its cells.
 * @param rows the rows of its range as they stand now
 * @param recorded its rows as they were written
 */
export function reportShown(sheet: string, rows: readonly StandingRow[], recorded: readonly string[]): ReportShown {
  const known = recognise(rows, recordedRows(recorded));
  const ours = (at: number, column: number): CellValue | undefined => {
    const value = rows[at]?.values[column] ?? null;
    return rows[at]?.formulas.has(column) || markOf(value) !== known[at]?.marks[column] ? undefined : value;
  };
  const cellOf = (key: string, column: number): CellValue | undefined =>
    ours(
      known.findIndex((row) => row?.key === key),
      column
    );
  const [index, made] = [cellOf("index", AT.level), cellOf("made", 0)];
  const from = typeof made === "string" ? made.indexOf(REPORT_SOURCE) : -1;
  return {
    sheet,
    index: typeof index === "number" ? decimal(index) : null,
    source: typeof made === "string" && from >= 0 ? made.slice(from + REPORT_SOURCE.length) : null,
    indicators: new Map(
      known.flatMap((row, at) =>
        row?.key.startsWith("indicator:") ? [[row.key, row.marks.map((_, column) => ours(at, column))] as const] : []
      )
    ),
  };
}
