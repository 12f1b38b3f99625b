import { FileRefusal, repairedFormula } from "../../../file";
import {
  areResults,
  checkBeforeSending,
  safeCopy,
  type CopyWishes,
  type PersonalTrace,
  type SafeCopy,
  type SendIssue,
} from "../../../send";
import type { FoundTable } from "../../../table";
import type { Language } from "../../../text/language";

export { areResults, repairedFormula };

/** A file that cannot be worked on, and why in a sentence. */
export interface RefusedFile {
  readonly kind: "refused";
  readonly sentence: string;
}

/** What was seen in the workbook before sending it. */
export interface Checked {
  readonly kind: "checked";
  readonly traces: readonly PersonalTrace[];
  readonly issues: readonly SendIssue[];
}

/** Looks at what recipients would see, and what leaks. */
export function checked(bytes: Uint8Array, table: FoundTable, language: Language): Promise<Checked | RefusedFile> {
  return unlessRefused(language, async () => {
    return { kind: "checked", ...(await checkBeforeSending(bytes, { table, language })) };
  });
}

/** Makes the copy. @throws the reason of the wishes' signal when it is stopped */
export function copied(
  bytes: Uint8Array,
  wishes: CopyWishes,
  language: Language
): Promise<{ readonly kind: "copied"; readonly copy: SafeCopy } | RefusedFile> {
  return unlessRefused(language, async () => ({ kind: "copied", copy: await safeCopy(bytes, wishes) }));
}

async function unlessRefused<Result>(language: Language, work: () => Promise<Result>): Promise<Result | RefusedFile> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileRefusal) return { kind: "refused", sentence: error.sentence(language) };
    throw error;
  }
}
