import type { FormulaNow } from "../file-port";
import type { Memory } from "../memory/types";
import type { ReadingPort } from "../ports";
import { rememberable } from "./rememberable";
import type { RememberedFormula } from "./remembered-formula";
import type { ValueInPlace } from "./values-in-place";

/** What is remembered of formulas, held against what stands now. */
export interface RememberedNow {
  /** Values that stand where formulas stood, and whether their cells are locked on a protected sheet. */
  readonly values: readonly (ValueInPlace & { readonly locked: boolean })[];
  /** Formulas whose place cannot be told any more. */
  readonly lost: readonly RememberedFormula[];
  /** Whether remembering anew would change nothing. */
  readonly isCurrent: boolean;
  /** How many formulas of ours stand that cannot be remembered. */
  readonly left: number;
}

/**
 * Holds what is remembered against the workbook. A few round trips; reads only.
 * @param formulas all that stand
 * @throws whatever the workbook refuses
 */
export async function rememberedNow(
  workbook: Pick<ReadingPort, "scan" | "spillsNow" | "cellsNow">,
  formulas: readonly FormulaNow[],
  memory: Memory
): Promise<RememberedNow> {
  const remembered = memory.formulas ?? [];
  const { formulas: anew, left, found } = await rememberable(workbook, formulas, memory);
  const { values, lost } = found;
  const { nowOf } = values.length === 0 ? { nowOf: () => null } : await workbook.cellsNow(values.map(({ place }) => place));
  return {
    values: values.map((one) => ({ ...one, locked: nowOf(one.place)?.locked === true })),
    lost,
    isCurrent: inOrder(anew) === inOrder(remembered),
    left,
  };
}

const inOrder = (formulas: readonly RememberedFormula[]): string =>
  JSON.stringify(
    formulas
      .map(({ sheet, row, column, formula, beside, around, rows, columns }) =>
        JSON.stringify([sheet, row, column, formula, beside, around, rows, columns])
      )
      .sort()
  );
