import type { Assessment, CellValue } from "../../assessment";
import type { Rect } from "../../grid";
import type { InstrumentTexts } from "../../instrument";

/** What a person says about a report. */
export interface ReportHead {
  /** Name of the agency, as typed. */
  readonly agency: string;
  /** Year of the evaluation, as typed: `"2021"`. */
  readonly year: string;
}

/** Levels that are compared with those reported, as far as the sheet has them. */
export interface ComparedLevels {
  readonly kind: "target" | "previous" | "external";
  /** Name of the column in the report: `"Tahun 2020"`. */
  readonly title: string;
  /** One per indicator, in the instrument's order. */
  readonly levels: readonly (number | null)[];
}

/** Everything a report is made from. */
export interface ReportFacts extends ReportHead {
  readonly assessment: Assessment;
  readonly texts: InstrumentTexts;
  /** In the order of the report's columns. */
  readonly compared: readonly ComparedLevels[];
  /** Day it is made, as people write it: `"22 November 2026"`. */
  readonly date: string;
  /** Where the levels stand: `lembar LKE, kolom Nilai Mandiri`. */
  readonly source: string;
  /** Whether the levels are those of an assessor, not the agency's own. */
  readonly external: boolean;
}

/** How a row looks. Rows of `letterhead`, `address` and `sign` hold blanks for people to fill in. */
export type ReportStyle =
  | "letterhead"
  | "address"
  | "title"
  | "subtitle"
  | "line"
  | "note"
  | "blank"
  | "section"
  | "header"
  | "figure"
  | "total"
  | "domain"
  | "aspect"
  | "item"
  | "low"
  | "data"
  | "text"
  | "own"
  | "picture"
  | "group-header"
  | "group-total"
  | "group"
  | "action"
  | "sign"
  | "space"
  | "rule";

/** One row of the report, from the report's first column on. */
export interface ReportRow {
  /** What the row is about, unique in the report and the same each time it is made: `indicator:14`. */
  readonly key: string;
  readonly style: ReportStyle;
  /** As many as the report is wide. `null` is nothing of ours: what people write there is theirs. */
  readonly cells: readonly CellValue[];
  /** Points: high enough for its texts, and written into the sheet, so that it is right in every program. */
  readonly height: number;
  /** A new page begins with it. */
  readonly newPage?: boolean;
}

/** A block of the report, by the keys of its rows, as a chart takes it. */
export interface ReportChart {
  readonly name: string;
  readonly kind: "RadarMarkers" | "BarClustered";
  readonly title: string;
  /** Rows of the numbers; the first holds the names of the series, the first column the categories. Counted from the first cell of the report. */
  readonly data: Rect;
  /** Cells the chart covers. */
  readonly over: Rect;
  readonly minimum: number;
  readonly maximum: number;
  /** Which series are the index, a target, or for comparison, in the order of the columns. */
  readonly series: readonly ("index" | "target" | "other")[];
}

/** A report to be written. */
export interface ReportPlan {
  readonly rows: readonly ReportRow[];
  readonly charts: readonly ReportChart[];
  /** What stands at the head of every page. */
  readonly pageHead: ReportPageHead;
  /** How many rows are printed, from the first on: the numbers behind the charts follow them and are not. */
  readonly printed: number;
}

/** What stands at the head of every page, left and right. */
export interface ReportPageHead {
  readonly left: string;
  readonly right: string;
}

/** What was written, as the workbook remembers it: to tell our cells from those of the people. */
export interface ReportMade extends ReportHead {
  readonly sheet: string;
  /** Per row its key and a mark per cell, as {@link recordOf} writes them. */
  readonly rows: readonly string[];
  /** That its charts and page layout were still to come: remembered until they stand, because the pane may end in between. */
  readonly unfinished?: true | undefined;
}

/** Columns of a report: label, text, weight, level, three for comparison, and one of the people's own. */
export const REPORT_COLUMNS = { label: 0, text: 1, weight: 2, level: 3, beside: 4, own: 7 } as const;
/** How many columns a report takes. */
export const REPORT_WIDTH = 8;
/** Widths of the columns in characters: together so few that letters of 11 points are still 8 points high on A4. */
export const REPORT_WIDTHS: readonly number[] = [9, 39, 11, 10, 11, 11, 11, 19];

/** Name of the range a report takes, by which it is found again wherever it was moved. */
export const REPORT_NAME = "SPBE_Laporan";
