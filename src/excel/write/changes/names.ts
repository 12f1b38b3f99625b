import { quoteSheet, rangeAddress } from "../../../grid";
import type { ChangeOf, Queue } from "../change";

/** Gives a name of the workbook another meaning, adds it, or takes it away. */
export const queueName: Queue<"name"> = (writing, change) => {
  const { names } = writing.context.workbook;
  if (change.does === "delete") names.getItem(change.name).delete();
  else if (change.does === "move") names.getItem(change.name).formula = formulaOf(change);
  else {
    const { sheet, row, column, rows, columns } = change;
    names.add(change.name, writing.sheet(sheet).getRangeByIndexes(row, column, rows, columns));
  }
  return undefined;
};

type Moved = Exclude<ChangeOf<"name">, { readonly does: "delete" }>;

const formulaOf = ({ sheet, ...rect }: Moved): string => `=${quoteSheet(sheet)}!${rangeAddress(rect, "$")}`;
