import type { Queue } from "../change";
import { setRowHeights } from "../row-heights";

/** Inserts or deletes whole rows, so that what people wrote beside and below moves along. */
export const queueRows: Queue<"rows"> = (writing, { does, sheet, row, count }) => {
  const rows = writing.sheet(sheet).getRangeByIndexes(row, 0, count, 1).getEntireRow();
  if (does === "insert") rows.insert("Down");
  else rows.delete("Up");
  return undefined;
};

/** Gives rows a height. */
export const queueRowHeights: Queue<"row-heights"> = (writing, { sheet, heights }) => {
  setRowHeights(writing.sheet(sheet), heights);
  return undefined;
};
