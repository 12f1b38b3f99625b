import { columnLetters } from "../grid";
import { FileRefusal, gridsOf, WorkbookFile } from "../file";
import { headGuess } from "../outputs/report";
import { scoreWorkbook, type FileScore } from "../send";
import { isUnitWorkbook } from "../submission";
import type { FoundTable } from "../table";
import type { GroupScore } from "../assessment";
import type { ReadEntry, RecapCandidate, RecapEntry, RecapFile, RecapGroup, UnreadReason } from "./model";

/** How much of the titles goes along: enough to name an agency. */
const TITLES = { count: 20, letters: 200 };

/**
 * Reads one file for a recap, as `score` reads it. Never rejects because of the file: what keeps it out becomes part of the entry.
 * @example await recapEntry({ name: "Denpasar.xlsx", folder: "Kota", bytes }) // { kind: "read", index: …, predicate: "Sangat Baik", … }
 */
export async function recapEntry({ name, folder, bytes }: RecapFile): Promise<RecapEntry> {
  const about = { file: name, folder };
  try {
    const workbook = WorkbookFile.open(bytes);
    // A recap tells no findings.
    const result = await scoreWorkbook(workbook, []);
    const hasTable = result.kind !== "none";
    // What a table is found in is not read a second time.
    if (isUnitWorkbook(workbook, hasTable ? [] : gridsOf(workbook).grids, hasTable))
      return { ...about, kind: "unread", reason: { kind: "unit-workbook" } };
    // Texts cut from a part would keep the whole part in memory as long as the entry is kept: a copy of them does not.
    const said = structuredClone(result.kind === "scored" ? readOf(result) : { kind: "unread" as const, reason: reasonOf(result) });
    return { ...about, ...said };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return unreadEntry({ name, folder }, { id: error.sentence("id"), en: error.sentence("en") });
  }
}

/** The entry of a file that could not be read at all, with the sentence that says why. */
export const unreadEntry = (
  { name, folder }: Pick<RecapFile, "name" | "folder">,
  sentence: Extract<UnreadReason, { readonly kind: "refused" }>["sentence"]
): RecapEntry => ({ kind: "unread", file: name, folder, reason: { kind: "refused", sentence } });

function readOf({ reading, scorecard }: Extract<FileScore, { readonly kind: "scored" }>): Omit<ReadEntry, "file" | "folder"> {
  const { instrument, index, predicate, domains, aspects, filled, total, provisional } = scorecard;
  return {
    kind: "read",
    instrument: instrument.id,
    sheet: reading.table.sheet,
    levelColumn: columnLetters(reading.table.levelColumn),
    ...headGuess(reading),
    titles: reading.titles.slice(0, TITLES.count).map((title) => title.slice(0, TITLES.letters)),
    index,
    predicate,
    domains: domains.map(groupOf),
    aspects: aspects.map(groupOf),
    levels: Object.fromEntries(reading.assessment.entries.map(({ indicator, level }) => [indicator, level])),
    filled,
    total,
    provisional,
  };
}

const groupOf = ({ number, name, index }: GroupScore): RecapGroup => ({ number, name, index });

function reasonOf(result: Exclude<FileScore, { readonly kind: "scored" }>): UnreadReason {
  if (result.kind === "undecided") return { kind: "undecided", candidates: result.candidates.map(candidateOf) };
  return { kind: typeof result.reason === "string" ? result.reason : result.reason.kind };
}

const candidateOf = ({ sheet, levelColumn, columns }: FoundTable): RecapCandidate => ({
  sheet,
  levelColumn: columnLetters(levelColumn),
  header: columns.find(({ column }) => column === levelColumn)?.header ?? "",
});
