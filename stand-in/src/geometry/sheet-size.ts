import { SHEET_COLUMNS, SHEET_ROWS } from "../../../src/grid";
import type { Rect } from "./rect";

/** Whole columns reach over every row; whole rows over every column. */
export const isEntireColumn = (rect: Rect): boolean => rect.row === 0 && rect.rows === SHEET_ROWS;
export const isEntireRow = (rect: Rect): boolean => rect.column === 0 && rect.columns === SHEET_COLUMNS;

/** Whether a rectangle reaches over whole rows or columns. */
export const isUnbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);
