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

/** An axis with all defaults. */
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
