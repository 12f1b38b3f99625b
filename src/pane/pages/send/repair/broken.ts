import type { FormulaNow, FormulaRepair } from "../../../../session";

/** A formula that broke, and whether its sheet is protected. */
export interface BrokenFormula extends FormulaRepair {
  readonly protected: boolean;
}

const OURS = /\bSPBE\.[A-Z]/i;

/**
 * The formulas of ours that broke. One that reads right but shows `#NAME?` was stored before the add-in was there: writing it once more
 * lets Excel find the function.
 * @param repaired the formula as it was, `null` when nothing broke in it
 * @param withoutFunctions whether this Excel has no functions of ours: writing them once more would not help
 */
export function brokenFormulas(
  formulas: readonly FormulaNow[],
  repaired: (formula: string) => string | null,
  withoutFunctions: boolean
): readonly BrokenFormula[] {
  return formulas.flatMap(({ place, formula, value, protected: isProtected }) => {
    const unknown = typeof value === "object" && value?.error === "#NAME?" && OURS.test(formula) && !withoutFunctions;
    const after = repaired(formula) ?? (unknown ? formula : null);
    return after === null ? [] : [{ place, before: formula, after, protected: isProtected }];
  });
}
