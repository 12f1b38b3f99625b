import { type Chart, type ChartAxis, type ChartSeries, isRadar, type SeriesCache } from "../../model/features/chart";
import { escapeAttribute, escapeText } from "../../../../src/file";

/** Words of the file for the kinds of charts. */
const PLOTS: Readonly<Record<string, { readonly element: string; readonly inside: string }>> = {
  ColumnClustered: { element: "barChart", inside: '<c:barDir val="col"/><c:grouping val="clustered"/>' },
  ColumnStacked: { element: "barChart", inside: '<c:barDir val="col"/><c:grouping val="stacked"/>' },
  BarClustered: { element: "barChart", inside: '<c:barDir val="bar"/><c:grouping val="clustered"/>' },
  BarStacked: { element: "barChart", inside: '<c:barDir val="bar"/><c:grouping val="stacked"/>' },
  Line: { element: "lineChart", inside: '<c:grouping val="standard"/>' },
  LineMarkers: { element: "lineChart", inside: '<c:grouping val="standard"/>' },
  Radar: { element: "radarChart", inside: '<c:radarStyle val="marker"/>' },
  RadarMarkers: { element: "radarChart", inside: '<c:radarStyle val="marker"/>' },
  RadarFilled: { element: "radarChart", inside: '<c:radarStyle val="filled"/>' },
  Pie: { element: "pieChart", inside: "" },
};
const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The part of a chart (`xl/charts/chart1.xml`), its children in the order of the schema. */
export function chartXml(chart: Chart, caches: readonly SeriesCache[]): string {
  const { kind, legend, title } = chart;
  if (kind === null) throw new Error("A chart of an unknown kind has no words of ours.");
  const { element, inside } = PLOTS[kind]!;
  const series = chart.series
    .map((one, at) => seriesXml(chart, one, at, caches[at] ?? { name: null, categories: [], values: [], format: "General" }))
    .join("");
  const axes = kind === "Pie" ? "" : `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const behind =
    {
      barChart: `<c:gapWidth val="80"/>${kind.endsWith("Stacked") ? '<c:overlap val="100"/>' : ""}`,
      lineChart: '<c:marker val="1"/>',
      pieChart: '<c:firstSliceAng val="0"/>',
    }[element] ?? "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    (title.visible ? titleXml(title) : "") +
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/><c:plotArea><c:layout/>` +
    `<c:${element}>${inside}<c:varyColors val="${kind === "Pie" ? 1 : 0}"/>${series}${behind}${axes}</c:${element}>` +
    (kind === "Pie" ? "" : categoryAxisXml(chart) + valueAxisXml(chart)) +
    "</c:plotArea>" +
    (legend.visible ? `<c:legend><c:legendPos val="${LEGENDS[legend.position]}"/><c:overlay val="0"/></c:legend>` : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings></c:chartSpace>'
  );
}

function titleXml({ text, fontSize }: Chart["title"]): string {
  const size = fontSize === null ? "" : ` sz="${Math.round(fontSize * 100)}"`;
  if (text === null) return '<c:title><c:overlay val="0"/></c:title>';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${size}/></a:pPr><a:r><a:rPr lang="id-ID"${size}/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function seriesXml(chart: Chart, series: ChartSeries, at: number, cache: SeriesCache): string {
  const { kind } = chart;
  const bars = kind?.startsWith("Bar") === true || kind?.startsWith("Column") === true;
  const marker = kind === "Radar" || kind === "Line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameXml(series.name, cache.name)}${conditionalStyleXml(series)}` +
    (bars ? '<c:invertIfNegative val="0"/>' : marker) +
    (series.labels ? labelsXml(series.labelFormat) : "") +
    categoriesXml(series.categories, cache.categories) +
    `<c:val><c:numRef><c:f>${escapeText(series.values)}</c:f><c:numCache><c:formatCode>${escapeText(cache.format)}</c:formatCode>${points(cache.values)}</c:numCache></c:numRef></c:val>` +
    (chart.kind?.startsWith("Line") === true ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function nameXml(name: string | null, cache: string | null): string {
  if (name === null) return "";
  if (!name.startsWith("=")) return `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${escapeText(name.slice(1))}</c:f><c:strCache>${points([cache])}</c:strCache></c:strRef></c:tx>`;
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;

function conditionalStyleXml({ fill, line, lineWeight }: ChartSeries): string {
  const width = lineWeight === null ? "" : ` w="${Math.round(lineWeight * 12_700)}"`;
  const stroke = line === null && width === "" ? "" : `<a:ln${width}>${line === null ? "" : solid(line)}</a:ln>`;
  const inside = (fill === null ? "" : solid(fill)) + stroke;
  return inside === "" ? "" : `<c:spPr>${inside}</c:spPr>`;
}

const labelsXml = (format: string | null): string =>
  `<c:dLbls>${format === null ? "" : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function categoriesXml(reference: string | null, cache: SeriesCache["categories"]): string {
  if (reference === null) return "";
  const numbers = cache.length > 0 && cache.every((one) => typeof one === "number");
  const inside = numbers
    ? `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(cache)}</c:numCache></c:numRef>`
    : `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache>${points(cache)}</c:strCache></c:strRef>`;
  return `<c:cat>${inside}</c:cat>`;
}

function points(values: readonly (string | number | null)[]): string {
  const each = values
    .map((value, at) => (value === null ? "" : `<c:pt idx="${at}"><c:v>${escapeText(String(value))}</c:v></c:pt>`))
    .join("");
  return `<c:ptCount val="${values.length}"/>${each}`;
}

const textSize = (size: number | null): string =>
  size === null
    ? ""
    : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

const horizontal = (chart: Chart): boolean => chart.kind?.startsWith("Bar") ?? false;

function categoryAxisXml(chart: Chart): string {
  const { categories: axis } = chart;
  return (
    `<c:catAx>${axisStart(axis, CATEGORY_AXIS, horizontal(chart) ? "l" : "b", isRadar(chart.kind) || axis.gridlines)}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textSize(axis.fontSize)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxisXml(chart: Chart): string {
  const { values: axis } = chart;
  const format =
    axis.format === null
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeAttribute(axis.format)}" sourceLinked="0"/>`;
  return (
    `<c:valAx>${axisStart(axis, VALUE_AXIS, horizontal(chart) ? "b" : "l", axis.gridlines)}${format}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textSize(axis.fontSize)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${horizontal(chart) && chart.categories.reversed ? "max" : "autoZero"}"/><c:crossBetween val="between"/>` +
    `${axis.majorUnit === null ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`}</c:valAx>`
  );
}

function axisStart(axis: ChartAxis, id: number, position: string, gridlines: boolean): string {
  const limit = (name: string, value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${limit("max", axis.maximum)}${limit("min", axis.minimum)}</c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>${gridlines ? "<c:majorGridlines/>" : ""}`
  );
}
