import { WorkbookFile } from "../file";
import type { Grid } from "../grid";
import { headGuess } from "../outputs/report";
import { attachedInFile } from "../send";
import type { FoundTable, Reading } from "../table";
import { isUnitWorkbook } from "./unit-workbook";
import { mergeBaseOf, type MergeBase } from "./merge/merge-base";

/** The agency's workbook opened for merging. */
export interface OpenBase {
  readonly file: WorkbookFile;
  readonly reading: Reading;
  readonly grids: readonly Grid[];
  readonly base: MergeBase;
}

/** What is known about the agency's own workbook besides its file. */
export interface BaseWishes {
  /** The table that is attached; left out: as opening the file would attach. */
  readonly table?: FoundTable;
  /** Agency and year, as the workbooks of the units say them; left out: as the titles above the table do. */
  readonly head?: { readonly agency: string; readonly year: string };
}

/** Why there is nothing to merge into. */
export type NoBase = "undecided" | "no-table" | "unit-workbook";

/**
 * Opens the agency's own workbook.
 * @returns why there is no table to merge into, where there is none
 * @throws FileRefusal for what is no workbook or too large a one
 */
export async function openBase(bytes: Uint8Array, { table, head }: BaseWishes = {}): Promise<OpenBase | NoBase> {
  const file = WorkbookFile.open(bytes);
  const { reading, grids, search } = await attachedInFile(file, table ?? null);
  if (isUnitWorkbook(file, grids, search.kind !== "none")) return "unit-workbook";
  if (reading === null) return search.kind === "none" ? "no-table" : "undecided";
  return { file, reading, grids, base: mergeBaseOf(reading, grids, head ?? headGuess(reading)) };
}
