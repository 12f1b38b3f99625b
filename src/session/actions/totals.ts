import { findInstrument } from "../../instrument";
import { totalsBlock } from "../../outputs/worksheet";
import type { WrittenCell } from "../../table";
import { outcomeOf } from "../outcomes/outcome";
import { defineAction } from "./parts/action";
import { attachedReading, refuseUnwritable } from "./parts/attached";
import { backOf, takeBackTableCells } from "./parts/cells";

/** Adds weights and totals as native formulas right of everything in the table's sheet. */
export const totals = defineAction({
  id: "totals",
  async run(context) {
    const { table, findings } = attachedReading(context);
    context.afterwards(() => context.readAgain());
    const instrument = findInstrument(table.instrument);
    if (!instrument) return outcomeOf(0, []);
    const behind = await context.workbook.columnBehind(table.sheet);
    refuseUnwritable(behind, table.sheet);
    const disputed = new Set(
      findings.flatMap(({ rule, indicator }) => (rule === "duplicate-differs" && indicator !== null ? [indicator] : []))
    );
    // One column is left blank between.
    const block = totalsBlock(instrument, table, behind.column + 1, disputed);
    const cells: WrittenCell[] = block.cells.flatMap((row, rowAt) =>
      row.flatMap((value, columnAt) =>
        value === null
          ? []
          : [
              {
                place: { sheet: table.sheet, row: block.row + rowAt, column: block.column + columnAt },
                indicator: null,
                fromLevel: 0,
                before: { value: null, formula: null, numberFormat: "General" },
                after: value,
                numberFormat: typeof value === "string" && value.startsWith("=ROUND(SUMPRODUCT") ? "0.00" : null,
              },
            ]
      )
    );
    const { cells: written } = await context.write(
      { changes: [{ kind: "formulas", cells }] },
      { back: (now) => backOf(now?.cells ?? cells) }
    );
    return outcomeOf(written.length, []);
  },
  undo: takeBackTableCells,
});
