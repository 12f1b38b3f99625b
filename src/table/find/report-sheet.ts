import { REPORT_LINES } from "../../text/writing/report-lines";
import type { Grid } from "../../grid";

/** Rows searched: the head of a report, with room for rows that people put above it. */
const HEAD = 40;

const LINES = Object.values(REPORT_LINES);

/**
 * Whether a sheet is a *Laporan* made here: a picture of levels kept elsewhere, whose columns are nobody's levels to
 * choose. Known by its own lines, so that a copy without our names and memory is known too.
 */
export function isReportSheet({ values }: Grid): boolean {
  const head = values.slice(0, HEAD);
  return LINES.every((begins) => head.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith(begins))));
}
