import { plainText, writeWorkbook } from "../../file";
import { findInstrument } from "../../instrument";
import { placeOf, recapCsv, recapJson, recapNotes, recapWorkbook, type Recap } from "../../recap";
import type { Language } from "../../text/language";
import { recapAnswerWords } from "../../text/cli/recap";
import { recapWords, unreadSentence } from "../../text/recap/recap";
import type { Answer } from "../answer";
import type { FoundFiles } from "../files/find-workbooks";

/** What a recap can be written as, by the ending of its name. */
export type RecapKind = "xlsx" | "csv" | "json";

/** The kind that a name asks for; `null` for another ending. */
export function recapKindOf(out: string): RecapKind | null {
  const ending = /\.(xlsx|csv|json)$/i.exec(out)?.[1]?.toLowerCase();
  return ending === "xlsx" || ending === "csv" || ending === "json" ? ending : null;
}

/** A recap as the bytes of a file. */
export function recapBytes(recap: Recap, kind: RecapKind, wishes: { readonly language: Language; readonly levels: boolean }): Uint8Array {
  if (kind === "xlsx") return writeWorkbook(recapWorkbook(recap, wishes));
  const text = kind === "csv" ? recapCsv(recap, wishes) : `${JSON.stringify(recapJson(recap, wishes.language), null, 2)}\n`;
  return new TextEncoder().encode(text);
}

/** What `recap` says about folders in which no workbook is. */
export function noWorkbook(folders: readonly string[], { others }: FoundFiles, language: Language): Answer {
  const message = recapAnswerWords[language].noWorkbook(plainText(folders.join(", ")), others);
  return { code: 2, lines: [message], json: { folders, refused: "no-workbook", message } };
}

/** What `recap` says about its result. @param out what was written; `null` for nothing */
export function recapAnswer(recap: Recap, found: FoundFiles, out: string | null, language: Language): Answer {
  const words = recapAnswerWords[language];
  const { lists, unread } = recap;
  const read = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const unreadLines = unread.map((entry) => `    ${plainText(placeOf(entry))}: ${plainText(unreadSentence(entry, language))}`);
  const lines = [
    ...(read === 0 ? [words.nothingRead(unread.length)] : [words.read(read, found.workbooks.length)]),
    ...lists.flatMap((list) => [
      `  ${words.list(findInstrument(list.instrument)?.shortTitle ?? list.instrument, list.rows.length)}`,
      ...recapNotes(list, recapWords[language]).map((note) => `    ${note}`),
    ]),
    ...(unread.length > 0 ? [`  ${words.unread(unread.length)}`, ...unreadLines] : []),
    ...found.unreadable.map((folder) => `  ${words.unreadFolder(plainText(folder))}`),
    ...(found.others > 0 ? [`  ${words.others(found.others)}`] : []),
    ...(out !== null && read > 0 ? [words.written(plainText(out))] : []),
  ];
  const repeated = lists.some(({ rows }) => rows.some((row) => row.repeated));
  const json = { ...recapJson(recap, language), out, others: found.others, unreadableFolders: found.unreadable };
  if (read === 0) return { code: 2, lines, json: { ...json, refused: "nothing-read", message: words.nothingRead(unread.length) } };
  return { code: unread.length > 0 || found.unreadable.length > 0 || repeated ? 1 : 0, lines, json };
}
