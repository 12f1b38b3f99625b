import { cornersAddress, parseCell, parseCells, parseRect } from "../../geometry/addresses";
import type { Position, Rect } from "../../geometry/rect";
import { WorkbookFileError } from "../refusal/problem";

const impossible = (reference: string): WorkbookFileError =>
  new WorkbookFileError(`The workbook holds an impossible cell address: "${reference}".`);

/** The cell of `r="B3"`. @throws WorkbookFileError when it is no cell of a sheet. */
export function cellAt(reference: string): Position {
  const cell = parseCell(reference);
  if (cell === null) throw impossible(reference);
  return cell;
}

/** The cells of `ref="A1:B3"`. @throws WorkbookFileError when it is no rectangle of cells. */
export function rectAt(reference: string): Rect {
  const rect = parseCells(reference);
  if (rect === null) throw impossible(reference.split(":").find((corner) => parseCell(corner) === null) ?? reference);
  return rect;
}

/** The cells of `sqref="A1:B2 C3"`, whole columns and rows too. @throws WorkbookFileError when one is no rectangle. */
export function rectsAt(references: string): Rect[] {
  return references
    .split(/\s+/)
    .filter((one) => one !== "")
    .map((one) => {
      const rect = parseRect(one);
      if (rect === null) throw impossible(one);
      return rect;
    });
}

/** `A1:B2 C3`; whole columns and rows as Excel writes them. */
export const rectsText = (rects: readonly Rect[]): string => rects.map(cornersAddress).join(" ");
