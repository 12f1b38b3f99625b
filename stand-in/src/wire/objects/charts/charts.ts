import { type Chart, CHART_KINDS, type ChartKind, isRadar, plainAxis } from "../../../model/features/chart";
import type { SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";
import { invalidArgument, itemNotFound, notImplemented } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type Answer, type Argument, type ObjectType } from "../../requests/object-type";
import { allCharts, changeChart, chartOf, guardContents, setCharts, type ChartKey } from "./stored-charts";
import { chartAxesType, chartLegendType, chartTitleType } from "./chart-parts";
import { edgesOf, placeOf, placeOver, USUAL_SIZE, type Edges } from "./chart-place";
import { chartSeriesCollectionType } from "./chart-series";
import { seriesOf } from "./chart-source";
import { rangeArgument } from "../shared/arguments";

const here = (sheetId: string): SheetRect => ({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });

const edge =
  (name: keyof Edges) =>
  (key: ChartKey, batch: Batch): Json =>
    edgesOf(key.sheetId, chartOf(key, batch).place, batch)[name];
const setEdge = (name: keyof Edges) => (key: ChartKey, value: Json, batch: Batch) => {
  if (typeof value !== "number" || value < 0) throw invalidArgument(`Chart.${name}`);
  const edges = edgesOf(key.sheetId, chartOf(key, batch).place, batch);
  return changeChart(key, { place: placeOf(key.sheetId, { ...edges, [name]: value }, batch) }, batch, `Chart.${name}`);
};

/** Kinds that Excel has and the stand-in does not draw are refused loudly; what is no kind at all is a wrong argument. */
function kindOf(value: unknown, batch: Batch, location: string): ChartKind {
  const kind = CHART_KINDS.find((one) => one === value);
  if (kind !== undefined) return kind;
  if (typeof value !== "string" || !/^[A-Z3][A-Za-z0-9_]+$/.test(value)) throw invalidArgument(location);
  batch.host.warn(`Excel stand-in: ${location} is not implemented for ${value}`);
  throw notImplemented(location);
}

/** `worksheet.charts.getItem(…)`. */
export const chartType: ObjectType<ChartKey> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Name: (key, batch) => chartOf(key, batch).name,
    ChartType: (key, batch) => guardContents(key, batch, "Chart.chartType").kind,
    Top: edge("top"),
    Left: edge("left"),
    Width: edge("width"),
    Height: edge("height"),
  },
  setters: {
    Name: (key, value, batch) => {
      if (typeof value !== "string" || value.trim() === "" || value.length > 255) throw invalidArgument("Chart.name");
      return changeChart(key, { name: value }, batch, "Chart.name");
    },
    ChartType: (key, value, batch) => {
      guardContents(key, batch, "Chart.chartType");
      return changeChart(key, { kind: kindOf(value, batch, "Chart.chartType") }, batch, "Chart.chartType");
    },
    Top: setEdge("top"),
    Left: setEdge("left"),
    Width: setEdge("width"),
    Height: setEdge("height"),
  },
  children: {
    Title: (key) => WireObject.of(chartTitleType, key),
    Legend: (key) => WireObject.of(chartLegendType, key),
    Axes: (key) => WireObject.of(chartAxesType, key),
    Series: (key) => WireObject.of(chartSeriesCollectionType, key),
  },
  methods: {
    Delete: (key, _args, batch) =>
      setCharts(
        key.sheetId,
        allCharts(key.sheetId, batch).filter(({ id }) => id !== chartOf(key, batch).id),
        batch,
        "Chart.delete"
      ),
    SetPosition: (key, args, batch) => {
      const location = "Chart.setPosition";
      const start = rangeArgument(args, here(key.sheetId), batch, location);
      const end = args[1] === undefined || args[1] === null ? null : rangeArgument([args[1]], here(key.sheetId), batch, location);
      if (start.sheetId !== key.sheetId || (end !== null && end.sheetId !== key.sheetId)) throw invalidArgument(location);
      if (end === null) {
        const { top, left } = edgesOf(key.sheetId, placeOver(start), batch);
        const { width, height } = edgesOf(key.sheetId, chartOf(key, batch).place, batch);
        return changeChart(key, { place: placeOf(key.sheetId, { top, left, width, height }, batch) }, batch, location);
      }
      const [row, column] = [Math.min(start.row, end.row), Math.min(start.column, end.column)];
      const rows = Math.max(start.row + start.rows, end.row + end.rows) - row;
      const columns = Math.max(start.column + start.columns, end.column + end.columns) - column;
      return changeChart(key, { place: placeOver({ sheetId: key.sheetId, row, column, rows, columns }) }, batch, location);
    },
    SetData: async (key, args, batch) => {
      const location = "Chart.setData";
      guardContents(key, batch, location);
      const series = await seriesOf(rangeArgument(args, here(key.sheetId), batch, location), args[1], batch, location);
      await changeChart(key, { series }, batch, location);
    },
  },
  missing: [
    "CategoryLabelLevel",
    "DisplayBlanksAs",
    "PlotBy",
    "PlotVisibleOnly",
    "SeriesNameLevel",
    "ShowAllFieldButtons",
    "ShowDataLabelsOverMaximum",
    "Style",
    "Format",
    "DataLabels",
    "PlotArea",
    "PivotOptions",
    "Worksheet",
  ],
};

