import type { Batch, BatchResult, Change } from "../../session";
import { newWritingContext } from "../resilience/contexts";
import { isMissing } from "../resilience/error-codes";
import type { Queue, Queues, Told, Writing } from "./change";
import { queueActionRows } from "./changes/action-rows";
import { queueCells, queueClear, queueFormulas, queueRestore, queueValues } from "./changes/cells";
import { queueChoices } from "./changes/choices";
import { queueConditionalFormats } from "./changes/conditional-formats";
import { queueHeaders } from "./changes/headers";
import { queueLevelValidation } from "./changes/level-validation";
import { queueName } from "./changes/names";
import { queueRowHeights, queueRows } from "./changes/rows";
import { queueActivate, queueAddSheet, queueDeleteSheet, queueSheetLayout } from "./changes/sheets";
import { queueWorksheetLook } from "./changes/worksheet-look";

type ReportKind = Extract<Change["kind"], `report-${string}` | `chart-${string}`>;

const queues: Queues<Exclude<Change["kind"], ReportKind>> = {
  cells: queueCells,
  formulas: queueFormulas,
  restore: queueRestore,
  values: queueValues,
  clear: queueClear,
  headers: queueHeaders,
  "add-sheet": queueAddSheet,
  "delete-sheet": queueDeleteSheet,
  activate: queueActivate,
  rows: queueRows,
  "row-heights": queueRowHeights,
  name: queueName,
  "level-validation": queueLevelValidation,
  "conditional-formats": queueConditionalFormats,
  choices: queueChoices,
  "action-rows": queueActionRows,
  "worksheet-look": queueWorksheetLook,
  "sheet-layout": queueSheetLayout,
};

/**
 * Sends a batch as one round trip: the only way anything of the person's is written.
 * @throws Excel's errors; what came before the refused change may stand then
 */
export async function sendBatch({ changes, optional }: Batch): Promise<BatchResult> {
  const all = changes.some(({ kind }) => isOfReport(kind)) ? { ...queues, ...(await reportQueues()) } : queues;
  const context = await newWritingContext();
  const writing = writingIn(context);
  const told: Told[] = [];
  for (const change of changes) {
    try {
      const tell = queueOf(all, change.kind)(writing, change);
      if (tell) told.push(tell);
    } catch (error) {
      if (!optional || !isMissing(error)) throw error;
    }
  }
  try {
    await context.sync();
  } catch (error) {
    if (!optional || !isMissing(error)) throw error;
    return { cells: [], left: [], sheets: [] };
  }
  const parts = told.map((tell) => tell());
  return {
    cells: parts.flatMap(({ cells = [] }) => cells),
    left: parts.flatMap(({ left = [] }) => left),
    sheets: parts.flatMap(({ sheets = [] }) => sheets),
  };
}

function writingIn(context: Excel.RequestContext): Writing {
  const added = new Map<string, Excel.Worksheet>();
  const { worksheets } = context.workbook;
  return {
    context,
    sheet: (nameOrId) => added.get(nameOrId) ?? worksheets.getItem(nameOrId),
    addSheet: (name) => {
      const sheet = worksheets.add(name);
      added.set(name, sheet);
      return sheet;
    },
  };
}

const isOfReport = (kind: Change["kind"]): kind is ReportKind => kind.startsWith("report-") || kind.startsWith("chart-");

const reportQueues = () => import(/* webpackChunkName: "report" */ "./report").then(({ queues: ofReport }) => ofReport);

/** Each queue takes changes of its own kind, which is the one it is found by. */
function queueOf(all: Partial<Queues<Change["kind"]>>, kind: Change["kind"]): Queue<Change["kind"]> {
  return all[kind] as Queue<Change["kind"]>;
}
