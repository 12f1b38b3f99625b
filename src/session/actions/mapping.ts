import { allRules, readTable, tableOfMapping, type Mapping } from "../../table";
import { notDone } from "../outcomes/outcome";
import { definePlainAction } from "./parts/action";

/** Attaches the table whose columns the person named; remembered with the workbook. The outcome says why not. */
export const mapping = definePlainAction({
  id: "mapping",
  async run(context, wanted: Mapping) {
    const { grids } = await context.workbook.scan();
    const grid = grids.find(({ sheet }) => sheet === wanted.sheet);
    const table = grid ? tableOfMapping(grid, wanted) : null;
    if (!table) return notDone({ kind: "mapping-not-a-table" });
    await context.attach(readTable(grids, table, allRules));
    return { kind: "done", cells: 0 };
  },
});
