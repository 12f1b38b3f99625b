import type { HeaderLook } from "../../../session";
import type { Queue } from "../change";

/** A cell without a fill says it is white. */
const WHITE = "#FFFFFF";

/** Writes headers. Behind a merged cell Excel drops what is written, without an error. */
export const queueHeaders: Queue<"headers"> = (writing, { sheet, row, cells }) => {
  const asked = cells.map(({ column, text, look, before }) => {
    const cell = writing.sheet(sheet).getCell(row, column);
    cell.values = [[text]];
    if (look) putLook(cell, look, before);
    cell.load("values");
    return { cell, text, place: { sheet, row, column } };
  });
  return () => ({
    left: asked.flatMap(({ cell, text, place }) => (cell.values[0]?.[0] === text ? [] : [{ place, why: "merged" }])),
  });
};

/** @param before where it is known, only what differs from it is written */
function putLook({ format }: Excel.Range, look: HeaderLook, before: HeaderLook | null): void {
  if (look.fill !== before?.fill) {
    if (look.fill === WHITE) format.fill.clear();
    else format.fill.color = look.fill;
  }
  if (look.bold !== before?.bold) format.font.bold = look.bold;
  if (look.colour !== before?.colour) format.font.color = look.colour;
  if (look.wrap !== before?.wrap) format.wrapText = look.wrap;
  if (look.horizontal !== before?.horizontal) format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.width !== before?.width) format.columnWidth = look.width;
}
