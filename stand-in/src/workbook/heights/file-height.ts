import type { IRowData } from "@univerjs/core";
import { STANDARD_HEIGHT } from "./natural-height";

/** Where a row of the grid keeps the height it had when the file was opened; it moves with the row. */
const KEY = "fileHeight";

/** A row whose height follows its contents, as high as the file has it. */
export const autoRow = (pixels: number): Partial<IRowData> => ({ ah: pixels, custom: { [KEY]: pixels } });

/** The height of a row that follows its contents when the file was opened, in pixels. */
export function fileHeightOf(row: Partial<IRowData> | null | undefined): number {
  const kept: unknown = row?.custom?.[KEY];
  return typeof kept === "number" ? kept : STANDARD_HEIGHT;
}
