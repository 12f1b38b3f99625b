import type { Assessment, CellPlace, CellValue, Finding } from "../assessment";
import type { Rect } from "../grid";
import type { IndicatorKey, InstrumentId } from "../instrument";

/** What a column of the table means. */
export type ColumnMeaning =
  | "number"
  | "name"
  | "domain"
  | "aspect"
  | "weight"
  | "self"
  | "external"
  | "target"
  | "year"
  | "level"
  | "owner"
  | "evidence"
  | "explanation"
  | "problem"
  | "followUp"
  | "deadline"
  | "status";

/** Why a column is taken for what it is; each has a sentence in `text/table/columns.ts`. */
export type ColumnReason = "header" | "header-and-content" | "content" | "matches-indicators" | "pointed";

/** Why a block of cells is taken for a table of indicators; each has a sentence in `text/table/columns.ts`. */
export type TableReason = "numbers-and-names" | "names" | "numbers" | "pointed";

/** A reason and the values its sentence mentions. */
export interface Reason<Key extends string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string>>;
}

/** A recognised column: where, what, how sure (0–1), and why in words a person can read. */
export interface Column {
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** For `year`: which. */
  readonly year?: number;
  readonly confidence: number;
  readonly reason: Reason<ColumnReason>;
}

/** A table of indicators found in a sheet. Rows and columns are 0-based. */
export interface FoundTable {
  readonly instrument: InstrumentId;
  readonly sheet: string;
  /** Last row of the header; `null` for a table without one. */
  readonly headerRow: number | null;
  readonly headerRows: number;
  readonly columns: readonly Column[];
  /** Where each indicator stands; an indicator with two rows stands twice. */
  readonly rows: readonly { readonly row: number; readonly indicator: IndicatorKey }[];
  /** Column taken as the level. */
  readonly levelColumn: number;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: Reason<TableReason>;
}

/** A table as it could be read instead: the same from another level column, or another one. */
export interface Candidate {
  readonly table: FoundTable;
}

/** Levels that are there and cannot be read as one column. */
export type UnsupportedLayout =
  /** Several tables that hold all indicators only together: where each begins, as `Domain 1!A3`. */
  | { readonly kind: "parts"; readonly places: readonly string[] }
  /** A sheet for each indicator, and none that sums them up. */
  | { readonly kind: "sheets" }
  /** A cell for each level, and a mark in one of them: those of the first indicator, beside or below each other, as `D5:H5` or `C5:C9`. */
  | { readonly kind: "ticks"; readonly sheet: string; readonly cells: string };

/** What was found instead of a table with levels, where that is clear. */
export type FoundInstead =
  /** All indicators, and no column with their levels. */
  | { readonly kind: "no-levels"; readonly sheet: string; readonly count: number }
  /** Several lines for each indicator, with other values on each. */
  | { readonly kind: "several-lines"; readonly sheet: string }
  /** Units below each other and indicators across: the levels of the first unit, as `C5:AW5`. */
  | { readonly kind: "agencies"; readonly sheet: string; readonly cells: string }
  /** The worksheet of another evaluation, by the name people give it. */
  | { readonly kind: "other-evaluation"; readonly sheet: string; readonly name: string }
  /** As many numbered lines as the instrument has indicators, under other names. */
  | { readonly kind: "other-names"; readonly sheet: string; readonly instrument: string }
  /** What was handed out to a unit: its name, that of the agency and the year, each `""` where the workbook does not say it. */
  | { readonly kind: "unit-sheet"; readonly unit: string; readonly agency: string; readonly year: string };

/** An indicator on the sheet of a unit. */
export interface UnitSheetEntry {
  readonly indicator: IndicatorKey;
  /** Where its new level goes. */
  readonly cell: CellPlace;
  /** Level 1–5 (0–5 in 5/2018) that the agency's workbook held when the sheet was made; `null` where it held none. */
  readonly present: number | null;
  /** Level that the unit gives it now; `null` where it leaves it as it is, or wrote something that is no level. */
  readonly given: number | null;
  /** Whether the unit answers it in words. */
  readonly worded: boolean;
}

/** What the workbook of a unit says of itself when it is opened alone. It has no index: an agency's covers all its indicators. */
export interface UnitSheet extends Pick<Extract<FoundInstead, { readonly kind: "unit-sheet" }>, "unit" | "agency" | "year"> {
  /** `null` where the workbook does not say it any more. */
  readonly instrument: InstrumentId | null;
  readonly entries: readonly UnitSheetEntry[];
  /** What is wrong or doubtful about what the unit gave. */
  readonly findings: readonly Finding[];
}

