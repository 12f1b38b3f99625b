import type { SheetPlan } from "../../../outputs/worksheet";
import type { Queue } from "../change";
import { givenFor } from "./cells";

const HEADER_FILL = "#D9E2F3";
/** A character is about so many points wide in the default font. */
const CHARACTER = 5.6;

/** Adds a sheet and fills it; tells its id. */
export const queueAddSheet: Queue<"add-sheet"> = (writing, { name, plan, plain = false }) => {
  const sheet = writing.addSheet(name);
  sheet.load("id");
  if (plan) fillSheet(sheet, plain ? { ...plan, cells: plan.cells.map((row) => row.map(givenFor)) } : plan);
  return () => ({ sheets: [sheet.id] });
};

/** Deletes a sheet. */
export const queueDeleteSheet: Queue<"delete-sheet"> = (writing, { sheet }) => {
  writing.sheet(sheet).delete();
  return undefined;
};

/** Brings a sheet to the front. */
export const queueActivate: Queue<"activate"> = (writing, { sheet }) => {
  writing.sheet(sheet).activate();
  return undefined;
};

/** Page layout, widths and frozen header: what a host without them can do without. */
export const queueSheetLayout: Queue<"sheet-layout"> = (writing, { sheet: name, plan: { cells, widths, headerRows, landscape } }) => {
  const sheet = writing.sheet(name);
  widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER));
  // Rows were as high as the narrow columns before needed.
  sheet.getRangeByIndexes(headerRows - 1, 0, cells.length - headerRows + 1, widths.length).format.autofitRows();
  sheet.freezePanes.freezeRows(headerRows);
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$1:$${headerRows}`);
  return undefined;
};

/** Fills a sheet just added, and dresses its title and header. Strings that begin with `=` become formulas. */
function fillSheet(sheet: Excel.Worksheet, { cells, widths, headerRows }: SheetPlan): void {
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
}
