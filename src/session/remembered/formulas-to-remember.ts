import type { CellPlace, CellValue } from "../../assessment";
import { callsSpbe, repairedFormula } from "../../file";
import { cellKey, positionsIn } from "../../grid";
import { around } from "./around";
import { FORMULA_BOUNDS, isRestorable, type RememberedFormula } from "./remembered-formula";
import { sheetsWithFormulas, type StandingFormula, type WorkbookNow } from "./sheets-now";
import { valuesInPlace, type FoundValues } from "./values-in-place";

/** A formula of ours that stands, with what it shows and how far its result reaches. */
export interface FormulaWithResult extends StandingFormula {
  readonly value: CellValue;
  /** `null`: it fills its own cell only. */
  readonly spill: { readonly rows: number; readonly columns: number } | null;
}

/** What is to be remembered. */
export interface ToRemember {
  readonly formulas: readonly RememberedFormula[];
  /** Formulas of ours that stand and cannot be remembered: no text is beside them or the cells they read, they reach out of the workbook, or there are too many. */
  readonly left: number;
  /** What became of those remembered before. */
  readonly found: FoundValues;
}

/**
 * What a workbook is to remember: the formulas of ours as they stand, and those remembered before that a value stands for now, so that
 * remembering anew loses none.
 * @param size how many characters one of them takes, and how many all together may take
 */
export function formulasToRemember(
  standing: readonly FormulaWithResult[],
  now: WorkbookNow,
  before: readonly RememberedFormula[],
  size: { readonly of: (formula: RememberedFormula) => number; readonly most: number }
): ToRemember {
  const ours = withoutResults(standing.filter(({ formula }) => callsSpbe(formula)));
  const arrays = cellsOfArrays(ours);
  const found = valuesInPlace(before, now);
  const missing = before.filter((one) => found.values.some(({ place }) => isAt(place, one)));
  const sheets = sheetsWithFormulas(now, [...missing, ...ours.map((one) => rectOf(one))]);
  const formulas: RememberedFormula[] = [...missing];
  let room = size.most - missing.reduce((sum, one) => sum + size.of(one), 0);
  let cells = FORMULA_BOUNDS.cells - missing.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let left = 0;
  for (const one of ours) {
    const { row, column, sheet } = one.place;
    const beside = sheets.get(sheet.toLowerCase())?.beside({ row, column }) ?? "";
    const formula = repairedFormula(one.formula) ?? one.formula;
    const read = around({ sheet, formula }, sheets);
    const entry = { ...rectOf(one), formula, beside, around: read ?? [] };
    const { rows, columns } = entry;
    const isSmall =
      entry.around.length <= FORMULA_BOUNDS.around &&
      rows <= FORMULA_BOUNDS.rows &&
      columns <= FORMULA_BOUNDS.columns &&
      rows * columns <= cells;
    const fits = isSmall && formulas.length < FORMULA_BOUNDS.entries && size.of(entry) <= room;
    if (beside === "" || read === null || arrays.has(one) || !isRestorable(entry.formula) || !fits) left += 1;
    else {
      formulas.push(entry);
      room -= size.of(entry);
      cells -= rows * columns;
    }
  }
  return { formulas, left, found };
}

const isAt = (place: CellPlace, { sheet, row, column }: RememberedFormula): boolean =>
  place.sheet.toLowerCase() === sheet.toLowerCase() && place.row === row && place.column === column;

function rectOf({ place, spill }: FormulaWithResult): RememberedFormula {
  return { ...place, formula: "", beside: "", around: [], rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
}

/** Cells that another formula fills are no formulas of their own, also where Excel shows its formula in them. */
function withoutResults(formulas: readonly FormulaWithResult[]): readonly FormulaWithResult[] {
  const filled = new Set(
    formulas
      .filter(({ spill }) => spill !== null)
      .flatMap((one) =>
        positionsIn(rectOf(one))
          .slice(1)
          .map(({ row, column }) => `${one.place.sheet} ${cellKey(row, column)}`)
      )
  );
  return formulas.filter(({ place }) => !filled.has(`${place.sheet} ${cellKey(place.row, place.column)}`));
}

/**
 * Cells of an array formula of old: they show the same formula, but each its own part of the result. One of them alone would not be what
 * stood there.
 */
function cellsOfArrays(formulas: readonly FormulaWithResult[]): ReadonlySet<FormulaWithResult> {
  const alike = new Map<string, FormulaWithResult[]>();
  for (const one of formulas) {
    const key = JSON.stringify([one.place.sheet, one.formula]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const differing = [...alike.values()].filter((group) => new Set(group.map(({ value }) => JSON.stringify(value))).size > 1);
  return new Set(differing.flat());
}
