import { reportShown, type ReportShown, type ReportMade } from "../../../outputs/report";
import { reportNow } from "./look";

/** What the report made before says now; `null` when it is gone. One round trip. */
export async function shownReport(made: ReportMade): Promise<ReportShown | null> {
  const now = await reportNow();
  if (now === null) return null;
  // A formula is handed over as its text, which is none of ours.
  const rows = now.values.map((values) => ({ values, formulas: new Set<number>(), beside: false }));
  return reportShown(now.sheet, rows, made.rows);
}
