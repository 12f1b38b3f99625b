import type { Queue } from "../change";

/** Takes conditional formats away by their ids, and adds others by a formula. */
export const queueConditionalFormats: Queue<"conditional-formats"> = (writing, { sheet, remove, add }) => {
  const worksheet = writing.sheet(sheet);
  for (const id of remove.ids) worksheet.getRange(remove.range).conditionalFormats.getItem(id).delete();
  for (const { range, formula, fill, font } of add) {
    const format = worksheet.getRange(range).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = font;
  }
  return undefined;
};
