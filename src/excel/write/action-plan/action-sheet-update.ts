import type { CellPlace, CellValue } from "../../../assessment/types";
import type { IndicatorKey, Instrument } from "../../../instrument/types";
import type { PlanColumn, PlanLayout } from "../../../table/find/action-plan-layout";
import { PLAN_LINES, storyLines, type PlanStory } from "../../../outputs/action-plan/new-sheet";
import { ownRows, updateOf, type Known } from "../../../outputs/action-plan/update";
import { valueAt } from "../../../grid/cells";
import type { Grid } from "../../../grid/grid";
import type { LeftOut } from "../../../table/model";
import { planUndo, planWrites, type CellNow, type PlannedWrite, type WrittenCell } from "../../../table/edit/planned-writes";
import { readActionSheets, type ActionSheet } from "../../read/action-sheet";
import type { Outcome } from "../../../session/types";
import { dressRows } from "./action-sheet-new";
import { readCellsNow } from "../cells/cells-now";
import { outcomeOf } from "../cells/outcome-of";
import { queueCells, restoreCells } from "../cells/write-cells";
import { textOf } from "../../../grid/cell-texts";

/** A cell of the sheet that was written, and by what it is found again after rows were sorted or columns moved. */
export interface SheetCell {
  readonly cell: WrittenCell;
  /** `null` for a line above the table, found again by what it says. */
  readonly key: { readonly indicator: IndicatorKey; readonly what: PlanColumn } | null;
}

/** An update ready to be queued. */
export interface PreparedUpdate {
  readonly left: readonly LeftOut[];
  /** @returns tells what became of the cells, once the batch was sent */
  queue(context: Excel.RequestContext): () => { readonly cells: readonly SheetCell[]; readonly left: readonly LeftOut[] };
}

/** Reads the cells once more that an update of the sheet writes. */
export async function prepareUpdate(own: ActionSheet, story: PlanStory, known: Known): Promise<PreparedUpdate> {
  const { grid, layout } = own;
  const { changed, added, insert } = updateOf(grid, layout, story.rows, known);
  const place = (row: number, column: number): CellPlace => ({ sheet: grid.sheet, row, column });
  // Rows cannot be put into a protected sheet.
  const refused = insert !== null && own.protected;
  const writes: { readonly write: PlannedWrite; readonly key: SheetCell["key"] }[] = [
    ...lineWrites(grid, story).map((write) => ({ write, key: null })),
    ...[...changed, ...(insert === null ? added : [])].map(({ row, column, what, indicator, before, after }) => ({
      write: { place: place(row, column), indicator: null, before, after },
      key: { indicator, what },
    })),
  ];
  const nowOf = await readCellsNow(writes.map(({ write }) => write.place));
  const plan = planWrites(
    writes.map(({ write }) => write),
    { levelColumn: 0 },
    nowOf
  );
  const keyOf = new Map(writes.map(({ write, key }) => [placeKey(write.place), key]));
  // Inserted rows are new: nothing stands there, and nothing can be in the way.
  const fresh =
    insert === null || refused
      ? []
      : added.map(({ row, column, what, indicator, after }) => ({
          cell: newCell(place(row, column), after),
          key: { indicator, what },
        }));
  const rows = [...new Set(added.map(({ row }) => row))];
  return {
    left: [
      ...plan.left,
      ...(refused ? rows.map((row) => ({ place: place(row, layout.columns.indicator ?? 0), why: "protected" as const })) : []),
    ],
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(own.id);
      // What stands above the new rows keeps its place, so it is written first.
      const above = queueCells(context, plan.write);
      if (insert !== null && !refused) sheet.getRange(`${insert.before + 1}:${insert.before + insert.count}`).insert("Down");
      const below = queueCells(
        context,
        fresh.map(({ cell }) => cell)
      );
      const [first] = rows;
      if (first !== undefined && !own.protected) dressRows(sheet, layout, first, rows.length);
      return () => {
        const [one, two] = [above(), below()];
        const cells = [
          ...one.cells.map((cell) => ({ cell, key: keyOf.get(placeKey(cell.place)) ?? null })),
          ...fresh.filter(({ cell }) => two.cells.includes(cell)),
        ];
        return { cells, left: [...one.left, ...two.left] };
      };
    },
  };
}

/** Takes an update back where its cells, wherever they are now, still hold what was written. */
export async function takeBackUpdate(written: readonly SheetCell[], instrument: Instrument): Promise<Outcome> {
  const { own } = await readActionSheets(instrument);
  if (own === null)
    return outcomeOf(
      0,
      written.map(({ cell }) => ({ place: cell.place, why: "gone" as const })),
      { kind: "nothing-to-take-back" }
    );
  const cells = written.map(({ cell, key }) => ({ ...cell, place: placeNow(own, instrument, cell, key) }));
  const nowOf = await readCellsNow(cells.map(({ place }) => place));
  const { restore, left } = planUndo(cells, null, nowOf);
  await restoreCells(restore);
  return outcomeOf(restore.length, left, { kind: "nothing-to-take-back" });
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
