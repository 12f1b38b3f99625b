import * as send from "../../../send";
import type { CopyWishes, PersonalTrace, SafeCopy, SendCheck } from "../../../send";
import type { FoundTable } from "../../../table";
import type { Language } from "../../../text/language";

/** What the page needs of whoever works on files that leave. */
interface Workshop {
  safeCopy(bytes: Uint8Array, wishes: CopyWishes): Promise<SafeCopy>;
  checkBeforeSending(bytes: Uint8Array, options: { readonly table?: FoundTable | null; readonly language: Language }): Promise<SendCheck>;
  personalTraces(bytes: Uint8Array): PersonalTrace[] | Promise<PersonalTrace[]>;
  /** The formula as it was before it broke, `null` when nothing broke in it. */
  repairedFormula(formula: string): string | null;
}

export const { safeCopy, checkBeforeSending, personalTraces, repairedFormula } = send as unknown as Workshop;
