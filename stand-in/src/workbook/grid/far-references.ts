import { BaseReferenceObject } from "@univerjs/preset-sheets-core";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../src/grid";

/**
 * A reference to cells beyond those the grid keeps is a reference to blank cells. The engine calls it `#NAME?`, because
 * its sheets end where the grid ends.
 */
export function allowFarReferences(): void {
  BaseReferenceObject.prototype.isExceedRange = function isExceedRange(this: BaseReferenceObject): boolean {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= SHEET_ROWS || endColumn >= SHEET_COLUMNS;
  };
}
