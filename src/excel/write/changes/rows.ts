import type { Queue } from "../change";

/** Inserts or deletes whole rows, so that what people wrote beside and below moves along. */
export const queueRows: Queue<"rows"> = (writing, { does, sheet, row, count }) => {
  const rows = writing.sheet(sheet).getRangeByIndexes(row, 0, count, 1).getEntireRow();
  if (does === "insert") rows.insert("Down");
  else rows.delete("Up");
  return undefined;
};

/** Gives rows a height. */
export const queueRowHeights: Queue<"row-heights"> = (writing, { sheet, heights }) => {
  for (const { row, height } of heights) writing.sheet(sheet).getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  return undefined;
};
