import type { Grid } from "../../grid";
import { customXmlParts, gridsOf, type WorkbookFile } from "../../file";
import { levelValidations } from "./level-validations";
import { MEMORY_NAMESPACE, readMemory, type Memory } from "../../session";
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
  /** The table as opening the file with the add-in would attach it; `null` where the person would have to choose, or none is there. */
  readonly reading: Reading | null;
  readonly search: Search;
}

/**
 * Looks through a file as the add-in does when it opens it: what the file remembers first, else what finding takes.
 * @param chosen the table that is attached where somebody attached one by hand
 */
export async function attachedInFile(file: WorkbookFile, chosen: FoundTable | null = null): Promise<AttachedInFile> {
  const grids = await withWholeNames(gridsOf(file));
  const memory = memoryIn(file);
  const search = findTables(grids);
  const wanted = chosen ?? memory.table;
  const relocated = wanted && relocate(grids, wanted);
  const table = relocated ?? (search.kind === "found" ? search.table : null);
  const reading = table && readTable(withValidations(file, grids, table), table, allRules);
  return { grids, reading: reading && withoutAccepted(reading, memory.accepted).reading, search };
}

/** The grids, that of the table with what its level cells accept. */
function withValidations(file: WorkbookFile, grids: readonly Grid[], table: FoundTable): readonly Grid[] {
  const validations = levelValidations(file, grids, table);
  return grids.map((grid) => (grid.sheet === table.sheet ? { ...grid, validations } : grid));
}

const NOTHING = { table: null, accepted: [] };

function memoryIn(file: WorkbookFile): Pick<Memory, "table" | "accepted"> {
  const parts = customXmlParts(file.opened, file.workbook.part);
  return readMemory(parts.filter(({ xml }) => xml.includes(MEMORY_NAMESPACE)).map(({ xml }) => xml)).memory ?? NOTHING;
}
