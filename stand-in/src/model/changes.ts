import type { Rect } from "../geometry/rect";
import type { CellBorders, CellStyle } from "./cell-style";
import type { NameInfo } from "./defined-name";
import type { SeriesCache } from "./features/chart";
import type { Password } from "./features/password";
import type { SheetFeatures } from "./features/sheet-features";
import type { SheetInfo } from "./sheet-info";
import type { Value } from "./value";
import type { XmlPart } from "./xml-part";

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
  /** Its font, fill and alignment, when they differ from every cell format of the file. */
  readonly cellStyle?: CellStyle;
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
  /** Heights that somebody set. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Heights that follow what the cells show. */
  readonly fittedHeights?: ReadonlyMap<number, number>;
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
