import type { CellPlace } from "../../assessment";
import type { LeftOut, WrittenCell } from "../../table";
import { outcomeOf } from "../outcomes/outcome";
import { defineAction } from "./parts/action";
import { backOf, cellsNow, takeBackCells } from "./parts/cells";

/** A formula that broke on its way here, and how it was. */
export interface FormulaRepair {
  readonly place: CellPlace;
  /** As it stands there: `=_xldudf_SPBE_INDEX(G12:G58)`. */
  readonly before: string;
  /** As it is to be: `=SPBE.INDEX(G12:G58)`. */
  readonly after: string;
}

/**
 * Writes formulas as they were before they broke. A cell that no longer holds the broken formula, or is locked, is left as it is and named;
 * nothing is forced on a protected sheet.
 */
export const repair = defineAction({
  id: "repair",
  async run(context, repairs: readonly FormulaRepair[]) {
    const nowOf = await cellsNow(
      context.workbook,
      repairs.map(({ place }) => place)
    );
    const write: WrittenCell[] = [];
    const left: LeftOut[] = [];
    for (const { place, before, after } of repairs) {
      const now = nowOf(place);
      if (now === null) left.push({ place, why: "gone" });
      else if (now.formula !== before) left.push({ place, why: "changed" });
      else if (now.locked) left.push({ place, why: "protected" });
      else {
        const held = { value: now.value, formula: now.formula, numberFormat: now.numberFormat };
        write.push({ place, indicator: null, fromLevel: 0, before: held, after, numberFormat: null });
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
