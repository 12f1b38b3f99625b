import type { CellPlace, CellValue } from "../../../assessment";
import type { IndicatorKey, Instrument } from "../../../instrument";
import { valueAt, textOf, type Grid, isBlank } from "../../../grid";
import { PLAN_LINES, planRowHeights, storyLines, type PlanStory, ownRows, updateOf, type Known } from "../../../outputs/action-plan";
import {
  planUndo,
  planWrites,
  type CellNow,
  type PlannedWrite,
  type WrittenCell,
  type PlanColumn,
  type PlanLayout,
  type LeftOut,
} from "../../../table";
import type { Change } from "../../batch";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcomes/outcome";
import type { ActionSheet, ReadingPort } from "../../ports";
import type { UndoContext } from "../parts/action";
import { cellsNow } from "../parts/cells";

/** A cell of the sheet that is written, and by what it is found again after rows were sorted or columns moved. */
export interface SheetCell {
  readonly cell: WrittenCell;
  /** `null` for a line above the table, found again by what it says. */
  readonly key: { readonly indicator: IndicatorKey; readonly what: PlanColumn } | null;
}

/** Rows that were put into the sheet, where they stood then. */
export interface InsertedRows {
  readonly row: number;
  readonly count: number;
}

/** An update ready to be sent. */
export interface PreparedUpdate {
  readonly changes: readonly Change[];
  /** The cells that the changes write. */
  readonly cells: readonly SheetCell[];
  readonly inserted: InsertedRows | null;
  readonly left: readonly LeftOut[];
}

/** For a workbook without a *Rencana Aksi*. */
export const noUpdate: PreparedUpdate = { changes: [], cells: [], inserted: null, left: [] };

/** Reads the cells once more that an update of the sheet writes. */
export async function prepareUpdate(workbook: ReadingPort, own: ActionSheet, story: PlanStory, known: Known): Promise<PreparedUpdate> {
  const { grid, layout } = own;
  const { changed, added, insert } = updateOf(grid, layout, story.rows, known);
  const place = (row: number, column: number): CellPlace => ({ sheet: grid.sheet, row, column });
  const writes: { readonly write: PlannedWrite; readonly key: SheetCell["key"] }[] = [
    ...lineWrites(grid, story).map((write) => ({ write, key: null })),
    ...[...changed, ...(insert === null ? added : [])].map(({ row, column, what, indicator, before, after }) => ({
      write: { place: place(row, column), indicator: null, before, after },
      key: { indicator, what },
    })),
  ];
  const nowOf = await cellsNow(
    workbook,
    writes.map(({ write }) => write.place)
  );
  const plan = planWrites(
    writes.map(({ write }) => write),
    { levelColumn: 0 },
    nowOf
  );
  const keyOf = new Map(writes.map(({ write, key }) => [placeKey(write.place), key]));
  const above = plan.write.map((cell) => ({ cell, key: keyOf.get(placeKey(cell.place)) ?? null }));
  // Rows cannot be put into a protected sheet.
  const refused = insert !== null && own.protected;
  // Inserted rows are new: nothing stands there, and nothing can be in the way.
  const fresh =
    insert === null || refused
      ? []
      : added.map(({ row, column, what, indicator, after }) => ({ cell: newCell(place(row, column), after), key: { indicator, what } }));
  const rows = [...new Set(added.map(({ row }) => row))];
  const [first] = rows;
  const inserted = insert === null || refused ? null : { row: insert.before, count: insert.count };
  return {
    inserted,
    left: [
      ...plan.left,
      ...(refused ? rows.map((row) => ({ place: place(row, layout.columns.indicator ?? 0), why: "protected" as const })) : []),
    ],
    cells: [...above, ...fresh],
    changes: [
      // What stands above the new rows keeps its place, so it is written first.
      { kind: "cells", cells: plan.write },
      ...(inserted ? [{ kind: "rows", does: "insert", sheet: own.id, ...inserted, ...witnessOf(grid, "insert", inserted) } as const] : []),
      { kind: "cells", cells: fresh.map(({ cell }) => cell) },
      ...(first !== undefined && !own.protected
        ? [
            { kind: "action-rows", sheet: own.id, layout, row: first, rows: rows.length } as const,
            { kind: "row-heights", sheet: own.id, heights: planRowHeights(added) } as const,
          ]
        : []),
    ],
  };
}

/**
 * Takes an update back where its cells, wherever they are now, still hold what was written. Rows that were put in go again while nothing
 * else stands in them.
 */
