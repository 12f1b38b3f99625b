import { cornersAddress, parseCell, parseCells, parseRect, type Position, type Rect } from "../../grid";
import { FileRefusal } from "../refusal/refusal";

const impossible = (reference: string): FileRefusal => new FileRefusal("impossible-cell", { what: reference });

/** The cell of `r="B3"`. @throws FileRefusal when it is no cell of a sheet. */
export function cellAt(reference: string): Position {
  const cell = parseCell(reference);
  if (cell === null) throw impossible(reference);
  return cell;
}

/** The cells of `ref="A1:B3"`. @throws FileRefusal when it is no rectangle of cells. */
export function rectAt(reference: string): Rect {
  const rect = parseCells(reference);
  if (rect === null) throw impossible(reference.split(":").find((corner) => parseCell(corner) === null) ?? reference);
  return rect;
}

/** The cells of `sqref="A1:B2 C3"`, whole columns and rows too. @throws FileRefusal when one is no rectangle. */
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
