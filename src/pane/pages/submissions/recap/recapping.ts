import { loadNationalTables } from "../../../../assessment";
import { writeWorkbook } from "../../../../file";
import { readPrevious, recapOf, recapWorkbook, unreadEntry, type PreviousLine, type Recap, type RecapEntry } from "../../../../recap";
import type { Language } from "../../../../text/language";
import { readFilesAs, type ReadingWish } from "../../../worker/read-files";

/** Reads workbooks of agencies, one after the other; those read before it was stopped are kept. */
export function readAgencies(files: readonly File[], wish: ReadingWish): Promise<readonly RecapEntry[]> {
  return readFilesAs<"recap">(
    {
      taskOf: (file, bytes) => ({ kind: "recap", file: { name: file.name, folder: folderOf(file), bytes } }),
      unread: (file, sentence) => unreadEntry({ name: file.name, folder: folderOf(file) }, sentence),
    },
    files,
    wish
  );
}

/** The folder a file was dropped or chosen with, `""` for a file alone. */
const folderOf = ({ webkitRelativePath }: File): string => webkitRelativePath.split("/").slice(1, -1).join("/");

/** Sets what was read side by side. */
export async function recapped(entries: readonly RecapEntry[], previous: readonly PreviousLine[] | null): Promise<Recap> {
  return recapOf(entries, { national: await loadNationalTables(), previous });
}

/** The lines of an earlier recap; `null` for a file that is none. */
export async function previousIn(file: File): Promise<readonly PreviousLine[] | null> {
  return readPrevious(new Uint8Array(await file.arrayBuffer()));
}

/** The recap as a workbook. */
export function recapBytes(recap: Recap, language: Language, levels: boolean): Uint8Array {
  return writeWorkbook(recapWorkbook(recap, { language, levels }));
}
