import type { CellValue } from "../../../assessment";
import { HISTORY_SHEET, historyPlan, historyRows, historyStart, type HistoryRow } from "../../../outputs/history";
import type { SheetPlan } from "../../../outputs/worksheet";
import type { BatchResult, Change } from "../../batch";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcomes/outcome";
import { Trouble } from "../../outcomes/problem";
import type { ReadingPort, SheetNow } from "../../ports";
import { timeNow } from "../../today";
import type { UndoContext } from "./action";
import { freeName, refuseNewSheet } from "./attached";
import { cellsNow } from "./cells";
import { removeMadeSheets, type MadeSheet } from "./made-sheet";

/** Lines put below those of a *Riwayat* that was there. */
interface AppendedRows {
  /** Excel's id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What was written into the history, and what is needed to take it back. */
export type WrittenHistory =
  { readonly kind: "made"; readonly sheet: MadeSheet } | { readonly kind: "appended"; readonly rows: AppendedRows };

/** What writing the history takes. */
export interface HistoryChanges {
  readonly changes: readonly Change[];
  /** Niceties for a new sheet. */
  readonly dress: readonly Change[];
  /** @param result of the batch with the changes, `null` while it is only planned */
  written(result: BatchResult | null): WrittenHistory;
}

/**
 * Plans lines for the sheet *Riwayat*: below those that are there, else on a new sheet.
 * @throws Trouble `read-only`, `structure-protected`, `protected`
 */
export async function prepareHistory(workbook: ReadingPort, rows: readonly HistoryRow[]): Promise<HistoryChanges> {
  const now = await workbook.sheetNames();
  const named = [...now.names].filter((name) => NAMED.test(name)).sort();
  const sheets = named.length > 0 ? await workbook.sheetsNow(named, "values") : [];
  const when = timeNow();
  for (const sheet of sheets) {
    const start = sheet && historyStart(sheet.cells);
    if (sheet && start) return below(workbook, sheet, sheet.firstColumn + start.column, historyRows(rows, when));
  }
  refuseNewSheet(now);
  return onNewSheet(freeName(HISTORY_SHEET, now.names), historyPlan(rows, when));
}

/** What sheets of ours are called; names come in small letters. */
const NAMED = new RegExp(`^${HISTORY_SHEET.toLowerCase()}(?: \\d+)?$`);

function onNewSheet(name: string, plan: SheetPlan): HistoryChanges {
  return {
    changes: [{ kind: "add-sheet", name, plan, plain: true }],
    dress: [{ kind: "sheet-layout", sheet: name, plan }],
    written: (result) => ({ kind: "made", sheet: { id: result?.sheets[0] ?? null, name, held: plan.cells } }),
  };
}

async function below(
  workbook: ReadingPort,
  { id, name, firstRow, cells }: SheetNow,
  column: number,
  values: AppendedRows["values"]
): Promise<HistoryChanges> {
  const rows: AppendedRows = { sheet: id, row: firstRow + cells.length, column, values };
  const place = { sheet: name, row: rows.row, column };
  if ((await cellsNow(workbook, [place]))(place)?.locked === true) throw new Trouble({ kind: "protected", sheet: name });
  return { changes: [{ kind: "values", ...rows }], dress: [], written: () => ({ kind: "appended", rows }) };
}

/** Takes the lines away again where they still stand as they were written; a sheet made for them goes when nobody wrote into it. */
export async function takeBackHistory(context: UndoContext, history: WrittenHistory): Promise<Outcome> {
  if (history.kind === "made") return removeMadeSheets(context, [history.sheet], "values", 1);
  const { sheet, row, column, values } = history.rows;
  const [now] = await context.workbook.sheetsNow([sheet], "values");
  if (!now) return outcomeOf(0, [], NOTHING_TO_TAKE_BACK);
  const stands = values.every((line, down) =>
    line.every((value, across) => {
      const shown = now.cells[row + down - now.firstRow]?.[column + across - now.firstColumn] ?? null;
      return (shown ?? "") === (value ?? "");
    })
  );
  const place = { sheet: now.name, row, column };
  if (!stands) return outcomeOf(0, [{ place, why: "changed" }], NOTHING_TO_TAKE_BACK);
  const cells = values.flatMap((line, down) => line.map((_, across) => ({ row: row + down, column: column + across })));
  await context.write({ changes: [{ kind: "clear", sheet, cells }] });
  return outcomeOf(values.length, []);
}
