import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import type { GridEvents } from "../events/grid-events";
import type { SheetTabs } from "../sheets/sheet-tabs";
import { UNIT } from "../grid/ranges";
import type { StructureChange } from "../../geometry/axis";
import type { ChangeSource } from "../../model/events";
import { makeRoom } from "../cells/writing";

/** Inserts or deletes whole rows or columns as one step to undo. New ones look like what stands before them, as in Excel. */
export function changeStructure(
  grid: Grid,
  events: GridEvents,
  sheets: SheetTabs,
  sheetId: string,
  change: StructureChange,
  source: ChangeSource
): void {
  const { along, kind, at, count } = change;
  const rows = along === "rows";
  const sheet = grid.sheet(sheetId);
  makeRoom(
    grid,
    rows ? { sheetId, row: at, column: 0, rows: count, columns: 1 } : { sheetId, row: 0, column: at, rows: 1, columns: count }
  );
  const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  const range = rows
    ? { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: lastColumn }
    : { startRow: 0, endRow: lastRow, startColumn: at, endColumn: at + count - 1 };
  const place = { unitId: UNIT, subUnitId: sheetId };
  // Some parts of the grid assume that the sheet in front is the one that changes, so it is activated for the change.
  const front = sheets.activeId();
  events.structural(source, () => {
    if (front !== sheetId) sheets.activate(sheetId);
    if (kind === "delete")
      grid.commands.syncExecuteCommand((rows ? RemoveRowByRangeCommand : RemoveColByRangeCommand).id, { ...place, range });
    else if (rows)
      grid.commands.syncExecuteCommand(InsertRowByRangeCommand.id, {
        ...place,
        range,
        direction: at > 0 ? Direction.DOWN : Direction.UP,
        cellValue: inherited(grid, sheetId, change),
      });
    else
      grid.commands.syncExecuteCommand(InsertColByRangeCommand.id, {
        ...place,
        range,
        direction: at > 0 ? Direction.RIGHT : Direction.LEFT,
        cellValue: inherited(grid, sheetId, change),
      });
    if (front !== sheetId) sheets.activate(front);
  });
}

/** The styles of the row above (or the column to the left), for the new cells. */
function inherited(grid: Grid, sheetId: string, { along, at, count }: StructureChange): Record<number, Record<number, { s: string }>> {
  const cells: Record<number, Record<number, { s: string }>> = {};
  if (at === 0) return cells;
  grid
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const style = cell?.s;
      if (typeof style !== "string" || style === "0" || (along === "rows" ? row : column) !== at - 1) return;
      for (let offset = 0; offset < count; offset++) {
        if (along === "rows") (cells[at + offset] ??= {})[column] = { s: style };
        else (cells[row] ??= {})[at + offset] = { s: style };
      }
    });
  return cells;
}
