import type { CellPlace, CellValue } from "../../../assessment";
import { isBlank, positionsIn } from "../../../grid";
import { sameValue, type CellNow, type LeftOut, type LeftOutReason, type WrittenCell } from "../../../table";
import { outcomeOf } from "../../outcomes/outcome";
import type { CellsNow } from "../../ports";
import { defineAction } from "../parts/action";
import { backOf, cellsNow, takeBackCells } from "../parts/cells";

/** A formula that broke on its way here, and how it was. */
export interface FormulaRepair {
  readonly place: CellPlace;
  /** As it stands there: `=_xldudf_SPBE_INDEX(G12:G58)`. */
  readonly before: string;
  /** As it is to be: `=SPBE.INDEX(G12:G58)`. */
  readonly after: string;
}

/** A value that stands where a formula stood, and the formula. */
export interface ValueRepair {
  readonly place: CellPlace;
  /** What stands there: 3.7495. */
  readonly value: CellValue;
  readonly after: string;
  /** How many cells its result fills; the others must be empty. */
  readonly rows: number;
  readonly columns: number;
}

type Repair = FormulaRepair | ValueRepair;

/**
 * Writes formulas as they were before they broke or became values. A cell that no longer holds the broken formula or the value, or is locked, is
 * left as it is and named; nothing is forced on a protected sheet, and no result is spread over what others hold.
 */
export const repair = defineAction({
  id: "repair",
  async run(context, repairs: readonly Repair[]) {
    const nowOf = await cellsNow(context.workbook, repairs.flatMap(placesOf));
    const write: WrittenCell[] = [];
    const left: LeftOut[] = [];
    for (const one of repairs) {
      const { place, after } = one;
      const now = nowOf(place);
      const why = now === null ? "gone" : reasonToLeave(one, now, nowOf);
      if (now === null || why !== null) left.push({ place, why: why ?? "gone" });
      else {
        const before = { value: now.value, formula: now.formula, numberFormat: now.numberFormat };
        // In a cell for texts a formula would stay a text.
        const numberFormat = now.formula === null && now.numberFormat === "@" ? "General" : null;
        write.push({ place, indicator: null, fromLevel: 0, before, after, numberFormat });
      }
    }
    if (write.length === 0) return outcomeOf(0, left);
    context.afterwards(() => context.readAgain());
    const result = await context.write(
      { changes: [{ kind: "formulas", cells: write }] },
      { back: (now) => backOf(now?.cells ?? write), left }
    );
    return outcomeOf(result.cells.length, [...left, ...result.left]);
  },
  // Formulas stand anywhere, not only in the table: they are looked for where they were written.
  undo: (context, kept: readonly WrittenCell[]) => takeBackCells(context, kept, null),
});

function reasonToLeave(one: Repair, now: CellNow, nowOf: CellsNow): LeftOutReason | null {
  const stands = "before" in one ? now.formula === one.before : now.formula === null && sameValue(now.value, one.value);
  const [, ...others] = placesOf(one);
  if (!stands || !others.every((place) => isFree(nowOf(place)))) return "changed";
  return now.locked ? "protected" : null;
}

/** Its cell, and those its result would fill besides. */
function placesOf(one: Repair): readonly CellPlace[] {
  if ("before" in one) return [one.place];
  const { place, rows, columns } = one;
  return positionsIn({ ...place, rows, columns }).map((position) => ({ ...place, ...position }));
}

const isFree = (now: CellNow | null): boolean => now !== null && now.formula === null && isBlank(now.value);
