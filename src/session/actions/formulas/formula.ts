import { intersects, type Rect, cellAddress } from "../../../grid";
import type { WrittenCell, FoundTable } from "../../../table";
import { outcomeOf } from "../../outcomes/outcome";
import { Trouble } from "../../outcomes/problem";
import type { SelectedCell } from "../../ports";
import { defineAction } from "../parts/action";
import { attachedReading } from "../parts/attached";
import { backOf, takeBackCells } from "../parts/cells";

/** A formula to be put into the selected cell. */
export interface FormulaToInsert {
  /** As in English Excel: arguments separated by commas. */
  readonly formula: string;
  /** How many cells its result takes at most. */
  readonly rows: number;
  readonly columns: number;
  /** Number format its cell gets; `null` leaves the cell's own. */
  readonly numberFormat: string | null;
}

/**
 * Puts a formula into the cell the person has selected. A cell that holds something, is locked or is read by the formula
 * itself is left alone, and so are the cells its result would spread over.
 */
export const formula = defineAction({
  id: "formula",
  async run(context, { formula: text, rows, columns, numberFormat }: FormulaToInsert) {
    const { table, block } = attachedReading(context);
    const selected = await context.workbook.selectedCell(rows, columns);
    refuseTaken(selected, rows, columns);
    const { place } = selected;
    const target = { row: place.row, column: place.column, rows, columns };
    if (place.sheet === table.sheet && intersects(target, block ?? levelCells(table)))
      throw new Trouble({ kind: "formula-in-table", cell: nameOf(selected) });
    const cell: WrittenCell = {
      place,
      indicator: null,
      fromLevel: 0,
      before: { value: selected.value, formula: null, numberFormat: selected.numberFormat },
      after: text,
      numberFormat: selected.formatFree ? numberFormat : null,
    };
    await context.write({ changes: [{ kind: "formulas", cells: [cell] }] }, { back: (now) => backOf(now?.cells ?? [cell]) });
    return outcomeOf(1, []);
  },
  // Not a cell of the table: it is looked for where it was written.
  undo: (context, kept: readonly WrittenCell[]) => takeBackCells(context, kept, null),
});

function refuseTaken(selected: SelectedCell, rows: number, columns: number): void {
  const cell = nameOf(selected);
  if (selected.readOnly) throw new Trouble({ kind: "read-only" });
  if (selected.protected && selected.locked) throw new Trouble({ kind: "protected", sheet: selected.place.sheet });
  if (selected.formula !== "") throw new Trouble({ kind: "cell-taken", cell });
  if (selected.taken !== null) throw new Trouble({ kind: "no-room-for-result", rows, columns, taken: selected.taken, cell });
}

function levelCells({ rows, levelColumn }: FoundTable): Rect {
  const at = rows.map(({ row }) => row);
  const top = Math.min(...at);
  return { row: top, column: levelColumn, rows: Math.max(...at) - top + 1, columns: 1 };
}

function nameOf({ place }: SelectedCell): string {
  return `${place.sheet}!${cellAddress(place)}`;
}
