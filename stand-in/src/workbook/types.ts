/**
 * The stand-in's state: what an open workbook is, independent of the wire above it and of the grid (Univer) below.
 * Rows and columns are 0-based everywhere. It knows nothing about SPBE.
 */

import type { SeriesCache } from "./charts";
import type { Place } from "./evaluation";
import type { Intention } from "./protection";
import type { Filter, Password, ProtectionOptions, SheetFeatures, Validation } from "./sheet-features";
import type { MovingCell, SortKey } from "./sorting";
import type { Axis, StructureChange } from "./structure";

/** A cell's value as Excel holds it. `null` = blank. An error cell is `{ error: "#N/A" }`. */
export type Value = string | number | boolean | null | { readonly error: string; readonly message?: string };

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface SheetRect extends Rect {
  readonly sheetId: string;
}

export interface Cell {
  readonly value: Value;
  /** en-US formula with "=", or null for a constant/blank. Custom functions appear as `=SPBE.INDEX(A1)`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** What the cell shows, in the workbook's locale. */
  readonly text: string;
  /** Address rect this cell's array formula spills over (only on the anchor); null otherwise. */
  readonly spill?: Rect | null;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

export type CellWrite =
  | { readonly kind: "values"; readonly rect: SheetRect; readonly values: readonly (readonly Value[])[] } // undefined in a place = leave
  | { readonly kind: "formulas"; readonly rect: SheetRect; readonly formulas: readonly (readonly Value[])[] } // strings beginning with "=" are formulas
  | { readonly kind: "numberFormat"; readonly rect: SheetRect; readonly formats: readonly (readonly string[])[] }
  | { readonly kind: "look"; readonly rect: SheetRect; readonly look: Partial<CellLook> } // what is not given stays
  /** Whole cells with formulas and styles, as sorting moves them; `undefined` in a place = leave. */
  | { readonly kind: "cells"; readonly rect: SheetRect; readonly cells: readonly (readonly (MovingCell | undefined)[])[] }
  | { readonly kind: "borders"; readonly rect: SheetRect; readonly edges: Readonly<Partial<Record<BorderEdge, BorderLook | null>>> }
  | { readonly kind: "clear"; readonly rect: SheetRect; readonly what: "all" | "contents" | "formats" };

/** Where a border runs, in Excel's words. */
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
/** A border line; the style is the file's word (`thin`, `medium`, `dashed`, …). */
export interface BorderLook {
  readonly style: string;
  readonly color: string;
}
/** The four borders of one cell. */
export type CellBorders = Readonly<Record<"top" | "bottom" | "left" | "right", BorderLook | null>>;

/** How a cell looks, besides its number format and borders. */
export type CellLook = Pick<
  StyleSnapshot,
  "bold" | "italic" | "fontSize" | "fontName" | "color" | "fill" | "horizontal" | "vertical" | "wrap"
>;

/** Where a change came from: the person (typing in the grid), an add-in (wire), undo/redo, or another person. */
export type ChangeSource = "person" | "addin" | "undo" | "remote";

export type WorkbookEvent =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly source: ChangeSource;
      readonly changeType:
        "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted" | "Others";
      /** for single-cell edits only */ readonly before?: Value;
      readonly after?: Value;
    }
  | { readonly type: "sorted"; readonly sheetId: string; readonly rect: Rect; readonly source: ChangeSource }
  | { readonly type: "rowsHidden"; readonly sheetId: string; readonly rect: Rect; readonly hidden: boolean; readonly source: ChangeSource }
  | { readonly type: "protected"; readonly sheetId: string; readonly on: boolean; readonly source: ChangeSource }
  | { readonly type: "formatChanged"; readonly sheetId: string; readonly rect: Rect; readonly source: ChangeSource }
  | { readonly type: "calculated"; readonly sheetId: string; readonly rects: readonly Rect[] }
  | { readonly type: "selection"; readonly sheetId: string; readonly rects: readonly Rect[] }
  | { readonly type: "sheetActivated"; readonly sheetId: string }
  | { readonly type: "sheetAdded"; readonly sheetId: string; readonly source: ChangeSource }
  | { readonly type: "sheetDeleted"; readonly sheetId: string; readonly name: string; readonly source: ChangeSource }
  | {
      readonly type: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: ChangeSource;
    }
  | {
      readonly type: "sheetMoved";
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
      readonly source: ChangeSource;
    };

