import { wrappedRows, type SheetPlan } from "../../../outputs/worksheet";
import { PAGE_FOOT } from "../../../text/writing/page-foot";
import type { Queue } from "../change";
import { setRowHeights } from "../row-heights";
import { givenFor } from "./cells";

/** Dark blue with white letters, so that the header is one on any printer. */
const HEADER = { fill: "#1F3864", colour: "#FFFFFF" } as const;
const LINE_COLOUR = "#BFBFBF";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
const AROUND = ["EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;
/** Size of a title, in points. */
const TITLE = 14;
/** Narrow margins in centimetres: these tables are wide. */
const MARGINS = { left: 1, right: 1, top: 1.4, bottom: 1.4, header: 0.7, footer: 0.7 };
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
  // A guess is right everywhere; where Excel measures rows itself they go on growing with what people type.
  sheet.getRangeByIndexes(headerRows - 1, 0, cells.length - headerRows + 1, widths.length).format.autofitRows();
  sheet.freezePanes.freezeRows(headerRows);
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintMargins("Centimeters", MARGINS);
  pageLayout.setPrintTitleRows(`$${headerRows}:$${headerRows}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOT;
  return undefined;
};

/** Fills a sheet just added, and dresses its title and header. Strings that begin with `=` become formulas. */
function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { cells, widths, headerRows, lined, oneLineFrom = cells.length } = plan;
  const width = widths.length;
  // A key such as 35-1 would be taken for a date.
  cells.forEach(([first], row) => {
    if (typeof first === "string" && /^\d+-\d+$/.test(first)) sheet.getCell(row, 0).numberFormat = [["@"]];
  });
  sheet.getRangeByIndexes(0, 0, cells.length, width).formulas = cells.map((row) => row.map((cell) => cell ?? ""));
  if (headerRows > 1) {
    const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
    title.bold = true;
    title.size = TITLE;
  }
  const header = sheet.getRangeByIndexes(headerRows - 1, 0, 1, width).format;
  header.font.bold = true;
  header.font.color = HEADER.colour;
  header.fill.color = HEADER.fill;
  header.wrapText = true;
  header.horizontalAlignment = "Center";
  header.verticalAlignment = "Center";
  const body = sheet.getRangeByIndexes(headerRows, 0, oneLineFrom - headerRows, width).format;
  body.wrapText = true;
  body.verticalAlignment = "Top";
  if (lined) {
    drawLines(sheet.getRangeByIndexes(headerRows - 1, 0, oneLineFrom - headerRows + 1, width), EDGES);
    const rest = cells.length - oneLineFrom;
    // A line down would cross the texts that reach over their cells.
    if (rest > 0) drawLines(sheet.getRangeByIndexes(oneLineFrom, 0, rest, width), AROUND);
  }
  setRowHeights(sheet, wrappedRows(plan));
}

function drawLines({ format }: Excel.Range, edges: readonly (typeof EDGES)[number][]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE_COLOUR;
  }
}
