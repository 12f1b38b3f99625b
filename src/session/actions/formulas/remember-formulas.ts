import { definePlainAction } from "../parts/action";
import { attachedReading } from "../parts/attached";
import { rememberable } from "../../remembered/rememberable";

/**
 * Remembers the formulas of ours as they stand, so that they can be put back where a program leaves their values only. Those that values stand
 * for already stay remembered. How many are remembered is told as the count of cells.
 */
export const rememberFormulas = definePlainAction({
  id: "rememberFormulas",
  async run(context) {
    attachedReading(context);
    const memory = context.memory();
    const { formulas } = await rememberable(context.workbook, await context.workbook.formulasNow(), memory);
    if (formulas.length > 0 || memory.formulas) await context.remember({ formulas: formulas.length > 0 ? formulas : null });
    return { kind: "done", cells: formulas.length };
  },
});