/** A cell that holds something, and its place. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A workbook open in the grid. Everything that can wait for the grid or the calculation is a promise. */
export interface Workbook {
  sheets(): readonly SheetInfo[]; // in tab order
  activeSheetId(): string;
  activate(sheetId: string): Promise<void>;
  selection(): { readonly sheetId: string; readonly rects: readonly Rect[] };
  select(sheetId: string, rects: readonly Rect[]): Promise<void>;

  usedRect(sheetId: string, valuesOnly: boolean): Rect | null;
  read(rect: SheetRect): Cell[][];
  /** The cells of a sheet that hold something, in reading order: cheap where a sheet is large and nearly empty. */
  filled(sheetId: string): readonly FilledCell[];
  /** How cells look. A workbook without looks leaves it out; writing them is refused then. */
  looks?(rect: SheetRect): CellLook[][];
  /** Makes columns as wide as their contents need. */
  fitColumns?(rect: SheetRect): void;
  mergedRects(sheetId: string): readonly Rect[];
  hiddenRows(sheetId: string): readonly number[];
  hiddenColumns(sheetId: string): readonly number[];

  /** Applies writes as ONE undo step and one "changed" event per rect, then resolves when native calculation has settled. */
  /** `join`: part of the undo step of the write before (an add-in wrote, read and wrote again in one batch). */
  write(writes: readonly CellWrite[], source: ChangeSource, join?: boolean): Promise<void>;
  /**
   * Inserts or deletes whole rows or columns, as one undo step: formulas, names, rules, merges follow.
   * @throws Error with Excel's sentence when the sheet's protection or contents forbid it
   */
  changeStructure(sheetId: string, change: StructureChange, source: ChangeSource): Promise<void>;
  /** Sorts the rows of a rectangle. @throws Error with Excel's sentence when it is protected or holds merged cells */
  sort(rect: SheetRect, keys: readonly SortKey[], source: ChangeSource): Promise<void>;
  /**
   * Cuts cells and pastes them elsewhere on the same sheet, formulas that point at them following, as one undo step. Names, rules and filters stay.
   * @throws Error with Excel's sentence when a protected sheet forbids it, or cells are merged
   */
  cut(from: SheetRect, to: { readonly row: number; readonly column: number }, source: ChangeSource): Promise<void>;
  /** Filters by the values a column shows, or takes the filter away (null), as one undo step. */
  setFilter(sheetId: string, filter: Filter | null, source: ChangeSource): Promise<void>;
  /** Hides or shows rows or columns. */
  setHidden(
    sheetId: string,
    along: "rows" | "columns",
    from: number,
    count: number,
    hidden: boolean,
    source: ChangeSource,
    join?: boolean
  ): Promise<void>;
  /** Rows' heights or columns' widths, in pixels. */
  setSize(
    sheetId: string,
    along: "rows" | "columns",
    from: number,
    count: number,
    pixels: number,
    source: ChangeSource,
    join?: boolean
  ): Promise<void>;
  /** Pixels of each row or column. */
  size(sheetId: string, along: "rows" | "columns", index: number): number;
  merge(rect: SheetRect, across: boolean, source: ChangeSource, join?: boolean): Promise<void>;
  unmerge(rect: SheetRect, source: ChangeSource, join?: boolean): Promise<void>;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheetId: string, rows: number, columns: number, join?: boolean): Promise<void>;
  borders(rect: SheetRect): CellBorders[][];
  /** Filter, protection, rules, page of a sheet. */
  features(sheetId: string): SheetFeatures;
  /** Changes them, as one undo step or as part of the step before. */
  setFeatures(sheetId: string, features: Partial<SheetFeatures>, join?: boolean): Promise<void>;
  /** Whether a value may stand in a cell where a rule holds; null when that cannot be told now. */
  validates(rule: Validation, value: Value, at: Place): boolean | null;
  /** Excel's sentence to a person who types what a validation stops; null when nothing stops it. */
  stopsTyping(at: Place, value: Value): string | null;
  /** Why a sheet does not allow something, in Excel's words; null when it does. */
  refuses(sheetId: string, intention: Intention): string | null;
  /** Protects a sheet. Where the undo list is emptied by that, it is. */
  protect(sheetId: string, options: ProtectionOptions, password: string | null, source: ChangeSource): Promise<void>;
  /** False when the password is not the one. */
  unprotect(sheetId: string, password: string | null, source: ChangeSource): Promise<boolean>;
  /** Whether sheets may be added, deleted, moved, renamed, hidden. */
  structureProtected(): boolean;
  protectStructure(password: string | null): void;
  /** False when the password is not the one. */
  unprotectStructure(password: string | null): boolean;
  /** Which rows and columns of the file the rows and columns of a sheet are. */
  axes(sheetId: string): { readonly rows: Axis; readonly columns: Axis };
  addSheet(name: string, position: number | null, source: ChangeSource): Promise<SheetInfo>;
  deleteSheet(sheetId: string, source: ChangeSource): Promise<void>;
  renameSheet(sheetId: string, name: string, source: ChangeSource): Promise<void>;
  moveSheet(sheetId: string, position: number, source: ChangeSource): Promise<void>;
  setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): Promise<void>;

  names(): readonly NameInfo[];
  setName(name: NameInfo): Promise<void>;
  deleteName(name: string, sheetId: string | null): Promise<void>;

  xmlParts(): readonly XmlPart[];
  addXmlPart(xml: string): XmlPart;
  setXmlPart(id: string, xml: string): void;
  deleteXmlPart(id: string): void;

  /** Document settings of the add-in (Office.context.document.settings and workbook.settings share them). */
  settings(): ReadonlyMap<string, string>;
  setSetting(key: string, value: string | null): void;

  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  clearUndo(): void;

  calculationMode(): "automatic" | "manual";
  setCalculationMode(mode: "automatic" | "manual"): void;
  /** Whether changed cells wait to be calculated ("Pending": only in manual mode), or are being calculated. */
  calculationState(): "Done" | "Calculating" | "Pending";
  /** Marks cells dirty (Range.setDirty): in automatic mode they recalculate at the next calculate/settle. */
  setDirty(rects: readonly SheetRect[]): void;
  /** "recalculate": dirty cells and all their dependents; "full": every formula; rects: these cells and their direct dependents. */
  calculate(what: "recalculate" | "full" | readonly SheetRect[]): Promise<void>;
  /** Resolves when nothing is being calculated and no custom function call is unanswered (or after `limit` ms). */
  settled(limit?: number): Promise<void>;

  on(listener: (event: WorkbookEvent) => void): () => void;

  /** The `.xlsx` as Excel would save it now: the original zip patched. */
  save(): Uint8Array;
}

