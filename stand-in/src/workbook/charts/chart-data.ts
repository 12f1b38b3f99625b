import { parseCells } from "../../../../src/grid";
import { splitSheet } from "../../geometry/sheet-addresses";
import type { Chart, SeriesCache } from "../../model/features/chart";
import type { Cell } from "../../model/cell";
import type { Workbook } from "../../model/workbook/workbook";

/** What each series of a chart shows now; a range that is gone (`#REF!`) shows nothing. */
export function chartData(workbook: Pick<Workbook, "sheets" | "cells">, chart: Chart): SeriesCache[] {
  return chart.series.map(({ name, values, categories }) => {
    const cells = cellsOf(workbook, values);
    const text = ({ value, text: shown }: Cell): string | number | null =>
      value === null ? null : typeof value === "number" ? value : shown;
    return {
      name: name?.startsWith("=") === true ? (cellsOf(workbook, name.slice(1))[0]?.text ?? null) : name,
      categories: categories === null ? [] : cellsOf(workbook, categories).map(text),
      values: cells.map(({ value }) => (typeof value === "number" ? value : null)),
      format: cells[0]?.numberFormat ?? "General",
    };
  });
}

/** The cells of `'Laporan 2'!$A$1:$B$2` in reading order. */
function cellsOf(workbook: Pick<Workbook, "sheets" | "cells">, reference: string): Cell[] {
  const { sheet: name, local } = splitSheet(reference);
  const rect = parseCells(local);
  const sheet = workbook.sheets.all().find((one) => one.name.toLowerCase() === name?.toLowerCase());
  return sheet === undefined || rect === null ? [] : workbook.cells.read({ ...rect, sheetId: sheet.id }).flat();
}
