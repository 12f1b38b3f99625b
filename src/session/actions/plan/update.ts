import type { CellPlace, CellValue } from "../../../assessment";
import type { IndicatorKey, Instrument } from "../../../instrument";
import { valueAt } from "../../../grid";
import { textOf } from "../../../grid";
import type { Grid } from "../../../grid";
import { PLAN_LINES, storyLines, type PlanStory } from "../../../outputs/action-plan";
import { ownRows, updateOf, type Known } from "../../../outputs/action-plan";
import { planUndo, planWrites, type CellNow, type PlannedWrite, type WrittenCell } from "../../../table";
import type { PlanColumn, PlanLayout } from "../../../table";
import type { LeftOut } from "../../../table";
import type { Change } from "../../batch";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcome";
import type { ActionSheet, ReadingPort } from "../../ports";
import type { UndoContext } from "../parts/action";
import { cellsNow } from "../parts/cells";

/** A cell of the sheet that is written, and by what it is found again after rows were sorted or columns moved. */
export interface SheetCell {
  readonly cell: WrittenCell;
  /** `null` for a line above the table, found again by what it says. */
  readonly key: { readonly indicator: IndicatorKey; readonly what: PlanColumn } | null;
}

/** An update ready to be sent. */
export interface PreparedUpdate {
  readonly changes: readonly Change[];
  /** The cells that the changes write. */
  readonly cells: readonly SheetCell[];
  readonly left: readonly LeftOut[];
}

/** For a workbook without a *Rencana Aksi*. */
export const noUpdate: PreparedUpdate = { changes: [], cells: [], left: [] };

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
  return {
    left: [
      ...plan.left,
      ...(refused ? rows.map((row) => ({ place: place(row, layout.columns.indicator ?? 0), why: "protected" as const })) : []),
    ],
    cells: [...above, ...fresh],
    changes: [
      // What stands above the new rows keeps its place, so it is written first.
      { kind: "cells", cells: plan.write },
      ...(insert !== null && !refused
        ? [{ kind: "rows", does: "insert", sheet: own.id, row: insert.before, count: insert.count } as const]
        : []),
      { kind: "cells", cells: fresh.map(({ cell }) => cell) },
      ...(first !== undefined && !own.protected
        ? [{ kind: "action-rows", sheet: own.id, layout, row: first, rows: rows.length } as const]
        : []),
    ],
  };
}

/** Takes an update back where its cells, wherever they are now, still hold what was written. */
export async function takeBackUpdate(context: UndoContext, written: readonly SheetCell[], instrument: Instrument): Promise<Outcome> {
  const { own } = await context.workbook.actionSheets(instrument);
  if (own === null) {
    const left = written.map(({ cell }) => ({ place: cell.place, why: "gone" as const }));
    return outcomeOf(0, left, NOTHING_TO_TAKE_BACK);
  }
  const cells = written.map(({ cell, key }) => ({ ...cell, place: placeNow(own, instrument, cell, key) }));
  const nowOf = await cellsNow(
    context.workbook,
    cells.map(({ place }) => place)
  );
  const { restore, left } = planUndo(cells, null, nowOf);
  if (restore.length > 0) await context.write({ changes: [{ kind: "restore", cells: restore }] });
  return outcomeOf(restore.length, left, NOTHING_TO_TAKE_BACK);
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
