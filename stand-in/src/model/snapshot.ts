import type { Rect } from "../geometry/rect";
import type { CellStyle } from "./cell-style";
import type { NameInfo } from "./defined-name";
import type { Password } from "./features/password";
import type { SheetFeatures } from "./features/sheet-features";
import type { SheetInfo } from "./sheet-info";
import type { Value } from "./value";
import type { XmlPart } from "./xml-part";

/** A worksheet as read from the file, neutral to the grid. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  /** Sparse: row → column → cell. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, FileCell>>;
  readonly merges: readonly Rect[];
  readonly columnWidths: ReadonlyMap<number, number>; // pixels
  readonly rowHeights: ReadonlyMap<number, number>; // pixels
  /** Rows whose height somebody set; the other heights follow what the cells show. */
  readonly fixedRows: ReadonlySet<number>;
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

/** A cell format of the file. */
export interface StyleSnapshot extends CellStyle {
  readonly numberFormat: string;
  /** Colours of thin lines; any other kind of line is kept by the file alone. */
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
  /** Days are counted from 1 January 1904, as old Excel for Mac did, and not from 1900. */
  readonly date1904: boolean;
  /** Settings stored in a webextension part, if any. */
  readonly settings: ReadonlyMap<string, string>;
  /** The workbook's structure is protected. */
  readonly structureProtection?: Password | "none" | null;
}
