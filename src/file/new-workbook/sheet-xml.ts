import { cellAddress, cornersAddress } from "../../grid";
import { rowsXml, type Shared } from "./cells-xml";
import type { NewSheet } from "./model";
import { MAIN, RELATIONSHIPS, XML } from "./namespaces";
import { conditionsXml, validationsXml } from "./rules-xml";

/** Of a column that has no width of its own; in characters. */
const USUAL_WIDTH = 9.14;

/** Objects are protected too, or a chart could be taken away; widths and heights stay free, for long texts. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/**
 * The part of a sheet.
 * @param first whether it is the one that is seen when the workbook is opened
 * @param drawing id of the relationship to its charts, `null` without any
 */
export function sheetXml(sheet: NewSheet, shared: Shared, first: boolean, drawing: string | null): string {
  const { merged = [], validations = [], rules = [], page } = sheet;
  const merges = merged.map((rect) => `<mergeCell ref="${cornersAddress(rect)}"/>`).join("");
  return (
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(sheet, first) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet) +
    rowsXml(sheet, shared) +
    (sheet.isProtected ? PROTECTION : "") +
    (merges === "" ? "" : `<mergeCells count="${merged.length}">${merges}</mergeCells>`) +
    conditionsXml(rules, shared.styles) +
    validationsXml(validations) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${page.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>` +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>" +
    `${drawing === null ? "" : `<drawing r:id="${drawing}"/>`}</worksheet>`
  );
}

function viewXml({ frozen }: NewSheet, first: boolean): string {
  const view = `<sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozen === undefined || (frozen.rows === 0 && frozen.columns === 0)) return `<sheetViews>${view}/></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = (columns === 0 ? "" : ` xSplit="${columns}"`) + (rows === 0 ? "" : ` ySplit="${rows}"`);
  const cell = cellAddress({ row: rows, column: columns });
  return (
    `<sheetViews>${view}><pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ widths, hiddenColumns = [] }: NewSheet): string {
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1));
  const columns = Array.from({ length: count }, (_, at) => {
    const hidden = hiddenColumns.includes(at) ? ' hidden="1"' : "";
    return `<col min="${at + 1}" max="${at + 1}" width="${widths[at] ?? USUAL_WIDTH}"${hidden} customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}
