import type { ChangedCell } from "../../../model/changes";
import { type Rect, sameRect } from "../../../geometry/rect";
import { cornersAddress } from "../../../../../src/grid";
import { formulaFromFile, callsCustom, callsSpilling, formulaToFile, type StoredFormula, escapeText } from "../../../../../src/file";

/** What becomes of the `<f>` of a changed cell. */
export type FormulaPlan =
  | { readonly kind: "none" }
  /** Only the result changed: the element stays as it is written. */
  | { readonly kind: "keep"; readonly stored: StoredFormula }
  | {
      readonly kind: "write";
      readonly text: string;
      readonly array: Rect | null;
      readonly unanswered: boolean;
    };

const single = (change: ChangedCell): Rect => ({
  row: change.row,
  column: change.column,
  rows: 1,
  columns: 1,
});

/**
 * Decides how a changed cell stores its formula. A custom function is a dynamic array formula over its spill; answered by the
 * add-in it is stored as `_xldudf_…`, otherwise as it was typed, marked to be calculated always (`aca`, `ca`).
 */
export function planFormula(change: ChangedCell, stored: StoredFormula | null): FormulaPlan {
  if (change.formula === null) return { kind: "none" };
  if (stored !== null && keeps(change, change.formula, stored)) return { kind: "keep", stored };
  const text = formulaToFile(change.formula, change.custom);
  const unanswered = !change.custom && callsCustom(change.formula);
  const dynamic = change.custom || unanswered || callsSpilling(change.formula);
  return {
    kind: "write",
    text,
    array: change.array ?? (dynamic ? single(change) : null),
    unanswered,
  };
}

function keeps(change: ChangedCell, formula: string, stored: StoredFormula): boolean {
  if (`=${formulaFromFile(stored.text)}` !== formula) return false;
  if (change.custom && formulaToFile(formula, true) !== stored.text) return false;
  if (sameRect(stored.array, change.array)) return true;
  const rect = single(change);
  // The grid reports no array for one that fills a single cell, and does not know legacy array formulas at all.
  if (change.array === null) return !change.custom || sameRect(stored.array, rect);
  return stored.array === null && sameRect(change.array, rect);
}

/** The `<f>` of a formula that is written anew. */
export function formulaXml(plan: Extract<FormulaPlan, { kind: "write" }>, prefix: string): string {
  const reference = plan.array === null ? "" : ` ref="${cornersAddress(plan.array)}"`;
  const attributes = plan.array === null ? "" : plan.unanswered ? ` t="array" aca="1"${reference} ca="1"` : ` t="array"${reference}`;
  return `<${prefix}f${attributes}>${escapeText(plan.text)}</${prefix}f>`;
}
