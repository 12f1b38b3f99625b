import type { Moves, Places } from "./structure";

/** Kinds of charts the stand-in can make and draw, in the words of the API. */
export const CHART_KINDS = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "Pie",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A corner of a chart: a cell, and pixels from its top left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Where a chart lies: it moves and grows with its cells, as Excel's do unless told otherwise. */
export interface ChartPlace {
  readonly from: Corner;
  readonly to: Corner;
}

/** One series. Ranges stand as the file writes them: `Laporan!$B$3:$B$10`, without `=`. */
export interface ChartSeries {
  /** A text, or a cell when it begins with `=`. */
  readonly name: string | null;
  readonly values: string;
  readonly categories: string | null;
  /** `#RRGGBB` */
  readonly fill: string | null;
  readonly line: string | null;
  /** Points. */
  readonly lineWeight: number | null;
  readonly labels: boolean;
  readonly labelFormat: string | null;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly format: string | null;
  readonly fontSize: number | null;
  readonly gridlines: boolean;
  /** Categories from the last to the first. */
  readonly reversed: boolean;
}

/** A chart on a sheet. Plain data: two charts are alike when their JSON is. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** `null` for a chart of the file of another kind: it can be named, moved and deleted, nothing else. */
  readonly kind: ChartKind | null;
  readonly place: ChartPlace;
  readonly title: { readonly text: string | null; readonly visible: boolean; readonly fontSize: number | null };
  readonly series: readonly ChartSeries[];
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly values: ChartAxis;
  readonly categories: ChartAxis;
  /** Which chart of the file's sheet this is; null for a new one. */
  readonly source: number | null;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** An axis nobody has touched. */
export const plainAxis = (gridlines: boolean): ChartAxis => ({
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  format: null,
  fontSize: null,
  gridlines,
  reversed: false,
});

/** A chart's text, cell by cell, where it shows one. */
export interface SeriesCache {
  readonly name: string | null;
  readonly categories: readonly (string | number | null)[];
  readonly values: readonly (number | null)[];
  readonly format: string;
}

/** Whether a chart lies round a middle, without axes at its edges. */
export const isRadar = (kind: ChartKind | null): boolean => kind?.startsWith("Radar") ?? false;

/** A chart after rows or columns came or went. What stood on deleted cells moves to where they were. */
export function moveChart(chart: Chart, moves: Moves, formula: (text: string) => string): Chart {
  const corner = (of: Corner): Corner => ({ ...of, row: nearest(moves.rows, of.row), column: nearest(moves.columns, of.column) });
  const reference = (text: string): string => (text === "" ? "" : formula(text));
  return {
    ...chart,
    place: { from: corner(chart.place.from), to: corner(chart.place.to) },
    series: chart.series.map((one) => ({
      ...one,
      name: one.name?.startsWith("=") === true ? `=${reference(one.name.slice(1))}` : one.name,
      values: reference(one.values),
      categories: one.categories === null ? null : reference(one.categories),
    })),
  };
}

/** The place, or where it was when it is gone: after the last place before it that is left. */
export function nearest(places: Places, place: number): number {
  const found = places.of(place);
  if (found !== null) return found;
  const before = place === 0 ? null : places.span(0, place - 1);
  return before === null ? 0 : before[1] + 1;
}
