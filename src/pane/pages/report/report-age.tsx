import { useCallback, type ReactNode } from "react";
import type { Fraction } from "../../../assessment";
import type { LastWrite } from "../../../session";
import { reportDrift, type ReportShown } from "../../../outputs/report";
import type { Reading } from "../../../table";
import { report as allWords } from "../../../text/pages/report";
import { shown } from "../../format";
import { Note } from "../../ui";
import { usePaneContext, useSheetReading } from "../../hooks";

/**
 * The report as it stands in the workbook, read when the page opens and when its sheet changes: `undefined` until then,
 * `null` when there is none.
 */
export function useReport(made: boolean, lastWrite: LastWrite | null): ReportShown | null | undefined {
  const { session } = usePaneContext();
  const read = useCallback(() => (made ? session.report() : Promise.resolve(null)), [session, made]);
  return useSheetReading(read, (changed, report) => changed === null || (report ? changed.has(report.sheet) : false), lastWrite).value;
}

interface Props {
  /** `null` until it is read. */
  readonly report: ReportShown | null;
  readonly reading: Reading;
  readonly index: Fraction;
}

/** Says whether the report in the workbook still says what the table does. */
export function ReportAge({ report, reading, index }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const words = allWords[all.language];
  if (report === null) return null;
  const drift = reportDrift(report, reading, index);
  const sentences = drift && [
    drift.index && words.otherIndex(shown(drift.index.shown, numberLocale), shown(drift.index.now, numberLocale)),
    drift.indicators > 0 && words.otherLevels(drift.indicators),
    drift.source && words.otherSource(drift.source.shown, drift.source.now),
    words.toUpdate,
  ];
  return (
    <div role="status" data-state="reportAge" data-value={drift ? "older" : "current"}>
      <Note intent={drift ? "warning" : "success"}>{sentences ? sentences.filter(Boolean).join(" ") : words.upToDate}</Note>
    </div>
  );
}
