import type { CellValidation } from "./grid";

/**
 * What a rule with limits lets in; `null` for a rule that is not told by numbers, or by none that is one.
 * @param operator as Office.js names it: `"Between"`, `"GreaterThan"`
 * @param whole whether only whole numbers are let in: beyond a strict limit the next one is then the first
 * @example limitsAccepted("Between", 1, 5, true) // { kind: "between", lowest: 1, highest: 5, whole: true }
 */
export function limitsAccepted(operator: string, formula1: unknown, formula2: unknown, whole: boolean): CellValidation["accepts"] | null {
  const [first, second] = [numberOf(formula1), numberOf(formula2)];
  if (first === null) return null;
  const step = whole ? 1 : 0;
  const limits: Readonly<Record<string, readonly [lowest: number, highest: number | null]>> = {
    Between: [first, second],
    EqualTo: [first, first],
    GreaterThan: [first + step, Infinity],
    GreaterThanOrEqualTo: [first, Infinity],
    LessThan: [-Infinity, first - step],
    LessThanOrEqualTo: [-Infinity, first],
  };
  const [lowest, highest] = limits[operator] ?? [0, null];
  return highest === null ? null : { kind: "between", lowest, highest, whole };
}

/** The items of a list that is typed into the rule. */
export function typedItems(source: string): readonly string[] {
  return source.split(/[,;]/).map((item) => item.trim());
}

function numberOf(formula: unknown): number | null {
  if (typeof formula === "number") return formula;
  return typeof formula === "string" && /^\s*-?\d+([.]\d+)?\s*$/.test(formula) ? Number(formula) : null;
}
