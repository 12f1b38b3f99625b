import type { Rect } from "../../../grid";
import type { CellValue } from "../../../assessment";
import type { ReportMade, ReportPageHead, ReportUpdate } from "../../../outputs/report";
import type { MadeSheet } from "../parts/made-sheet";

/** What was written, and what is needed to take it back. */
export interface WrittenReport {
  /** The sheet that was added, `null` when a report was brought up to date. */
  readonly made: MadeSheet | null;
  /** How it stood before; `null` when its sheet was added. */
  readonly before: {
    readonly values: readonly (readonly CellValue[])[];
    readonly update: ReportUpdate;
    readonly charts: readonly { readonly name: string; readonly data: Rect }[];
    readonly pageHead: ReportPageHead;
  } | null;
  /** What the workbook remembered of a report before. */
  readonly remembered: ReportMade | null;
}
