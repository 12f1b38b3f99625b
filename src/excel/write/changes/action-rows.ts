import { STATUS_CHOICES } from "../../../outputs/action-plan";
import type { Queue } from "../change";
import { offerChoices } from "./choices";

const LINES = "#BFBFBF";

/** What rows of actions need beside their texts: numbers as numbers, days as days, and the list of states. */
export const queueActionRows: Queue<"action-rows"> = (writing, { sheet: name, layout: { columns }, row, rows }) => {
  if (rows === 0) return undefined;
  const sheet = writing.sheet(name);
  const cellsOf = (column: number): Excel.Range => sheet.getRangeByIndexes(row, column, rows, 1);
  const all = Object.values(columns);
  const whole = sheet.getRangeByIndexes(row, Math.min(...all), rows, Math.max(...all) - Math.min(...all) + 1).format;
  whole.wrapText = true;
  whole.verticalAlignment = "Top";
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const)
    whole.borders.getItem(edge).color = LINES;
  const format = (column: number | undefined, code: string): void => {
    if (column !== undefined) cellsOf(column).numberFormat = Array.from({ length: rows }, () => [code]);
  };
  format(columns.gain, "0.000");
  format(columns.deadline, "dd/mm/yyyy");
  for (const column of [columns.number, columns.from, columns.to])
    if (column !== undefined) cellsOf(column).format.horizontalAlignment = "Center";
  if (columns.status === undefined) return undefined;
  offerChoices(cellsOf(columns.status), STATUS_CHOICES);
  return undefined;
};
