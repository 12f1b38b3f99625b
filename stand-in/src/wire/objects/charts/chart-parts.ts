import type { Chart, ChartAxis, LegendPosition } from "../../../model/features/chart";
import type { Batch } from "../../requests/batch";
import { invalidArgument } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type ObjectType } from "../../requests/object-type";
import { changeChart, guardContents, type ChartKey } from "./stored-charts";

/** A number or nothing; Excel takes an empty text for "as you like". */
function limit(value: Json, location: string): number | null {
  if (value === "" || value === null) return null;
  if (typeof value !== "number") throw invalidArgument(location);
  return value;
}

function size(value: Json, location: string): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument(location);
  return value;
}

function truth(value: Json, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

/* ---- title ---- */

function title(key: ChartKey, part: Partial<Chart["title"]>, batch: Batch, location: string): Promise<void> {
  const chart = guardContents(key, batch, location);
  return changeChart(key, { title: { ...chart.title, ...part } }, batch, location);
}

const titleFontType: ObjectType<ChartKey> = {
  name: "ChartFont",
  scalars: { Size: (key, batch) => guardContents(key, batch, "ChartFont.size").title.fontSize ?? 14 },
  setters: { Size: (key, value, batch) => title(key, { fontSize: size(value, "ChartFont.size") }, batch, "ChartFont.size") },
  missing: ["Bold", "Color", "Italic", "Name", "Underline"],
};

const titleFormatType: ObjectType<ChartKey> = {
  name: "ChartTitleFormat",
  children: { Font: (key) => WireObject.of(titleFontType, key) },
  missing: ["Fill", "Border"],
};

export const chartTitleType: ObjectType<ChartKey> = {
  name: "ChartTitle",
  scalars: {
    Text: (key, batch) => guardContents(key, batch, "ChartTitle.text").title.text ?? "",
    Visible: (key, batch) => guardContents(key, batch, "ChartTitle.visible").title.visible,
  },
  setters: {
    Text: (key, value, batch) => {
      if (typeof value !== "string" || value.length > 255) throw invalidArgument("ChartTitle.text");
      return title(key, { text: value, visible: true }, batch, "ChartTitle.text");
    },
    Visible: (key, value, batch) => title(key, { visible: truth(value, "ChartTitle.visible") }, batch, "ChartTitle.visible"),
  },
  children: { Format: (key) => WireObject.of(titleFormatType, key) },
  missing: [
    "Overlay",
    "HorizontalAlignment",
    "VerticalAlignment",
    "Left",
    "Top",
    "Height",
    "Width",
    "Position",
    "ShowShadow",
    "TextOrientation",
  ],
};

/* ---- legend ---- */

function legend(key: ChartKey, part: Partial<Chart["legend"]>, batch: Batch, location: string): Promise<void> {
  const chart = guardContents(key, batch, location);
  return changeChart(key, { legend: { ...chart.legend, ...part } }, batch, location);
}

export const chartLegendType: ObjectType<ChartKey> = {
  name: "ChartLegend",
  scalars: {
    Visible: (key, batch) => guardContents(key, batch, "ChartLegend.visible").legend.visible,
    Position: (key, batch) => guardContents(key, batch, "ChartLegend.position").legend.position,
  },
  setters: {
    Visible: (key, value, batch) => legend(key, { visible: truth(value, "ChartLegend.visible") }, batch, "ChartLegend.visible"),
    Position: (key, value, batch) => {
      if (!["Top", "Bottom", "Left", "Right", "Corner"].includes(String(value))) throw invalidArgument("ChartLegend.position");
      return legend(key, { position: value as LegendPosition }, batch, "ChartLegend.position");
    },
  },
  missing: ["Overlay", "Left", "Top", "Height", "Width", "ShowShadow", "Format", "LegendEntries"],
};

/* ---- axes ---- */

interface AxisKey extends ChartKey {
  readonly axis: "values" | "categories";
}

const axisOf = (key: AxisKey, batch: Batch, location: string): ChartAxis => guardContents(key, batch, location)[key.axis];

function axis(key: AxisKey, part: Partial<ChartAxis>, batch: Batch, location: string): Promise<void> {
  return changeChart(key, { [key.axis]: { ...axisOf(key, batch, location), ...part } }, batch, location);
}

const axisFontType: ObjectType<AxisKey> = {
  name: "ChartFont",
  scalars: { Size: (key, batch) => axisOf(key, batch, "ChartFont.size").fontSize ?? 9 },
  setters: { Size: (key, value, batch) => axis(key, { fontSize: size(value, "ChartFont.size") }, batch, "ChartFont.size") },
  missing: ["Bold", "Color", "Italic", "Name", "Underline"],
};

const axisFormatType: ObjectType<AxisKey> = {
  name: "ChartAxisFormat",
  children: { Font: (key) => WireObject.of(axisFontType, key) },
  missing: ["Line", "Fill"],
};

const gridlinesType: ObjectType<AxisKey> = {
  name: "ChartGridlines",
  scalars: { Visible: (key, batch) => axisOf(key, batch, "ChartGridlines.visible").gridlines },
  setters: {
    Visible: (key, value, batch) => axis(key, { gridlines: truth(value, "ChartGridlines.visible") }, batch, "ChartGridlines.visible"),
  },
  missing: ["Format"],
};

const number = (name: "minimum" | "maximum" | "majorUnit") => ({
  read: (key: AxisKey, batch: Batch): Json => axisOf(key, batch, `ChartAxis.${name}`)[name] ?? "",
  write: (key: AxisKey, value: Json, batch: Batch) => axis(key, { [name]: limit(value, `ChartAxis.${name}`) }, batch, `ChartAxis.${name}`),
});
const [minimum, maximum, majorUnit] = [number("minimum"), number("maximum"), number("majorUnit")];

const chartAxisType: ObjectType<AxisKey> = {
  name: "ChartAxis",
  scalars: {
    Minimum: minimum.read,
    Maximum: maximum.read,
    MajorUnit: majorUnit.read,
    Visible: (key, batch) => axisOf(key, batch, "ChartAxis.visible").visible,
    ReversePlotOrder: (key, batch) => axisOf(key, batch, "ChartAxis.reversePlotOrder").reversed,
    NumberFormat: (key, batch) => axisOf(key, batch, "ChartAxis.numberFormat").format ?? "General",
  },
  setters: {
    Minimum: minimum.write,
    Maximum: maximum.write,
    MajorUnit: majorUnit.write,
    Visible: (key, value, batch) => axis(key, { visible: truth(value, "ChartAxis.visible") }, batch, "ChartAxis.visible"),
    ReversePlotOrder: (key, value, batch) =>
      axis(key, { reversed: truth(value, "ChartAxis.reversePlotOrder") }, batch, "ChartAxis.reversePlotOrder"),
    NumberFormat: (key, value, batch) => {
      if (typeof value !== "string") throw invalidArgument("ChartAxis.numberFormat");
      return axis(key, { format: value }, batch, "ChartAxis.numberFormat");
    },
  },
  children: {
    Format: (key) => WireObject.of(axisFormatType, key),
    MajorGridlines: (key) => WireObject.of(gridlinesType, key),
  },
  missing: [
    "MinorUnit",
    "DisplayUnit",
    "Type",
    "Crosses",
    "CrossesAt",
    "TickLabelPosition",
    "TickLabelSpacing",
    "TextOrientation",
    "Position",
    "Title",
    "MinorGridlines",
  ],
};

export const chartAxesType: ObjectType<ChartKey> = {
  name: "ChartAxes",
  children: {
    ValueAxis: (key) => WireObject.of(chartAxisType, { ...key, axis: "values" }),
    CategoryAxis: (key) => WireObject.of(chartAxisType, { ...key, axis: "categories" }),
  },
  missing: ["SeriesAxis"],
};
