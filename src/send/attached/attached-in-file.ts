import type { Grid } from "../../grid";
import { FileRefusal, gridsOf, type WorkbookFile } from "../../file";
import { levelValidations } from "./level-validations";
import { memoryInFile } from "./memory-in-file";
import {
  allRules,
  findTables,
  readTable,
  relocate,
  withoutAccepted,
  withWholeNames,
  type FoundTable,
  type Reading,
  type Rule,
  type Search,
} from "../../table";

/** What a file holds for the formulas without levels, and what else was found. */
export interface AttachedInFile {
  readonly grids: readonly Grid[];
  /** Sheets that are too large to be looked through: the first row left out. */
  readonly cutShort: ReadonlyMap<string, number>;
  /** The table as opening the file with the add-in would attach it; `null` where the person would have to choose, or none is there. */
  readonly reading: Reading | null;
  readonly search: Search;
}

/**
 * Looks through a file as the add-in does when it opens it: what the file remembers first, else what finding takes.
 * @param chosen the table that is attached where somebody attached one by hand
 * @param rules the rules to check; none where nobody reads the findings
 */
export async function attachedInFile(
  file: WorkbookFile,
  chosen: FoundTable | null = null,
  rules: readonly Rule[] = allRules
): Promise<AttachedInFile> {
  const { grids: taken, cutShort } = gridsOf(file);
  const grids = await withWholeNames(taken);
  const memory = memoryInFile(file);
  const search = findTables(grids);
  const wanted = chosen ?? memory.table;
  const relocated = wanted && relocate(grids, wanted);
  const table = relocated ?? (search.kind === "found" ? search.table : null);
  const reading = table && readTable(grids, table, rules, levelValidations(file, grids, table));
  // Half a table would be a wrong number.
  if (table !== null && endsAt(table) + NEAR >= (cutShort.get(table.sheet) ?? Infinity))
    throw new FileRefusal("too-wide", { part: table.sheet });
  return { grids, cutShort, reading: reading && withoutAccepted(reading, memory.accepted).reading, search };
}

/** Rows between a table and what was not looked at that would have to be blank for the table to be whole. */
const NEAR = 100;

const endsAt = ({ rows }: FoundTable): number => Math.max(-1, ...rows.map(({ row }) => row));
