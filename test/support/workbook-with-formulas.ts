import { escapeText, WorkbookFile } from "../../src/file";
import { addSheet } from "../../src/file/patch/add-sheet";
import { columnLetters } from "../../src/grid";

/** A formula of the add-in as Excel stores it, and what its cell showed when the file was saved. */
export interface StoredTrial {
  readonly stored: string;
  /** Rows and columns it fills; one cell when left out. */
  readonly fills?: readonly [rows: number, columns: number];
  /** Where it is not stored as a dynamic array. */
  readonly plain?: boolean;
  /** Saved value; `#NAME?` when left out. */
  readonly saved?: string;
}

/** Rows from one trial to the next. */
export const TRIAL_ROWS = 20;

/** A workbook with one more sheet, `Uji` unless named otherwise, that holds a formula every {@link TRIAL_ROWS} rows in its first column. */
export function withTrials(bytes: Uint8Array, trials: readonly StoredTrial[], name = "Uji"): Uint8Array {
  const file = WorkbookFile.open(bytes);
  const rows = trials.flatMap(({ stored, fills: [height, width] = [1, 1], plain = false, saved }, at) =>
    Array.from({ length: height }, (_, r) => {
      const row = at * TRIAL_ROWS + r + 1;
      const cells = Array.from({ length: width }, (_, c) => {
        const address = `${columnLetters(c)}${row}`;
        const value = saved === undefined ? ' t="e"' : ' t="str"';
        const v = `<v>${saved ?? "#NAME?"}</v>`;
        if (r > 0 || c > 0) return `<c r="${address}"${value}>${v}</c>`;
        const reference = `A${row}:${columnLetters(width - 1)}${row + height - 1}`;
        const array = plain ? "" : ` t="array" ref="${height * width === 1 ? address : reference}"`;
        return `<c r="${address}"${value}${plain ? "" : ' cm="1"'}><f${array}>${escapeText(stored)}</f>${v}</c>`;
      });
      return `<row r="${row}">${cells.join("")}</row>`;
    })
  );
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  addSheet(file, name, `<worksheet xmlns="${namespace}"><sheetData>${rows.join("")}</sheetData></worksheet>`);
  return file.opened.save();
}
