import { loadNationalTables } from "../../assessment";
import { plainText } from "../../file";
import { readPrevious, recapOf, type PreviousLine } from "../../recap";
import type { Language } from "../../text/language";
import { recapWords } from "../../text/recap/recap";
import { refused, type Answer } from "../answer";
import { noWorkbook, recapAnswer, recapBytes, recapKindOf } from "../commands/recap";
import { FileProblem } from "../files/file-problem";
import { findWorkbooks } from "../files/find-workbooks";
import { readFile } from "../files/read-file";
import { checkOut, writeWhole } from "../files/write-file";
import { readEntries } from "./read-entries";

/** What is wished of `recap`. */
export interface RecapAsked {
  /** Folders, or files. */
  readonly folders: readonly string[];
  /** Where it goes; `null` where only JSON is wished. */
  readonly out: string | null;
  /** An earlier recap to compare with; `null` for none. */
  readonly previous: string | null;
  readonly levels: boolean;
  readonly jobs: number;
  /** What a thread runs. */
  readonly script: string;
  readonly language: Language;
}

/** Reads all workbooks of folders and writes their recap. What cannot go well is said before anything is read. */
export async function recapped(asked: RecapAsked, onProgress: (share: number) => void): Promise<Answer> {
  const { folders, out, previous, levels, jobs, script, language } = asked;
  const [first = ""] = folders;
  try {
    const kind = out === null ? null : recapKindOf(out);
    if (out !== null && kind === null) throw new FileProblem("out-kind", { file: plainText(out) });
    if (out !== null) for (const original of [...folders, ...(previous === null ? [] : [previous])]) checkOut(original, out);
    const lines = previous === null ? null : await previousLines(previous);
    if (lines === "not-a-recap") return notARecap(previous ?? "", language);
    const found = findWorkbooks(
      folders,
      [out, previous].flatMap((path) => path ?? [])
    );
    if (found.workbooks.length === 0) return noWorkbook(folders, found, language);
    const entries = await readEntries(found.workbooks, jobs, script, onProgress);
    const recap = recapOf(entries, { national: await loadNationalTables(), previous: lines });
    if (out !== null && kind !== null && recap.lists.length > 0) writeWhole(out, recapBytes(recap, kind, { language, levels }));
    return recapAnswer(recap, found, out, language);
  } catch (error) {
    return refused(first, error, language);
  }
}

async function previousLines(path: string): Promise<readonly PreviousLine[] | "not-a-recap"> {
  return readPrevious(await readFile(path)) ?? "not-a-recap";
}

function notARecap(file: string, language: Language): Answer {
  const message = recapWords[language].notARecap;
  return { code: 2, lines: [`${plainText(file)}: ${message}`], json: { file, refused: "not-a-recap", message } };
}