/** A custom function as `functions.json` declares it, with its namespace: `SPBE.INDEX`. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly type?: string;
    readonly description?: string;
  }[];
  readonly result: { readonly dimensionality?: "scalar" | "matrix"; readonly type?: string };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  /** Whether the function is called although an argument holds an error. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** One call of a custom function, from the grid to whoever answers (the wire). */
export interface FunctionCall {
  readonly invocationId: number;
  readonly functionId: string;
  /**
   * One per declared parameter: scalars as plain values, matrices as 2-D arrays; omitted = undefined; a repeating parameter as the list of
   * all that is given for it. Blanks inside are null (the wire applies the `blank: 0` mode).
   */
  readonly parameters: readonly (Value | readonly (readonly Value[])[] | readonly (Value | readonly (readonly Value[])[])[] | undefined)[];
  /** `Sheet1!B2`, quoted like Excel does. */
  readonly caller: string;
  readonly parameterAddresses: readonly (string | null)[];
}

/** What a function answered: a value or a 2-D array; errors are `{ error, message }`. */
export type FunctionResult = Value | readonly (readonly Value[])[];

/** The custom-function side of the workbook. */
export interface FunctionHost {
  /** Registers declared functions under `NAMESPACE.NAME`; before cells are loaded. */
  register(namespace: string, declarations: readonly FunctionDeclaration[]): void;
  /** The wire listens here for calls to make (batched per calculation pass). */
  onCalls(listener: (calls: readonly FunctionCall[]) => void): () => void;
  /** Calls whose answer is no longer wanted: their cell changed (cancelable and streaming functions). */
  onCancelled?(listener: (invocationIds: readonly number[]) => void): () => void;
  /** The wire hands results back; the cells and their dependents recalculate. */
  deliver(results: readonly { readonly invocationId: number; readonly result: FunctionResult }[]): void;
  /** Number of calls not yet answered. */
  pending(): number;
}

