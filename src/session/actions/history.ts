import type { HistoryRow } from "../../outputs/history";
import { outcomeOf, type Outcome } from "../outcomes/outcome";
import { defineAction, type ActionContext } from "./parts/action";
import { prepareHistory, takeBackHistory, type WrittenHistory } from "./parts/history-sheet";

/** Writes lines into the sheet *Riwayat*, which is added where there is none: who got which file. */
export const history = defineAction({
  id: "history",
  async run(context: ActionContext<WrittenHistory>, rows: readonly HistoryRow[]): Promise<Outcome> {
    if (rows.length === 0) return { kind: "done", cells: 0 };
    const { changes, dress, written } = await prepareHistory(context.workbook, rows);
    await context.write({ changes }, { back: (now) => ({ kept: written(now), cells: rows.length }) });
    if (dress.length > 0) await context.dress({ changes: dress });
    return outcomeOf(rows.length, []);
  },
  undo: takeBackHistory,
});
