import { quoteSheet, rangeAddress, type Rect } from "../../grid";
import { encodeXstring, escapeText } from "../xml/entities";
import type { CellValue } from "../../assessment";
import type { NewChart, NewSheet } from "./model";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING, XML } from "./namespaces";

/** Blue, orange, green, grey: told apart in print too. */
const COLOURS = ["2F6EBA", "ED7D31", "70AD47", "7F7F7F"];

/** Ids of the two axes; any numbers do. */
const AXES = { names: 111111111, values: 222222222 };

/** The part of a bar chart: the first name stands at the top. */
export function chartXml({ title, names, series }: NewChart, sheet: NewSheet): string {
  const bars = series.map(({ name, values }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? "";
    return (
      `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${text(name)}</c:v></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:cat><c:strRef><c:f>${reference(sheet, names)}</c:f><c:strCache>${points(sheet, names, (value) => text(String(value)))}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
      `${points(sheet, values, (value) => (typeof value === "number" ? String(value) : null))}</c:numCache></c:numRef></c:val></c:ser>`
    );
  });
  return (
    `${XML}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID" sz="1200" b="1"/><a:t>${text(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join("")}` +
    `<c:gapWidth val="60"/><c:axId val="${AXES.names}"/><c:axId val="${AXES.values}"/></c:barChart>` +
    `<c:catAx><c:axId val="${AXES.names}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${AXES.values}"/></c:catAx>` +
    `<c:valAx><c:axId val="${AXES.values}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    '<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    // Names begin at the top, and the numbers stand at the bottom all the same.
    `<c:crossAx val="${AXES.names}"/><c:crosses val="max"/></c:valAx></c:plotArea>` +
    (series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "") +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** The part that says where the charts of a sheet stand; the chart `n`, 1-based, is its relationship `rIdn`. */
export function drawingXml(charts: readonly NewChart[]): string {
  const anchors = charts.map(({ at: { row, column, rows, columns }, title }, index) => {
    const corner = (name: string, r: number, c: number): string =>
      `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return (
      `<xdr:twoCellAnchor>${corner("from", row, column)}${corner("to", row + rows, column + columns)}` +
      // What reads a sheet aloud says the name and the title of a chart.
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Grafik ${index + 1}" descr="${text(title).replaceAll('"', "&quot;")}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  return `${XML}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">${anchors.join("")}</xdr:wsDr>`;
}

const text = (value: string): string => escapeText(encodeXstring(value));

const reference = ({ name }: NewSheet, rect: Rect): string => escapeText(`${quoteSheet(name)}!${rangeAddress(rect, "$")}`);

/** What the cells hold, for viewers that do not read them. @param shown `null` for a cell that is no point */
function points(sheet: NewSheet, { row, column, rows }: Rect, shown: (value: CellValue) => string | null): string {
  const cells = Array.from({ length: rows }, (_, at) => {
    const value = sheet.rows[row + at]?.[column]?.value ?? null;
    const said = value === null ? null : shown(value);
    return said === null ? "" : `<c:pt idx="${at}"><c:v>${said}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${rows}"/>${cells.join("")}`;
}
