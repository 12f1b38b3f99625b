import type { Wish } from "../../session";

/**
 * Under which settings of the document wishes stand. `Office.DisableTrustUX` is Excel's own (Windows and Mac); the other is ours, beside what
 * Excel keeps of `Office.addin.setStartupBehavior`: it can be read without asking Excel.
 */
export const WISH_KEYS: Readonly<Record<Wish, string>> = { openPane: "spbe.openPane", noTrustPrompt: "Office.DisableTrustUX" };

/** Whether a wish stands in the open workbook. */
export const isWished = (wish: Wish): boolean => Office.context.document.settings?.get(WISH_KEYS[wish]) === true;

/** Whether any does. */
export const hasWishes = (): boolean => isWished("openPane") || isWished("noTrustPrompt");
