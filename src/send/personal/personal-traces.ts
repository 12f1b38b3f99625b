import { WorkbookFile } from "../../file";
import type { PersonalPart, PersonalTrace } from "../model";
import { memory, webExtensions } from "./bound-parts";
import { commentAuthors } from "./comment-authors";
import { printer } from "./printer";
import { author, company, path } from "./properties";
import type { TraceRemover } from "./trace-remover";

const REMOVERS: readonly TraceRemover[] = [author, company, path, printer, commentAuthors, webExtensions, memory];

/** What a file tells about people and machines besides its cells. */
export function personalTracesIn(file: WorkbookFile): readonly PersonalTrace[] {
  return REMOVERS.flatMap(({ part, find }): PersonalTrace[] => {
    const found = find(file);
    return found.length === 0 ? [] : [{ part, found: found.join(", ") }];
  });
}

/** Takes personal parts out of a file that is being copied. */
export function removeTraces(file: WorkbookFile, parts: readonly PersonalPart[]): void {
  for (const remover of REMOVERS) if (parts.includes(remover.part)) remover.remove(file);
}

/**
 * The same for bytes.
 * @throws FileRefusal for what is no workbook or too large a one
 */
export const personalTraces = (bytes: Uint8Array): readonly PersonalTrace[] => personalTracesIn(WorkbookFile.open(bytes));
