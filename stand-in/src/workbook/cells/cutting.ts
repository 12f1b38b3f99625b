import { Cut } from "../../file/formula/cut-references";
import { moveReferences } from "../../file/formula/move-references";
import { overlap, type SheetRect } from "../../geometry/rect";
import type { MovingCell } from "../../model/cell";
import type { CellWrite } from "../../model/cell-write";
import type { Layout } from "../../model/workbook/layout";
import type { Cells } from "../../model/workbook/cells";
import type { Sheets } from "../../model/workbook/sheets";

/** What cutting needs of a workbook. */
interface CutWorkbook {
  readonly sheets: Pick<Sheets, "all">;
  readonly cells: Pick<Cells, "read" | "usedRect">;
  readonly layout: Pick<Layout, "merges">;
}

/**
 * What cutting and pasting writes: the cells at their new place, nothing where they were, and in every formula of the workbook the
 * references that follow them.
 * @param style the grid's style of a cell of `from`
 * @throws Error with Excel's sentence when merged cells are in the way
 */
export function cutWrites(
  workbook: CutWorkbook,
  from: SheetRect,
  to: SheetRect,
  style: (row: number, column: number) => unknown
): readonly CellWrite[] {
  const merges = workbook.layout.merges(from.sheetId);
  if (merges.some((merge) => overlap(merge, from) || overlap(merge, to))) throw new Error("We can't do that to a merged cell.");
  const cut = new Cut(from, to.row - from.row, to.column - from.column);
  const name = workbook.sheets
    .all()
    .find(({ id }) => id === from.sheetId)
    ?.name.toLowerCase();
  const follow = (formula: string, home: string): string =>
    moveReferences(formula, (sheet) => ((sheet === null ? home === from.sheetId : sheet.toLowerCase() === name) ? cut : null));
  const moved = workbook.cells.read(from).map((line, r) =>
    line.map(({ value, formula }, c): MovingCell => ({
      value,
      formula: formula === null ? null : follow(formula, from.sheetId),
      style: style(from.row + r, from.column + c),
    }))
  );
  const followed = workbook.sheets.all().flatMap(({ id }) => followers(workbook, id, (formula) => follow(formula, id)));
  return [
    ...followed.filter(({ rect }) => rect.sheetId !== from.sheetId || !overlap(rect, from)),
    { kind: "clear", rect: from, what: "all" },
    { kind: "cells", rect: to, cells: moved },
  ];
}

/** The cells of a sheet whose formulas read otherwise afterwards. */
function followers(workbook: Pick<CutWorkbook, "cells">, sheetId: string, follow: (formula: string) => string): CellWrite[] {
  const used = workbook.cells.usedRect(sheetId, true);
  if (used === null) return [];
  return workbook.cells.read({ sheetId, ...used }).flatMap((line, r) =>
    line.flatMap(({ formula }, c): CellWrite[] => {
      const after = formula === null ? null : follow(formula);
      if (after === null || after === formula) return [];
      return [
        { kind: "formulas", rect: { sheetId, row: used.row + r, column: used.column + c, rows: 1, columns: 1 }, formulas: [[after]] },
      ];
    })
  );
}
