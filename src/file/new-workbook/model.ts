import type { CellValue } from "../../assessment";
import type { Rect } from "../../grid";

/** How a cell of a new workbook looks and behaves. What is left out is as Excel has it. Colours as `RRGGBB`. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  /** Size of the letters in points; left out: 11. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly border?: true;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  /** A number format of Excel: `0.00`, `0%`, `@`. */
  readonly format?: string;
  /** Takes typing on a protected sheet. */
  readonly unlocked?: true;
}

/** A cell of a new workbook. Texts stay texts whatever they begin with: nothing in `value` is ever a formula. */
export interface NewCell {
  /** With a formula: what the formula gives, for viewers that never calculate. */
  readonly value: CellValue;
  /** In English with commas, with `=`; ours, never a person's. */
  readonly formula?: string;
  readonly look?: CellLook;
}

/** What cells of a new sheet accept; anything else is refused with the sentence. */
export interface NewValidation {
  readonly cells: Rect;
  /** A list to choose from, or the numbers from–to. */
  readonly accepts:
    | { readonly kind: "list"; readonly items: readonly string[] }
    | { readonly kind: "numbers"; readonly from: number; readonly to: number; readonly whole: boolean };
  readonly title: string;
  /** Said beside the cell when it is chosen; at most 255 letters. */
  readonly prompt: string;
  /** Said when something else is typed; at most 225 letters. */
  readonly refusal: string;
}

/** Cells that are drawn otherwise while a formula is true. */
export interface NewRule {
  readonly cells: Rect;
  /** For the first of the cells, without `=`. */
  readonly formula: string;
  readonly fill: string;
}

/** A native bar chart of a new sheet. */
export interface NewChart {
  readonly title: string;
  /** Cells it covers. */
  readonly at: Rect;
  /** One column of names, and the numbers beside them; both of this sheet, equally many rows. */
  readonly names: Rect;
  readonly series: readonly { readonly name: string; readonly values: Rect }[];
}

/** A sheet of a new workbook. */
export interface NewSheet {
  /** At most 31 letters, none of `\ / ? * [ ] :`; the caller's to keep apart. */
  readonly name: string;
  /** Cells from A1 on; `null` leaves one out. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  /** Widths of the columns in characters, from A on. Rows are made as high as their texts need. */
  readonly widths: readonly number[];
  /** So many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly merged?: readonly Rect[];
  readonly hiddenColumns?: readonly number[];
  readonly validations?: readonly NewValidation[];
  readonly rules?: readonly NewRule[];
  readonly charts?: readonly NewChart[];
  /** Only unlocked cells take typing; no password. Column widths and row heights may still be changed. */
  readonly isProtected?: true;
  /** A4, as wide as one page; the header rows repeat (first and last row, 0-based). */
  readonly page: { readonly landscape: boolean; readonly repeat?: { readonly first: number; readonly last: number } };
}

/** A workbook made by us. It names no person, program, path or printer. */
export interface NewWorkbook {
  /** What the file calls itself; left out: the name of its first sheet. */
  readonly title?: string;
  readonly sheets: readonly NewSheet[];
  /** XML of parts that programs may read and people do not see. */
  readonly customXml?: readonly string[];
}
