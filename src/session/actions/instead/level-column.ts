import { columnsRange, listWithoutLevels } from "../../../table";
import type { Outcome } from "../../outcomes/outcome";
import { Trouble } from "../../outcomes/problem";
import { attachWithColumns, putColumns, takeBackColumns, type AddedColumns } from "../columns";
import { defineAction, type ActionContext } from "../parts/action";

/** Puts a column for the levels beside a list of all indicators that has none, and attaches the table that this makes. */
export const levelColumn = defineAction({
  id: "levelColumn",
  async run(context: ActionContext<AddedColumns>): Promise<Outcome> {
    const { grids } = await context.workbook.scan();
    const list = listWithoutLevels(grids);
    if (list === null) throw new Trouble({ kind: "no-table" });
    const added = withItsLevels(await putColumns(context, { table: list }, ["self"], (kept) => ({ kept: withItsLevels(kept), cells: 1 })));
    context.afterwards(() => attachWithColumns(context, added));
    return { kind: "done", cells: 1, at: { sheet: added.plan.sheet, range: columnsRange(added.plan) } };
  },
  undo: takeBackColumns,
});

/** The table whose levels are in the new column. */
function withItsLevels(added: AddedColumns): AddedColumns {
  const [column] = added.plan.columns;
  return column === undefined ? added : { ...added, table: { ...added.table, levelColumn: column.column } };
}
