import { recapEntry, unreadEntry, type RecapEntry } from "../../recap";
import { refused } from "../answer";
import { FileProblem } from "../files/file-problem";
import type { FoundFile } from "../files/find-workbooks";
import { readFile } from "../files/read-file";
import { FileRefusal } from "../../file";

/** Reads one found file. Never rejects: what happens to it becomes part of the entry. */
export async function readEntry({ path, name, folder }: FoundFile): Promise<RecapEntry> {
  try {
    return await recapEntry({ name, folder, bytes: await readFile(path) });
  } catch (error) {
    const sentence = (language: "id" | "en"): string =>
      error instanceof FileProblem || error instanceof FileRefusal
        ? error.sentence(language)
        : refused(path, error, language).lines.join(" ");
    return unreadEntry({ name, folder }, { id: sentence("id"), en: sentence("en") });
  }
}