/** The result of looking through a workbook. */
export type Search =
  | { readonly kind: "found"; readonly table: FoundTable; readonly candidates: readonly Candidate[] }
  /** Two or more equally good tables: the person decides. */
  | { readonly kind: "undecided"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "none"; readonly reason: "empty" | "no-table" | "titles-only" | UnsupportedLayout };

/** A table read: its assessment and what is wrong in it. */
export interface Reading {
  readonly table: FoundTable;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** How findings can be put right by writing one cell. */
  readonly fixes: readonly Fix[];
  /** What the other level columns of the table hold. */
  readonly others: readonly ColumnLevels[];
  /** The texts above the table, top first. */
  readonly titles: readonly string[];
  /** The cells of the table's sheet that tell a function all levels, as A8:F64; `null` where no rectangle does. */
  readonly block: Rect | null;
}

/** The levels in another level column of a table. */
export interface ColumnLevels {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** Which year, where the header tells. */
  readonly year?: number;
  /** One per indicator, in the instrument's order; `null` where there is none. */
  readonly levels: readonly (number | null)[];
}

/** How a finding can be put right by writing one cell. */
export interface Fix {
  readonly finding: Finding;
  readonly place: CellPlace;
  /** What stands in the cell now. */
  readonly before: CellValue;
  /** What the fix writes. */
  readonly after: CellValue;
  /** Whether it changes only how the cell is written, not what it says: these can be applied all at once. */
  readonly safe: boolean;
}

/** A finding that the person looked at and left as it is, with the reason. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** What can be marked in the sheet, each on its own. */
export interface Marks {
  /** Level cells take only levels. */
  readonly validation: boolean;
  /** Low levels are coloured. */
  readonly lowLevels: boolean;
  /** Cells that hold no level, or a level as text, are coloured. */
  readonly findings: boolean;
  /** A column with the next action beside the table. */
  readonly actionColumn: boolean;
}

/** A column whose meaning the person gave. */
export interface MappedColumn {
  /** 0-based. */
  readonly column: number;
  readonly meaning: ColumnMeaning;
  /** For `year`: which. */
  readonly year?: number;
}

/** A table as the person describes it. */
export interface Mapping {
  readonly sheet: string;
  /** Last row of the header, 0-based; `null` for a table without one. */
  readonly headerRow: number | null;
  /** Left out are columns that mean nothing to us. The level column is chosen among those that hold levels. */
  readonly columns: readonly MappedColumn[];
}

/** What each column of a part of a sheet seems to be, to start a mapping from. */
export interface ColumnGuess {
  readonly sheet: string;
  /** Last row of the header, 0-based; `null` when none was seen. */
  readonly headerRow: number | null;
  readonly columns: readonly {
    /** 0-based. */
    readonly column: number;
    readonly header: string;
    /** What stands in the first rows below the header, as text. */
    readonly examples: readonly string[];
    /** `null` when nothing is known about it. */
    readonly meaning: ColumnMeaning | null;
    readonly year?: number;
    /** 0–1. */
    readonly confidence: number;
    /** Why; left out where nothing is known about it. */
    readonly reason?: Reason<ColumnReason>;
  }[];
}

/** Why one cell was left as it is; each has a sentence in `text/writing/writing.ts`. */
export type LeftOutReason =
  /** It is locked and its sheet is protected. */
  | "protected"
  /** It holds a formula now, which nobody may overwrite by accident. */
  | "formula"
  /** It no longer holds what was shown: somebody changed it since. */
  | "changed"
  /** Its row is hidden or filtered away, so the person would not see the change. */
  | "hidden"
  /** It is part of a merged cell that begins elsewhere. */
  | "merged"
  /** It heads a column that is filled by now, which nobody may orphan. */
  | "in-use"
  /** It reads like something of ours, but nothing proves that it is. */
  | "not-ours"
  /** Excel stopped before it was its turn. */
  | "stopped"
  /** Its row or sheet is gone. */
  | "gone";

/** A cell that an action left as it is, and why. */
export interface LeftOut {
  readonly place: CellPlace;
  readonly why: LeftOutReason;
}