export async function takeBackUpdate(
  context: UndoContext,
  { updated: written, inserted }: { readonly updated: readonly SheetCell[]; readonly inserted: InsertedRows | null },
  instrument: Instrument
): Promise<Outcome> {
  const { own } = await context.workbook.actionSheets(instrument);
  if (own === null) {
    const left = written.map(({ cell }) => ({ place: cell.place, why: "gone" as const }));
    return outcomeOf(0, left, NOTHING_TO_TAKE_BACK);
  }
  const all = written.map(({ cell, key }) => ({ ...cell, place: placeNow(own, instrument, cell, key) }));
  const goes = inserted !== null && !own.protected && holdsOnly(own.grid, inserted, all) ? inserted : null;
  const isGoing = ({ place }: WrittenCell): boolean => goes !== null && place.row >= goes.row && place.row < goes.row + goes.count;
  const cells = all.filter((cell) => !isGoing(cell));
  const nowOf = await cellsNow(
    context.workbook,
    cells.map(({ place }) => place)
  );
  const { restore, left } = planUndo(cells, null, nowOf);
  const changes: readonly Change[] = [
    ...(restore.length > 0 ? [{ kind: "restore", cells: restore } as const] : []),
    ...(goes ? [{ kind: "rows", does: "delete", sheet: own.id, ...goes, ...witnessOf(own.grid, "delete", goes) } as const] : []),
  ];
  if (changes.length > 0) await context.write({ changes });
  return outcomeOf(restore.length + all.length - cells.length, left, NOTHING_TO_TAKE_BACK);
}

/** Whether rows hold nothing but what was written. */
function holdsOnly(grid: Grid, { row, count }: InsertedRows, written: readonly WrittenCell[]): boolean {
  const ours = new Map(written.map(({ place, after }) => [placeKey(place), after]));
  return grid.values.every((line, down) => {
    const at = grid.firstRow + down;
    if (at < row || at >= row + count) return true;
    return line.every((value, across) => {
      const place = { sheet: grid.sheet, row: at, column: grid.firstColumn + across };
      return isBlank(value) || ours.get(placeKey(place)) === value;
    });
  });
}

/** The first filled cell that rows coming or going at a place move, and where it is afterwards. */
function witnessOf(
  grid: Grid,
  does: "insert" | "delete",
  { row, count }: InsertedRows
): Pick<Extract<Change, { kind: "rows" }>, "witness"> {
  const [from, by] = does === "insert" ? [row, count] : [row + count, -count];
  for (let at = from; at < grid.firstRow + grid.values.length; at += 1) {
    for (let column = grid.firstColumn; column < grid.firstColumn + (grid.values[0]?.length ?? 0); column += 1) {
      const value = valueAt(grid, at, column);
      if (!isBlank(value)) return { witness: { row: at + by, column, value } };
    }
  }
  return {};
}

function placeNow({ grid, layout }: ActionSheet, instrument: Instrument, { place, after }: WrittenCell, key: SheetCell["key"]): CellPlace {
  if (key === null) return { ...place, sheet: grid.sheet, row: lineSaying(grid, layout, place.column, after) ?? place.row };
  const row = ownRows(grid, layout, instrument).find(({ indicator }) => indicator === key.indicator)?.place.row;
  return { sheet: grid.sheet, row: row ?? place.row, column: layout.columns[key.what] ?? place.column };
}

function lineSaying(grid: Grid, { headerRow }: PlanLayout, column: number, text: CellValue): number | null {
  for (let row = grid.firstRow; row < headerRow; row += 1) if (valueAt(grid, row, column) === text) return row;
  return null;
}

/** The lines above the table that say where the plan comes from, where they still begin as ours. */
function lineWrites(grid: Grid, story: PlanStory): readonly PlannedWrite[] {
  const lines = storyLines(story);
  return (["source", "outcome"] as const).flatMap((line): PlannedWrite[] => {
    const { begins } = PLAN_LINES[line];
    for (let row = grid.firstRow; row < grid.firstRow + 40; row += 1) {
      const before = valueAt(grid, row, grid.firstColumn);
      if (!textOf(before).startsWith(begins.trim())) continue;
      const after = lines[line];
      return before === after ? [] : [{ place: { sheet: grid.sheet, row, column: grid.firstColumn }, indicator: null, before, after }];
    }
    return [];
  });
}

function newCell(place: CellPlace, after: CellValue): WrittenCell {
  const before: Pick<CellNow, "value" | "formula" | "numberFormat"> = { value: null, formula: null, numberFormat: "General" };
  return { place, indicator: null, fromLevel: 0, before, after, numberFormat: null };
}

function placeKey({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
