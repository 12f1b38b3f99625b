import {
  type Chart,
  type ChartAxis,
  type ChartKind,
  type ChartSeries,
  type Corner,
  type LegendPosition,
  plainAxis,
  type SeriesCache,
} from "../../model/features/chart";
import type { OpenPackage, XmlElement } from "../../../../src/file";
import { chartXml } from "./chart-xml";

const EMU = 9525;
const LEGENDS: Readonly<Record<string, LegendPosition>> = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" };

/** Where a chart of a sheet stands in the file. */
export interface StoredChart {
  readonly drawing: string;
  readonly anchor: XmlElement;
  /** The part of the chart itself. */
  readonly part: string;
}

/** The charts in a sheet's drawing, in its order. Charts that do not lie between two cells are left to the file. */
export function storedCharts(opened: OpenPackage, sheetPart: string): StoredChart[] {
  const drawing = opened.related(sheetPart, "drawing");
  if (drawing === null) return [];
  const targets = new Map(opened.relationships(drawing).map(({ id, target }) => [id, target]));
  return opened
    .xml(drawing)
    .all("twoCellAnchor")
    .flatMap((anchor): StoredChart[] => {
      const part = targets.get(anchor.descendants("chart")[0]?.prefixedAttribute("id") ?? "");
      return anchor.child("graphicFrame") === null || part === undefined || !opened.has(part) ? [] : [{ drawing, anchor, part }];
    });
}

/** The charts of a sheet; what the stand-in could not write itself is known only by name and place. */
export function readCharts(opened: OpenPackage, sheetPart: string): Chart[] {
  return storedCharts(opened, sheetPart).map(({ anchor, part }, source) => {
    const label = anchor.descendants("cNvPr")[0];
    const place = { from: readCorner(anchor.child("from")), to: readCorner(anchor.child("to")) };
    const id = `{00000000-C4A7-0000-0000-${source.toString(16).toUpperCase().padStart(12, "0")}}`;
    const frame = { id, name: label?.attribute("name") ?? `Chart ${source + 1}`, place, source };
    const { content, caches } = readChart(opened.xml(part));
    const read = { ...frame, ...content };
    // What comes out the same again is understood whole, and may be changed; of anything else a part would be lost.
    return content.kind !== null && chartXml(read, caches) === opened.text(part) ? read : { ...read, kind: null };
  });
}

function readCorner(element: XmlElement | null): Corner {
  const of = (name: string): number => Number(element?.child(name)?.text ?? 0);
  return { row: of("row"), column: of("col"), down: Math.round(of("rowOff") / EMU), right: Math.round(of("colOff") / EMU) };
}

type Content = Omit<Chart, "id" | "name" | "place" | "source">;

function readChart(root: XmlElement): { readonly content: Content; readonly caches: readonly SeriesCache[] } {
  const chart = root.child("chart");
  const area = chart?.child("plotArea") ?? null;
  const title = chart?.child("title") ?? null;
  const legend = chart?.child("legend") ?? null;
  const plots = area?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const series = plots.flatMap((plot) => plot.all("ser"));
  return {
    content: {
      kind: plots.length === 1 ? kindOf(plots[0]!) : null,
      title: { text: title === null ? null : textOf(title), visible: title !== null, fontSize: sizeOf(title?.child("tx") ?? null) },
      series: series.map(readSeries),
      legend: { visible: legend !== null, position: LEGENDS[valueOf(legend, "legendPos") ?? "r"] ?? "Right" },
      categories: readAxis(area?.child("catAx") ?? null, false),
      values: readAxis(area?.child("valAx") ?? null, true),
    },
    caches: series.map(readCache),
  };
}

const valueOf = (element: XmlElement | null, name: string): string | null => element?.child(name)?.attribute("val") ?? null;
const numberOf = (element: XmlElement | null, name: string): number | null => element?.child(name)?.number("val") ?? null;
const textOf = (title: XmlElement): string | null =>
  title.child("tx") === null
    ? null
    : title
        .descendants("t")
        .map(({ text }) => text)
        .join("");

function sizeOf(element: XmlElement | null): number | null {
  const size = element?.descendants("defRPr")[0]?.number("sz") ?? null;
  return size === null ? null : size / 100;
}

function kindOf(plot: XmlElement): ChartKind | null {
  const stacked = valueOf(plot, "grouping") === "stacked";
  const plainMarkers = plot.all("ser").every((one) => one.child("marker") === null);
  switch (plot.name) {
    case "barChart":
      return `${valueOf(plot, "barDir") === "bar" ? "Bar" : "Column"}${stacked ? "Stacked" : "Clustered"}`;
    case "lineChart":
      return plainMarkers ? "LineMarkers" : "Line";
    case "radarChart":
      return valueOf(plot, "radarStyle") === "filled" ? "RadarFilled" : plainMarkers ? "RadarMarkers" : "Radar";
    case "pieChart":
      return "Pie";
    default:
      return null;
  }
}

function readSeries(ser: XmlElement): ChartSeries {
  const tx = ser.child("tx");
  const reference = tx?.child("strRef")?.child("f")?.text;
  const look = ser.child("spPr");
  const line = look?.child("ln") ?? null;
  const weight = line?.number("w") ?? null;
  const labels = ser.child("dLbls");
  return {
    name: reference === undefined ? (tx?.child("v")?.text ?? null) : `=${reference}`,
    values: ser.child("val")?.descendants("f")[0]?.text ?? "",
    categories: ser.child("cat")?.descendants("f")[0]?.text ?? null,
    fill: colourOf(look),
    line: colourOf(line),
    lineWeight: weight === null ? null : weight / 12_700,
    labels: labels !== null,
    labelFormat: labels?.child("numFmt")?.attribute("formatCode") ?? null,
  };
}

function colourOf(element: XmlElement | null): string | null {
  const value = element?.child("solidFill")?.child("srgbClr")?.attribute("val");
  return value === null || value === undefined ? null : `#${value}`;
}

function readAxis(axis: XmlElement | null, values: boolean): ChartAxis {
  if (axis === null) return plainAxis(values);
  const scaling = axis.child("scaling");
  const format = axis.child("numFmt");
  return {
    visible: valueOf(axis, "delete") !== "1",
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    format: format?.flag("sourceLinked") === false ? format.attribute("formatCode") : null,
    fontSize: sizeOf(axis.child("txPr")),
    // A radar's spokes are drawn whether anybody asked or not.
    gridlines: values ? axis.child("majorGridlines") !== null : false,
    reversed: valueOf(scaling, "orientation") === "maxMin",
  };
}

function readCache(ser: XmlElement): SeriesCache {
  const list = (element: XmlElement | null | undefined): (string | null)[] => {
    const points = new Map((element?.all("pt") ?? []).map((one) => [one.number("idx"), one.child("v")?.text ?? ""]));
    return Array.from({ length: element?.child("ptCount")?.number("val") ?? 0 }, (_, at) => points.get(at) ?? null);
  };
  const [values] = ser.child("val")?.descendants("numCache") ?? [];
  const cat = ser.child("cat");
  const numbers = cat?.descendants("numCache")[0];
  return {
    name: list(ser.child("tx")?.descendants("strCache")[0])[0] ?? null,
    categories:
      numbers === undefined ? list(cat?.descendants("strCache")[0]) : list(numbers).map((one) => (one === null ? null : Number(one))),
    values: list(values).map((one) => (one === null ? null : Number(one))),
    format: values?.child("formatCode")?.text ?? "General",
  };
}
