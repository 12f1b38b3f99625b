let seen = false;

/** Notes that the workbook holds formulas of ours: one was read, or asked for an answer. */
export function noteFormula(): void {
  seen = true;
}

/** Whether a formula of ours was met since the page started. */
export function formulasSeen(): boolean {
  return seen;
}
