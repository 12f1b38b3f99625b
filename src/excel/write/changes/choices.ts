import type { Queue } from "../change";

/** Lets cells offer words to choose from. A suggestion: people may write something of their own. */
export function offerChoices({ dataValidation }: Excel.Range, words: readonly string[]): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "SPBE", message: "" };
}

/** The same for a column of a sheet. */
export const queueChoices: Queue<"choices"> = (writing, { sheet, row, column, rows, words }) => {
  offerChoices(writing.sheet(sheet).getRangeByIndexes(row, column, rows, 1), words);
  return undefined;
};
