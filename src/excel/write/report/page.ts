import { REPORT_WIDTH, REPORT_WIDTHS } from "../../../outputs/report";
import { PAGE_FOOT } from "../../../text/writing/page-foot";
import type { Queue } from "../change";

/** A character is about 5.6 points wide in the default font. */
const CHARACTER = 5.6;
/** Excel takes a header of at most so many characters. */
const LONGEST_HEAD = 200;

/** Gives the columns of a report their widths. */
export const queueWidths: Queue<"report-widths"> = (writing, { sheet }) => {
  REPORT_WIDTHS.forEach(
    (width, column) => (writing.sheet(sheet).getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER)
  );
  return undefined;
};

/** Paper, margins and print area of a report. */
export const queuePage: Queue<"report-page"> = (writing, { sheet: name, rows }) => {
  const sheet = writing.sheet(name);
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", { left: 1.5, right: 1.5, top: 2, bottom: 2, header: 0.9, footer: 0.9 });
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, REPORT_WIDTH));
  return undefined;
};

/** What stands at the head and foot of every page. */
export const queuePageHead: Queue<"report-page-head"> = (writing, { sheet, left, right }) => {
  const all = writing.sheet(sheet).pageLayout.headersFooters.defaultForAllPages;
  // & begins a command there.
  const plain = (text: string): string => text.slice(0, LONGEST_HEAD / 2).replaceAll("&", "&&");
  all.leftHeader = plain(left);
  all.rightHeader = plain(right);
  all.centerFooter = PAGE_FOOT;
  return undefined;
};

/** New pages begin with these rows and no others. */
export const queuePageBreaks: Queue<"report-page-breaks"> = (writing, { sheet: name, rows }) => {
  const sheet = writing.sheet(name);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  return undefined;
};
