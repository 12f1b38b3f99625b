import { FileRefusal } from "../../../../file";
import type { HistoryRow } from "../../../../outputs/history";
import {
  historyOf,
  placeAndYear,
  planSplit,
  recordedIn,
  splitSource,
  unitFile,
  zipOf,
  type SplitFileWishes,
  type UnitFile,
} from "../../../../submission";
import type { Language } from "../../../../text/language";
import { splitWords } from "../../../../text/submission/split";

/** What is to be made, and how it goes on. */
export interface MakingWish extends SplitFileWishes {
  /** Name of the one unit whose workbook is wanted; `null` for all, as one zip. */
  readonly only: string | null;
  /** Told how many are made. */
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** What was made, or why it was not. */
export type MadeFiles =
  | {
      readonly kind: "made";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly count: number;
      /** Lines for the sheet *Riwayat*. */
      readonly history: readonly HistoryRow[];
    }
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly sentence: string };

/**
 * Makes the workbooks of units of the open workbook.
 * @throws the signal's reason when it is stopped
 */
export async function unitFiles(bytes: Uint8Array, wish: MakingWish, language: Language): Promise<MadeFiles> {
  try {
    return await made(bytes, wish, language);
  } catch (error) {
    if (error instanceof FileRefusal) return { kind: "refused", sentence: error.sentence(language) };
    throw error;
  }
}

async function made(bytes: Uint8Array, wish: MakingWish, language: Language): Promise<MadeFiles> {
  const { only, onProgress, signal } = wish;
  const source = await splitSource(bytes, wish);
  if ("kind" in source) return { kind: "refused", sentence: splitWords[language].reasons[source.reason] };
  const plan = planSplit(source.reading, source, wish);
  if (plan.kind === "not-split") return { kind: "refused", sentence: splitWords[language].reasons[plan.reason] };
  const wanted = plan.shares.filter(({ unit }) => only === null || unit === only);
  const recorded = recordedIn(source.reading, source.grids);
  const files: UnitFile[] = [];
  for (const share of wanted) {
    onProgress(files.length + 1, wanted.length);
    // The pane answers clicks between two workbooks.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    files.push(unitFile(source, share, recorded));
  }
  const [first] = files;
  // The workbook is read anew: somebody may just have given its indicators to others.
  if (first === undefined) return { kind: "changed" };
  const file =
    only === null
      ? { name: splitWords[language].zipName(placeAndYear(source)), bytes: zipOf(files) }
      : { name: first.fileName, bytes: first.bytes };
  return { kind: "made", ...file, count: files.length, history: historyOf(wanted) };
}
