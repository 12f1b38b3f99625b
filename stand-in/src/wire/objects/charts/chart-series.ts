import type { ChartSeries } from "../../../model/features/chart";
import type { SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type Argument, type ObjectType } from "../../requests/object-type";
import { changeChart, guardContents, type ChartKey } from "./stored-charts";
import { plainSeries, referenceTo } from "./chart-source";
import { colourOf } from "../shared/colour";
import { rangeArgument } from "../shared/arguments";
import { rectOf } from "../shared/ranges";

/** Series have no id: they are counted. */
interface SeriesKey extends ChartKey {
  readonly at: number;
}

function seriesOf(key: SeriesKey, batch: Batch, location: string): ChartSeries {
  const found = guardContents(key, batch, location).series[key.at];
  if (found === undefined) throw itemNotFound("ChartSeries");
  return found;
}

function change(key: SeriesKey, part: Partial<ChartSeries>, batch: Batch, location: string): Promise<void> {
  seriesOf(key, batch, location);
  const { series } = guardContents(key, batch, location);
  return changeChart(key, { series: series.map((one, at) => (at === key.at ? { ...one, ...part } : one)) }, batch, location);
}

async function nameOf(key: SeriesKey, batch: Batch): Promise<string> {
  const { name } = seriesOf(key, batch, "ChartSeries.name");
  if (name?.startsWith("=") !== true) return name ?? `Series${key.at + 1}`;
  const rect = rectOf(batch.host, name.slice(1), key.sheetId, "ChartSeries.name");
  return (await batch.cells(rect))[0]?.[0]?.text ?? "";
}

const range = (key: SeriesKey, args: readonly Argument[], batch: Batch, location: string): string => {
  const here: SheetRect = { sheetId: key.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  return referenceTo(rangeArgument(args, here, batch, location), batch);
};

const lineType: ObjectType<SeriesKey> = {
  name: "ChartLineFormat",
  scalars: {
    Color: (key, batch) => seriesOf(key, batch, "ChartLineFormat.color").line ?? "",
    Weight: (key, batch) => seriesOf(key, batch, "ChartLineFormat.weight").lineWeight ?? 2.25,
  },
  setters: {
    Color: (key, value, batch) => change(key, { line: colourOf(value, "ChartLineFormat.color") }, batch, "ChartLineFormat.color"),
    Weight: (key, value, batch) => {
      if (typeof value !== "number" || value <= 0) throw invalidArgument("ChartLineFormat.weight");
      return change(key, { lineWeight: value }, batch, "ChartLineFormat.weight");
    },
  },
  methods: { Clear: (key, _args, batch) => change(key, { line: null, lineWeight: null }, batch, "ChartLineFormat.clear") },
  missing: ["LineStyle"],
};

const fillType: ObjectType<SeriesKey> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (key, args, batch) =>
      change(key, { fill: colourOf(args[0], "ChartFill.setSolidColor") }, batch, "ChartFill.setSolidColor"),
    Clear: (key, _args, batch) => change(key, { fill: null }, batch, "ChartFill.clear"),
  },
};

const formatType: ObjectType<SeriesKey> = {
  name: "ChartSeriesFormat",
  children: { Fill: (key) => WireObject.of(fillType, key), Line: (key) => WireObject.of(lineType, key) },
};

const labelsType: ObjectType<SeriesKey> = {
  name: "ChartDataLabels",
  scalars: { NumberFormat: (key, batch) => seriesOf(key, batch, "ChartDataLabels.numberFormat").labelFormat ?? "General" },
  setters: {
    NumberFormat: (key, value, batch) => {
      if (typeof value !== "string") throw invalidArgument("ChartDataLabels.numberFormat");
      return change(key, { labelFormat: value }, batch, "ChartDataLabels.numberFormat");
    },
  },
  missing: [
    "Position",
    "ShowValue",
    "ShowSeriesName",
    "ShowCategoryName",
    "ShowLegendKey",
    "ShowPercentage",
    "ShowBubbleSize",
    "Separator",
    "Format",
  ],
};

const chartSeriesType: ObjectType<SeriesKey> = {
  name: "ChartSeries",
  scalars: {
    Name: nameOf,
    ChartType: (key, batch) => guardContents(key, batch, "ChartSeries.chartType").kind,
    HasDataLabels: (key, batch) => seriesOf(key, batch, "ChartSeries.hasDataLabels").labels,
  },
  setters: {
    Name: (key, value, batch) => {
      if (typeof value !== "string") throw invalidArgument("ChartSeries.name");
      return change(key, { name: value }, batch, "ChartSeries.name");
    },
    HasDataLabels: (key, value: Json, batch) => change(key, { labels: value === true }, batch, "ChartSeries.hasDataLabels"),
  },
  children: { Format: (key) => WireObject.of(formatType, key), DataLabels: (key) => WireObject.of(labelsType, key) },
  methods: {
    SetValues: (key, args, batch) =>
      change(key, { values: range(key, args, batch, "ChartSeries.setValues") }, batch, "ChartSeries.setValues"),
    SetXAxisValues: (key, args, batch) =>
      change(key, { categories: range(key, args, batch, "ChartSeries.setXAxisValues") }, batch, "ChartSeries.setXAxisValues"),
    Delete: (key, _args, batch) => {
      const { series } = guardContents(key, batch, "ChartSeries.delete");
      return changeChart(key, { series: series.filter((_, at) => at !== key.at) }, batch, "ChartSeries.delete");
    },
  },
  missing: [
    "AxisGroup",
    "Filtered",
    "GapWidth",
    "MarkerBackgroundColor",
    "MarkerForegroundColor",
    "MarkerSize",
    "MarkerStyle",
    "Overlap",
    "PlotOrder",
    "ShowShadow",
    "Smooth",
    "Points",
    "Trendlines",
  ],
};

const object = (key: ChartKey, at: number): WireObject => WireObject.of(chartSeriesType, { ...key, at });

/** `chart.series`. */
export const chartSeriesCollectionType: ObjectType<ChartKey> = {
  name: "ChartSeriesCollection",
  scalars: { Count: (key, batch) => guardContents(key, batch, "ChartSeriesCollection.count").series.length },
  items: (key, batch) => guardContents(key, batch, "ChartSeriesCollection.items").series.map((_, at) => object(key, at)),
  item: (key, at, batch) =>
    guardContents(key, batch, "ChartSeriesCollection.getItemAt").series[Number(at)] === undefined ? null : object(key, Number(at)),
  methods: {
    GetCount: (key, _args, batch) => guardContents(key, batch, "ChartSeriesCollection.getCount").series.length,
    GetItemAt: (key, args, batch) => {
      const { series } = guardContents(key, batch, "ChartSeriesCollection.getItemAt");
      if (series[Number(args[0])] === undefined) throw invalidArgument("ChartSeriesCollection.getItemAt");
      return object(key, Number(args[0]));
    },
    Add: async (key, args, batch) => {
      const location = "ChartSeriesCollection.add";
      const { series } = guardContents(key, batch, location);
      const index = typeof args[1] === "number" ? args[1] : series.length;
      if (index < 0 || index > series.length) throw invalidArgument(location);
      const added = plainSeries("", typeof args[0] === "string" ? args[0] : null, series[0]?.categories ?? null);
      await changeChart(key, { series: [...series.slice(0, index), added, ...series.slice(index)] }, batch, location);
      return object(key, index);
    },
  },
};
