import { quoteSheet } from "../../grid";
import { escapeAttribute, escapeText } from "../xml/entities";
import type { NewSheet } from "./model";
import { MAIN, RELATIONSHIPS, XML } from "./namespaces";

/** The workbook part; the sheet `n`, 1-based, is its relationship `rIdn`. */
export function workbookXml(sheets: readonly NewSheet[]): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const titles = sheets.flatMap(({ name, page: { repeat } }, at) => {
    if (repeat === undefined) return [];
    const rows = escapeText(`${quoteSheet(name)}!$${repeat.first + 1}:$${repeat.last + 1}`);
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${rows}</definedName>`];
  });
  const calculates = sheets.some(({ rows }) => rows.some((cells) => cells.some((cell) => cell?.formula !== undefined)));
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${listed.join("")}</sheets>` +
    (titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`) +
    // Programs that calculate do so on opening, so that a value is never older than its formula.
    `${calculates ? '<calcPr fullCalcOnLoad="1"/>' : ""}</workbook>`
  );
}
