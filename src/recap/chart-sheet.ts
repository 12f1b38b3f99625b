import { toDouble } from "../assessment";
import type { NewCell, NewSheet } from "../file";
import { findInstrument } from "../instrument";
import type { RecapWords } from "../text/recap/recap";
import type { Recap } from "./model";

/** Bars that can still be told apart on a page. */
const MOST = 60;

/** Rows of the sheet that a chart takes besides one for each bar. */
const FRAME = 6;

/** The sheet with a bar chart of the indices of each instrument, beside the numbers it shows; none where there is no index. */
export function chartSheet({ lists }: Recap, words: RecapWords): readonly NewSheet[] {
  if (lists.length === 0) return [];
  const rows: (readonly NewCell[])[] = [];
  const charts = lists.map(({ instrument, rows: all }) => {
    const shown = all.slice(0, MOST);
    const first = rows.length + 1;
    rows.push([{ value: words.columns.agency }, { value: words.columns.index }]);
    for (const { agency, entry } of shown)
      rows.push([
        { value: entry.provisional ? `${agency} (${words.provisional})` : agency },
        { value: toDouble(entry.index), look: { format: "0.00" } },
      ]);
    const height = shown.length + FRAME;
    while (rows.length < first + height) rows.push([]);
    return {
      title: words.chartTitle(findInstrument(instrument)?.shortTitle ?? instrument, shown.length, all.length),
      at: { row: first - 1, column: 3, rows: height, columns: 10 },
      names: { row: first, column: 0, rows: shown.length, columns: 1 },
      series: [{ name: words.columns.index, values: { row: first, column: 1, rows: shown.length, columns: 1 } }],
    };
  });
  return [{ name: words.sheets.chart, rows, widths: [40, 10], charts, page: { landscape: false } }];
}
