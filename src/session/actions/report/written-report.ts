import type { Rect } from "../../../grid";
import type { CellValue } from "../../../assessment";
import type { ReportMade } from "../../../outputs/report";
import type { ReportUpdate } from "../../../outputs/report";

/** What was written, and what is needed to take it back. */
export interface WrittenReport {
  /** The cells of the report afterwards. */
  readonly after: readonly (readonly CellValue[])[];
  /** How it stood before; `null` when its sheet was added. */
  readonly before: {
    readonly values: readonly (readonly CellValue[])[];
    readonly update: ReportUpdate;
    readonly charts: readonly { readonly name: string; readonly data: Rect }[];
  } | null;
  /** What the workbook remembered of a report before. */
  readonly remembered: ReportMade | null;
}