/* ---- file ↔ grid ---- */

/** A worksheet as read from the file, neutral to the grid. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  /** Sparse: row → column → cell. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, FileCell>>;
  readonly merges: readonly Rect[];
  readonly columnWidths: ReadonlyMap<number, number>; // pixels
  readonly rowHeights: ReadonlyMap<number, number>; // pixels
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Filter, protection, rules, page: plain where it is left out. */
  readonly features?: SheetFeatures;
}

export interface FileCell {
  readonly value: Value;
  /** en-US, with "=", shared formulas expanded, `_xldudf_SPBE_INDEX(` shown as `SPBE.INDEX(`, `_xlfn.` prefixes removed. */
  readonly formula: string | null;
  /** Rect of a stored array/dynamic-array formula, on its anchor. */
  readonly array: Rect | null;
  /** Index into `WorkbookSnapshot.styles`. */
  readonly style: number;
}

export interface StyleSnapshot {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly fontName: string;
  readonly color: string | null; // "#RRGGBB"
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom" | null;
  readonly wrap: boolean;
  readonly borders: {
    readonly top: string | null;
    readonly right: string | null;
    readonly bottom: string | null;
    readonly left: string | null;
  };
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly styles: readonly StyleSnapshot[];
  readonly names: readonly (Omit<NameInfo, "sheetId"> & { readonly sheet: string | null })[];
  readonly xmlParts: readonly XmlPart[];
  readonly activeSheet: number;
  readonly calculation: "automatic" | "manual";
  /** Settings stored in a webextension part, if any. */
  readonly settings: ReadonlyMap<string, string>;
  /** The workbook's structure is protected. */
  readonly structureProtection?: Password | "none" | null;
}

/** One cell whose content differs from the file; `undefined` parts are unchanged. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  readonly formula: string | null;
  /** Spill rect for a dynamic-array (custom function) formula. */
  readonly array: Rect | null;
  /** Another of the file's cell formats, when the cell has one (copied from a neighbour). */
  readonly style?: number;
  /** New number format, when it differs from the cell's style in the file. */
  readonly numberFormat?: string;
  /** How it looks, when it was made to look otherwise than any cell of the file. */
  readonly look?: Omit<StyleSnapshot, "numberFormat" | "borders">;
  /** Its borders, when they were changed. */
  readonly borders?: CellBorders;
  /** Whether it is locked, when that was changed. */
  readonly locked?: boolean;
  /** True when the formula calls a custom function and was answered by the add-in (stored as `_xldudf_…`). */
  readonly custom: boolean;
}

/** Sizes, merges and what is hidden, of a sheet; each part only when it differs from the file. */
export interface SheetLayout {
  readonly merges?: readonly Rect[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** Everything that differs between the opened file and the workbook now. */
export interface WorkbookChanges {
  /** In tab order; `original` = index of the sheet in the opened file, null for an added one. Missing originals were deleted. */
  readonly sheets: readonly {
    readonly original: number | null;
    readonly name: string;
    readonly visibility: SheetInfo["visibility"];
    readonly cells: readonly ChangedCell[];
    readonly layout?: SheetLayout;
    /** The features that differ from the file. */ readonly features?: Partial<SheetFeatures>;
    /** What each chart of `features.charts` shows, series by series. */ readonly chartCaches?: readonly (readonly SeriesCache[])[];
  }[];
  readonly names: readonly (Omit<NameInfo, "sheetId"> & { readonly sheet: string | null })[] | null; // null = unchanged
  readonly xmlParts: readonly XmlPart[] | null;
  readonly settings: ReadonlyMap<string, string> | null;
  readonly activeSheet: number;
  readonly calculation: "automatic" | "manual";
  /** The structure's protection when it differs from the file's: a password, "none" for protection without one, null for no protection. */
  readonly structureProtection?: Password | "none" | null;
}
