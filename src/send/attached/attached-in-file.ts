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
 */
export async function attachedInFile(file: WorkbookFile, chosen: FoundTable | null = null): Promise<AttachedInFile> {
  const { grids: taken, cutShort } = gridsOf(file);
  const grids = await withWholeNames(taken);
  const memory = memoryInFile(file);
  const search = findTables(grids);
  const wanted = chosen ?? memory.table;
  const relocated = wanted && relocate(grids, wanted);
  const table = relocated ?? (search.kind === "found" ? search.table : null);
  const reading = table && readTable(withValidations(file, grids, table), table, allRules);
  // Half a table would be a wrong number.
  if (table !== null && endsAt(table) + NEAR >= (cutShort.get(table.sheet) ?? Infinity))
    throw new FileRefusal("too-wide", { part: table.sheet });
  return { grids, cutShort, reading: reading && withoutAccepted(reading, memory.accepted).reading, search };
}

/** Rows between a table and what was not looked at that would have to be blank for the table to be whole. */
const NEAR = 100;

const endsAt = ({ rows }: FoundTable): number => Math.max(-1, ...rows.map(({ row }) => row));

/** The grids, that of the table with what its level cells accept. */
function withValidations(file: WorkbookFile, grids: readonly Grid[], table: FoundTable): readonly Grid[] {
  const validations = levelValidations(file, grids, table);
  return grids.map((grid) => (grid.sheet === table.sheet ? { ...grid, validations } : grid));
}
