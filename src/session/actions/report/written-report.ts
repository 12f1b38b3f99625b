import type { CellValue } from "../../../assessment/types";
import type { ReportBlock, ReportMade } from "../../../outputs/report/types";
import type { ReportUpdate } from "../../../outputs/report/update";
import type { MadeSheet } from "../parts/made-sheet";

/** What was written, and what is needed to take it back. */
export interface WrittenReport {
  /** The sheet that was added, `null` when a report was brought up to date. */
  readonly made: MadeSheet | null;
  /** How it stood before; `null` when its sheet was added. */
  readonly before: {
    readonly values: readonly (readonly CellValue[])[];
    readonly update: ReportUpdate;
    readonly charts: readonly { readonly name: string; readonly data: ReportBlock }[];
  } | null;
  /** What the workbook remembered of a report before. */
  readonly remembered: ReportMade | null;
}
