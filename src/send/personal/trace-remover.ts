import type { WorkbookFile } from "../../file";
import type { PersonalPart } from "../model";

/** One kind of personal part: what there is of it, and how it goes. */
export interface TraceRemover {
  readonly part: PersonalPart;
  /** What was found, each thing once; empty when there is nothing. */
  find(file: WorkbookFile): readonly string[];
  remove(file: WorkbookFile): void;
}

/** Each text once, without blanks. */
export const distinct = (texts: readonly (string | null)[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => (text === null || text.trim() === "" ? [] : [text.trim()]))),
];
