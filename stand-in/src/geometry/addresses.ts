import { columnLetters, cornersAddress } from "../../../src/grid";
import type { Rect } from "./rect";
import { isEntireColumn, isEntireRow } from "./sheet-size";

/** `B2`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** `B2`, `B2:C5`, and for whole columns and rows `B:C`, `2:5`: as people and Office.js write it. */
export function rectAddress(rect: Rect): string {
  if (isEntireColumn(rect) && !isEntireRow(rect)) return columnsAddress(rect);
  if (isEntireRow(rect) && !isEntireColumn(rect)) return rowsAddress(rect);
  return cornersAddress(rect);
}

/** The rows of a rectangle: `2:5`. */
export const rowsAddress = (rect: Rect): string => `${String(rect.row + 1)}:${String(rect.row + rect.rows)}`;

/** The columns of a rectangle: `B:C`. */
export const columnsAddress = (rect: Rect): string => `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
