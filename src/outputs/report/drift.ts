import { show, type Fraction } from "../../assessment";
import type { Reading } from "../../table";
import { comparedLevels, sourceOf } from "./facts";
import { indicatorRows } from "./sections/indicators";
import { markOf } from "./record";
import type { ReportShown } from "./shown";
import { REPORT_COLUMNS as AT } from "./types";

/** What a report says otherwise than the table does now. */
export interface ReportDrift {
  /** Where the indices differ as they are shown, with two decimals. */
  readonly index: { readonly shown: Fraction; readonly now: Fraction } | null;
  /** Indicators whose level, or a level beside it, is another. */
  readonly indicators: number;
  /** Where the levels come from, when that is called otherwise now. */
  readonly source: { readonly shown: string; readonly now: string } | null;
}

/** Names and weights are the instrument's: an older report that spells them otherwise says nothing else about the levels. */
const isLevel = (column: number): boolean => column >= AT.level && column < AT.own;

/** What a report says otherwise than the table now; `null` when nothing. */
export function reportDrift(report: ReportShown, { assessment, table }: Reading, now: Fraction): ReportDrift | null {
  const rows = indicatorRows({ assessment, compared: comparedLevels({ assessment, table }) });
  const indicators = rows.filter(({ key, cells }) =>
    report.indicators
      .get(key)
      ?.some((value, column) => value !== undefined && isLevel(column) && markOf(value) !== markOf(cells[column] ?? null))
  ).length;
  const index = report.index !== null && show(report.index) !== show(now) ? { shown: report.index, now } : null;
  const source = report.source !== null && report.source !== sourceOf(table) ? { shown: report.source, now: sourceOf(table) } : null;
  return index === null && source === null && indicators === 0 ? null : { index, indicators, source };
}
