import type { CellValue } from "../assessment";
import type { Instrument } from "../instrument";
import type { ReportChart, ReportRow } from "../outputs/report";
import type { SheetPlan, WorksheetPlan } from "../outputs/worksheet";
import type { CellToRestore, WrittenCell, PlanLayout, LeftOut } from "../table";

/** A rectangle of a sheet, 0-based. */
export interface Place {
  /** Name or id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How a header cell looks. Colours as `#RRGGBB`, the width in points. */
export interface HeaderLook {
  readonly fill: string;
  readonly bold: boolean;
  readonly colour: string;
  readonly wrap: boolean;
  /** As Excel names it: `"Center"`. */
  readonly horizontal: string;
  readonly width: number;
}

/** A header cell to be written. */
export interface HeaderCell {
  readonly column: number;
  /** `""` empties it. */
  readonly text: string;
  /** How it is to look; `null` leaves it as it looks. */
  readonly look: HeaderLook | null;
  /** How it looks now, so that only what differs is written; `null` writes all of it. */
  readonly before: HeaderLook | null;
}

/**
 * One change of a workbook, as data: what it means, not how Excel is told. Sheets are named by their name or id; a sheet
 * that the same batch adds is known under its name from then on.
 */
export type Change =
  /** Values into cells. Cells covered by a merged one take nothing: the result names them. */
  | { readonly kind: "cells"; readonly cells: readonly WrittenCell[] }
  /** Formulas into cells that are known to be free; the result holds them as Excel spells them. */
  | { readonly kind: "formulas"; readonly cells: readonly WrittenCell[] }
  /** Cells get back what they held. */
  | { readonly kind: "restore"; readonly cells: readonly CellToRestore[] }
  /** A rectangle of values from a first cell on; `null` empties. */
  | ({ readonly kind: "values"; readonly values: readonly (readonly CellValue[])[] } & Place)
  | { readonly kind: "clear"; readonly sheet: string; readonly cells: readonly { readonly row: number; readonly column: number }[] }
  /** Headers of columns. One behind a merged cell takes nothing: the result names it. */
  | { readonly kind: "headers"; readonly sheet: string; readonly row: number; readonly cells: readonly HeaderCell[] }
  /**
   * A sheet is added at the end and filled; without a plan it stays empty. Strings that begin with `=` become formulas,
   * unless all of it is plain: text of the workbook then stays text.
   */
  | { readonly kind: "add-sheet"; readonly name: string; readonly plan: SheetPlan | null; readonly plain?: true }
  | { readonly kind: "delete-sheet"; readonly sheet: string }
  /** The sheet comes to the front. */
  | { readonly kind: "activate"; readonly sheet: string }
  /** Whole rows come or go. */
  | {
      readonly kind: "rows";
      readonly does: "insert" | "delete";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      /** A filled cell that moves along, where it is afterwards: by it one sees that the rows came or went. */
      readonly witness?: { readonly row: number; readonly column: number; readonly value: CellValue };
    }
  /** Heights in points. */
  | {
      readonly kind: "row-heights";
      readonly sheet: string;
      readonly heights: readonly { readonly row: number; readonly height: number }[];
    }
  /** A name of the workbook stands for a range: a new name, another range for one that is there, or none any more. */
  | ({
      readonly kind: "name";
      readonly name: string;
      readonly does: "add" | "move";
      readonly rows: number;
      readonly columns: number;
    } & Place)
  | { readonly kind: "name"; readonly name: string; readonly does: "delete" }
  /** Cells take only levels of the instrument; `free` are no longer restricted. Ranges as `F8:F12`. */
  | {
      readonly kind: "level-validation";
      readonly sheet: string;
      readonly scale: Instrument["scale"];
      readonly ranges: readonly string[];
      readonly free: readonly { readonly row: number; readonly column: number }[];
    }
  /** Conditional formats by a formula, native ones. */
  | {
      readonly kind: "conditional-formats";
      readonly sheet: string;
      readonly remove: { readonly range: string; readonly ids: readonly string[] };
      readonly add: readonly {
        readonly range: string;
        readonly formula: string;
        readonly fill: string;
        readonly font: string;
      }[];
    }
  /** Cells of a column offer words to choose from, and take others too. */
  | ({ readonly kind: "choices"; readonly rows: number; readonly words: readonly string[] } & Place)
  /** Rows of a *Rencana Aksi* get their number formats, lines and list of states. */
  | { readonly kind: "action-rows"; readonly sheet: string; readonly layout: PlanLayout; readonly row: number; readonly rows: number }
  /** A *Kertas Kerja* gets its validations and number formats. */
  | { readonly kind: "worksheet-look"; readonly sheet: string; readonly plan: WorksheetPlan; readonly scale: Instrument["scale"] }
  /** Rows of a report get their look; `null`: a row whose text is gone. `at` counts from the first cell of the report. */
  | ({
      readonly kind: "report-rows";
      readonly rows: readonly { readonly at: number; readonly row: ReportRow | null }[];
      /** Whether the cells never had another look. */
      readonly fresh: boolean;
    } & Place)
  /** Charts that are there show other cells. */
  | ({ readonly kind: "chart-data"; readonly charts: readonly Pick<ReportChart, "name" | "data">[] } & Place)
  /** Widths, frozen header and page of a sheet just added. */
  | { readonly kind: "sheet-layout"; readonly sheet: string; readonly plan: SheetPlan }
  /** Widths of a report just added. */
  | { readonly kind: "report-widths"; readonly sheet: string }
  /** Paper, margins and print area of a report just added: how many of its rows are printed. */
  | { readonly kind: "report-page"; readonly sheet: string; readonly rows: number }
  /** Rows that begin a new page, instead of all that did. */
  | { readonly kind: "report-page-breaks"; readonly sheet: string; readonly rows: readonly number[] }
  /** Charts of a report: those `present` get their numbers, the others are made. */
  | ({ readonly kind: "report-charts"; readonly charts: readonly ReportChart[]; readonly present: readonly string[] } & Place)
  /** What stands at the head and foot of every page of a report. */
  | { readonly kind: "report-page-head"; readonly sheet: string; readonly left: string; readonly right: string };

/** Changes that are sent together: one round trip, one step of Excel's undo list where it can. */
export interface Batch {
  readonly changes: readonly Change[];
  /** Niceties that an older Excel can do without: what it does not have is left out. */
  readonly optional?: true;
}

/** What became of a batch that was sent. */
export interface BatchResult {
  /** Cells as they were written, in the order of the changes. */
  readonly cells: readonly WrittenCell[];
  readonly left: readonly LeftOut[];
  /** Ids of the sheets added, in order; an id survives renaming. */
  readonly sheets: readonly string[];
}
