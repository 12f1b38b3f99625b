import { agencyRowsIn, levelCellsOf, type AgencyRows, type WrittenCell } from "../../../table";
import { agencyIndices as words } from "../../../text/writing/agency-indices";
import { outcomeOf } from "../../outcomes/outcome";
import { Trouble } from "../../outcomes/problem";
import { defineAction } from "../parts/action";
import { refuseUnwritable } from "../parts/attached";
import { backOf, takeBackCells } from "../parts/cells";

/**
 * Puts the index of each agency beside a summary that has one agency on each row, as formulas that follow its levels, behind
 * everything in the sheet.
 */
export const agencyIndices = defineAction({
  id: "agencyIndices",
  async run(context) {
    const { grids, cutShort } = await context.workbook.scan();
    const found = grids.map(agencyRowsIn).find((each) => each !== null && each.isInOrder && !each.hasIndices);
    if (!found) throw new Trouble({ kind: "no-table" });
    // Agencies further down would be left out without a word.
    if (cutShort.includes(found.sheet)) throw new Trouble({ kind: "too-large", sheet: found.sheet });
    const behind = await context.workbook.columnBehind(found.sheet);
    refuseUnwritable(behind, found.sheet);
    const cells = cellsOf(found, behind.column);
    const { cells: written } = await context.write(
      { changes: [{ kind: "formulas", cells }] },
      { back: (now) => backOf(now?.cells ?? cells) }
    );
    return outcomeOf(written.length, []);
  },
  // No cell of an attached table: it is looked for where it was written.
  undo: (context, kept: readonly WrittenCell[]) => takeBackCells(context, kept, null),
});

function cellsOf(found: AgencyRows, column: number): readonly WrittenCell[] {
  const cell = (row: number, after: string, numberFormat: string | null): WrittenCell => ({
    place: { sheet: found.sheet, row, column },
    indicator: null,
    fromLevel: 0,
    before: { value: null, formula: null, numberFormat: "General" },
    after,
    numberFormat,
  });
  return [
    cell(found.header, words.header, null),
    ...found.rows.map((row) => cell(row, `=SPBE.INDEX(${levelCellsOf(found, row)})`, "0.00")),
  ];
}
