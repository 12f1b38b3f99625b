import { ATTACHED, SALT } from "./attached-keys";
import { forget, recall } from "./viewer-memory";

/** How many workbooks this viewer's browser keeps in mind as attached. */
export function keptWorkbooks(): number {
  return (recall(ATTACHED) ?? "").split("\n").filter((line) => line !== "").length;
}

/**
 * Forgets every workbook that was attached, and what their fingerprints were made with: those made later have nothing in
 * common with them. A workbook that is attached stays attached.
 * @returns whether nothing is kept any more
 */
export function forgetWorkbooks(): boolean {
  return [ATTACHED, SALT].map(forget).every((gone) => gone);
}
