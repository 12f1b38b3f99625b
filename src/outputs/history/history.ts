import type { CellValue } from "../../assessment";
import { textOf } from "../../grid";
import { historyWords, type HistoryKind } from "../../text/submission/history";
import type { SheetPlan } from "../worksheet";

/** Something that went out to a unit or came back: one line of the sheet *Riwayat*. */
export interface HistoryRow {
  readonly what: HistoryKind;
  /** Names of the files, apart by `; ` where several say the same. */
  readonly file: string;
  readonly unit: string;
  /** Key of the indicator, `""` for a line about a whole file. */
  readonly indicator: string;
  /** What was answered, by its name: *Level*, *Data dukung*. */
  readonly field: string;
  /** Address of the cell that was written, `""` for none. */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Name of the sheet, where no other has it. */
export const HISTORY_SHEET = "Riwayat";

const WIDTHS = [17, 12, 36, 28, 10, 16, 8, 30, 30];

/** The lines as cells. @param when as people read it: `29-11-2026 08:15` */
export function historyRows(rows: readonly HistoryRow[], when: string): readonly (readonly CellValue[])[] {
  return rows.map(({ what, file, unit, indicator, field, cell, before, after }) => [
    when,
    historyWords.kinds[what],
    file,
    unit,
    indicator,
    field,
    cell,
    before,
    after,
  ]);
}

/** A new sheet with the lines. */
export function historyPlan(rows: readonly HistoryRow[], when: string): SheetPlan {
  return { cells: [historyWords.headers, ...historyRows(rows, when)], widths: WIDTHS, headerRows: 1, landscape: true };
}

/**
 * Where the header of the history begins in the used cells of a sheet, counted from their first row and column; `null` for a sheet that is
 * something else, whatever its name.
 */
export function historyStart(cells: readonly (readonly CellValue[])[]): { readonly row: number; readonly column: number } | null {
  const { headers } = historyWords;
  for (const [row, line] of cells.entries()) {
    const texts = line.map(textOf);
    const column = texts.indexOf(headers[0] ?? "");
    if (column >= 0 && headers.every((header, nth) => texts[column + nth] === header)) return { row, column };
  }
  return null;
}
