import { cellAddress } from "../../grid";
import {
  allRules,
  findTables,
  readTable,
  columnsRange,
  hasColumns,
  missingMeanings,
  planColumns,
  withColumns,
  type AddedMeaning,
  type NewMeaning,
  type ColumnPlan,
  type FoundTable,
  type LeftOut,
  type Reading,
} from "../../table";
import type { Change, HeaderLook, Batch } from "../batch";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../outcomes/outcome";
import { Trouble } from "../outcomes/problem";
import { defineAction, type ActionContext, type UndoContext, type WayBack } from "./parts/action";
import { attachedReading, refuseUnwritable } from "./parts/attached";

/** Columns that were added, and what is needed to take them away again. */
export interface AddedColumns {
  /** The table with the new columns. */
  readonly table: FoundTable;
  readonly plan: ColumnPlan;
  /** How the header cells looked before. */
  readonly looks: readonly HeaderLook[];
}

/** Wide enough for the name of a unit, in points. */
const WIDTH: Readonly<Partial<Record<AddedMeaning, number>>> = { owner: 120, evidence: 150, explanation: 150, problem: 150, followUp: 150 };

/**
 * Adds columns that the attached table lacks, with a header each, right of the table where the sheet is free; the outcome
 * says where. Columns that are there are left out. Nothing is moved or written over.
 */
export const columns = defineAction({
  id: "columns",
  async run(context: ActionContext<AddedColumns>, meanings: readonly AddedMeaning[]): Promise<Outcome> {
    const reading = attachedReading(context);
    const missing = missingMeanings(reading.table, meanings);
    if (missing.length === 0) return { kind: "done", cells: 0 };
    const added = await putColumns(context, reading, missing, (kept) => ({ kept, cells: kept.plan.columns.length }));
    context.afterwards(() => attachWithColumns(context, added));
    return { kind: "done", cells: missing.length, at: { sheet: added.plan.sheet, range: columnsRange(added.plan) } };
  },
  undo: takeBackColumns,
});

/**
 * Puts the headers of new columns beside a table: one round trip to look, one more for how the cells look, one to write.
 * @param backOf how the action that adds them takes them back
 * @throws Trouble `read-only`, `protected`, `no-room`
 */
export async function putColumns<Kept>(
  context: ActionContext<Kept>,
  { table }: Pick<Reading, "table">,
  meanings: readonly NewMeaning[],
  backOf: (added: AddedColumns) => WayBack<Kept>
): Promise<AddedColumns> {
  const around = await context.workbook.aroundTable(table);
  refuseUnwritable(around, table.sheet);
  const plan = planColumns(around.grid, table, meanings, around.isHidden);
  if (plan === null) throw new Trouble({ kind: "no-room", sheet: table.sheet, range: besideHeader(table) });
  const neighbour = Math.max(...table.columns.map(({ column }) => column));
  const [like, ...looks] = await context.workbook.headerLooks(plan.sheet, plan.row, [
    neighbour,
    ...plan.columns.map(({ column }) => column),
  ]);
  const added: AddedColumns = { table: withColumns(table, plan.columns), plan, looks };
  const headers: Batch = { changes: [headersOf(added, table.headerRow === null ? null : (like ?? null))] };
  const { left } = await context.write(headers, { back: (now) => backOf(now ? without(added, now.left) : added) });
  if (left.length > 0) {
    await context.write({ changes: [emptied(plan.sheet, plan.row, allOf(added))] }, { back: (now) => (now ? null : backOf(added)) });
    throw new Trouble({ kind: "no-room", sheet: plan.sheet, range: columnsRange(plan) });
  }
  return added;
}

/** Attaches the table with its new columns. What finding would not see by itself when the workbook is opened again is remembered. */
export async function attachWithColumns(context: ActionContext<never>, { table, plan }: AddedColumns): Promise<void> {
  const { grids } = await context.workbook.scan();
  await context.attach(readTable(grids, table, allRules));
  const search = findTables(grids);
  if (search.kind === "found" && !hasColumns(search.table, plan)) await context.rememberWritten({ table });
}

/** Takes added columns away again, where they still stand as written and hold nothing. */
export async function takeBackColumns(context: UndoContext, { plan, looks, table: before }: AddedColumns): Promise<Outcome> {
  const now = context.reading()?.table ?? null;
  const sheet = now?.sheet ?? plan.sheet;
  const row = plan.row + (now?.headerRow ?? before.headerRow ?? 0) - (before.headerRow ?? 0);
  const moved = (now?.levelColumn ?? before.levelColumn) - before.levelColumn;
  const depth = Math.max(plan.rows.last, ...(now?.rows.map((each) => each.row) ?? [])) - row + 1;
  const at = plan.columns.map(({ column }) => column + moved);
  const standing = await context.workbook.columnsNow(sheet, row, depth, at);
  refuseUnwritable(standing, sheet);
  const judged = plan.columns.map(({ header }, nth) => ({
    column: at[nth] ?? 0,
    look: looks[nth],
    why: standing.columns === null ? ("gone" as const) : refusal(standing.columns[nth] ?? [], header),
  }));
  const left = judged.flatMap(({ column, why }): readonly LeftOut[] =>
    why === null || why === "back" ? [] : [{ place: { sheet, row, column }, why }]
  );
  const free = judged.filter(({ why }) => why === null);
  if (free.length > 0) await context.write({ changes: [emptied(sheet, row, free)] });
  return outcomeOf(free.length, left, NOTHING_TO_TAKE_BACK);
}

function headersOf({ plan, looks }: AddedColumns, like: HeaderLook | null): Change {
  return {
    kind: "headers",
    sheet: plan.sheet,
    row: plan.row,
    cells: plan.columns.map(({ column, header, meaning }, nth) => {
      const before = looks[nth];
      const width = Math.max(before?.width ?? 0, WIDTH[meaning as AddedMeaning] ?? 0);
      const isKnown = before !== undefined && like !== null;
      return { column, text: header, look: isKnown ? { ...like, width } : null, before: isKnown ? before : null };
    }),
  };
}

/** The same without columns whose header was not written. */
function without(added: AddedColumns, left: readonly LeftOut[]): AddedColumns {
  const isLeft = left.map(({ place }) => place.column);
  const stays = added.plan.columns.map(({ column }) => !isLeft.includes(column));
  return {
    ...added,
    plan: { ...added.plan, columns: added.plan.columns.filter((_, nth) => stays[nth]) },
    looks: added.looks.filter((_, nth) => stays[nth]),
  };
}

interface HeaderBefore {
  readonly column: number;
  readonly look: HeaderLook | undefined;
}

const allOf = ({ plan, looks }: AddedColumns): readonly HeaderBefore[] =>
  plan.columns.map(({ column }, nth) => ({ column, look: looks[nth] }));

const emptied = (sheet: string, row: number, headers: readonly HeaderBefore[]): Change => ({
  kind: "headers",
  sheet,
  row,
  cells: headers.map(({ column, look }) => ({ column, text: "", look: look ?? null, before: null })),
});

/** Why a header stays; `back`: it is gone already. */
function refusal(cells: readonly unknown[], header: string): LeftOut["why"] | "back" | null {
  const [top, ...below] = cells;
  if (top === "") return "back";
  if (top !== header) return "changed";
  return below.some((cell) => cell !== "") ? "in-use" : null;
}

/** The cell where a new header would go first. */
function besideHeader({ headerRow, columns: known, levelColumn }: FoundTable): string {
  const right = Math.max(levelColumn, ...known.map(({ column }) => column)) + 1;
  return cellAddress({ row: headerRow ?? 0, column: right });
}