const byName = (sheetId: string, name: unknown, batch: Batch): Chart | undefined =>
  allCharts(sheetId, batch).find((one) => one.id === name || one.name.toLowerCase() === String(name).toLowerCase());

const object = (sheetId: string, chart: Chart | undefined): Answer =>
  chart === undefined ? null : WireObject.of(chartType, { sheetId, id: chart.id });

async function add(sheetId: string, args: readonly Argument[], batch: Batch): Promise<WireObject> {
  const location = "ChartCollection.add";
  const kind = kindOf(args[0], batch, location);
  const source = rangeArgument([args[1] ?? null], here(sheetId), batch, location);
  const series = await seriesOf(source, args[2], batch, location);
  const numbers = allCharts(sheetId, batch).map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0));
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const several = series.length > 1 || kind === "Pie";
  const chart: Chart = {
    id,
    name: `Chart ${Math.max(0, ...numbers) + 1}`,
    kind,
    place: placeOf(sheetId, { top: 15, left: 48, ...USUAL_SIZE }, batch),
    title: { text: series.length > 1 ? "Chart Title" : null, visible: true, fontSize: null },
    series,
    legend: { visible: several, position: isRadar(kind) ? "Top" : "Bottom" },
    values: plainAxis(true),
    categories: plainAxis(false),
    source: null,
  };
  await setCharts(sheetId, [...allCharts(sheetId, batch), chart], batch, location);
  return WireObject.of(chartType, { sheetId, id });
}

/** `worksheet.charts`. */
export const chartCollectionType: ObjectType<string> = {
  name: "ChartCollection",
  scalars: { Count: (sheetId, batch) => allCharts(sheetId, batch).length },
  items: (sheetId, batch) => allCharts(sheetId, batch).map(({ id }) => WireObject.of(chartType, { sheetId, id })),
  item: (sheetId, key, batch) => object(sheetId, byName(sheetId, key, batch)),
  methods: {
    Add: add,
    GetCount: (sheetId, _args, batch) => allCharts(sheetId, batch).length,
    GetItem: (sheetId, args, batch) => {
      const found = object(sheetId, byName(sheetId, args[0], batch));
      if (found === null) throw itemNotFound("ChartCollection.getItem");
      return found;
    },
    GetItemOrNullObject: (sheetId, args, batch) => object(sheetId, byName(sheetId, args[0], batch)),
    GetItemAt: (sheetId, args, batch) => {
      const found = object(sheetId, allCharts(sheetId, batch)[Number(args[0])]);
      if (found === null) throw invalidArgument("ChartCollection.getItemAt");
      return found;
    },
  },
};
