import type { SheetPlan } from "../../../outputs/worksheet/worksheet-plan";
import { newWritingContext } from "../../host/batches";

const HEADER_FILL = "#D9E2F3";

/** A name for a new sheet that none has yet: `"Kertas Kerja"`, else `"Kertas Kerja 2"`. @param taken in small letters */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Fills a sheet just added, and dresses its title and header. Strings that begin with `=` become formulas. */
export function fillSheet(sheet: Excel.Worksheet, { cells, widths, headerRows }: SheetPlan): Excel.Worksheet {
  const width = widths.length;
  // A key such as 35-1 would be taken for a date.
  cells.forEach(([first], row) => {
    if (typeof first === "string" && /^\d+-\d+$/.test(first)) sheet.getCell(row, 0).numberFormat = [["@"]];
  });
  sheet.getRangeByIndexes(0, 0, cells.length, width).formulas = cells.map((row) => row.map((cell) => cell ?? ""));
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  const header = sheet.getRangeByIndexes(headerRows - 1, 0, 1, width).format;
  header.font.bold = true;
  header.fill.color = HEADER_FILL;
  header.wrapText = true;
  const body = sheet.getRangeByIndexes(headerRows, 0, cells.length - headerRows, width).format;
  body.wrapText = true;
  body.verticalAlignment = "Top";
  return sheet;
}

/** Page layout, widths and frozen header: what a host without them can do without. */
export async function layOut(sheets: readonly (readonly [string, SheetPlan])[]): Promise<void> {
  const context = await newWritingContext();
  for (const [name, { cells, widths, headerRows, landscape }] of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    // A character is about 5.6 points wide in the default font.
    widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * 5.6));
    // Rows were as high as the narrow columns before needed.
    sheet.getRangeByIndexes(headerRows - 1, 0, cells.length - headerRows + 1, widths.length).format.autofitRows();
    sheet.freezePanes.freezeRows(headerRows);
    const { pageLayout } = sheet;
    pageLayout.paperSize = "A4";
    pageLayout.orientation = landscape ? "Landscape" : "Portrait";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows(`$1:$${headerRows}`);
  }
  await context.sync().catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Whether Excel refused something because it does not have it, which a nicety can do without. */
export function isMissing(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === "ApiNotFound" || code === "NotImplemented" || code === "UnsupportedOperation";
}
