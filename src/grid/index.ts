/** Cells, rectangles and addresses of a sheet. Other folders enter here. */
export { cellAddress, columnIndex, columnLetters, cornersAddress, parseA1, quoteSheet, rangeAddress, rangeOnSheet, splitSheet } from "./a1";
export { isBlank, isError, linesOf, plainLines, readsAsFormula, textOf } from "./cell-texts";
export { cellKey, endColumn, endRow, filledIn, holdsFormula, isBlankColumn, placeOfKey, valueAt } from "./cells";
export type { CellValidation, FormulaMap, Grid } from "./grid";
export { cellCount, contains, intersects, positionsIn, type Position, type Rect, SHEET_COLUMNS, SHEET_ROWS } from "./rect";
export { parseCell, parseCells, parseRect } from "./parse-a1";
export { range, type Span } from "./span";
export { type Letters, textHeight, wrappedHeight } from "./text-height";
export { perGrid } from "./per-grid";
export { limitsAccepted, typedItems } from "./validation-rules";
