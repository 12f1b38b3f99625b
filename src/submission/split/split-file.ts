import { WorkbookFile } from "../../file";
import { loadTexts } from "../../instrument";
import { headGuess } from "../../outputs/report";
import { attachedInFile } from "../../send";
import type { FoundTable } from "../../table";
import { isUnitWorkbook } from "../unit-workbook";
import type { NotSplitReason, Split, SplitWishes, SplitSource } from "./model";
import { splitByOwner } from "./split-by-owner";

/** How a file is split. */
export interface SplitFileWishes extends SplitWishes {
  /** Day the workbooks are made: `2026-11-29`. */
  readonly today: string;
  /** The table that is attached, where somebody attached one. */
  readonly table?: FoundTable;
  /** Each left out: as the titles above the table say. */
  readonly agency?: string;
  readonly year?: string;
}

/** Workbooks of all units of a file, or why there are none. */
export type FileSplit =
  Split | { readonly kind: "not-split"; readonly reason: NotSplitReason | "no-table" | "undecided" | "unit-workbook" };

/**
 * One workbook for each owner of a file's table.
 * @throws FileRefusal for a file that cannot be opened
 */
export async function splitFile(bytes: Uint8Array, wishes: SplitFileWishes): Promise<FileSplit> {
  const source = await splitSource(bytes, wishes);
  return "kind" in source ? source : splitByOwner(source, wishes);
}

/** What the workbooks of units are made from, of a file. @throws FileRefusal for a file that cannot be opened */
export async function splitSource(
  bytes: Uint8Array,
  { today, table, agency, year }: Omit<SplitFileWishes, keyof SplitWishes>
): Promise<SplitSource | { readonly kind: "not-split"; readonly reason: "no-table" | "undecided" | "unit-workbook" }> {
  const file = WorkbookFile.open(bytes);
  const { reading, grids, search } = await attachedInFile(file, table ?? null);
  if (isUnitWorkbook(file, grids, search.kind !== "none")) return { kind: "not-split", reason: "unit-workbook" };
  if (reading === null) return { kind: "not-split", reason: search.kind === "none" ? "no-table" : "undecided" };
  const guess = headGuess(reading);
  const texts = await loadTexts(reading.assessment.instrument.id);
  return { reading, grids, texts, agency: agency ?? guess.agency, year: year ?? guess.year, today };
}
