import type { CellValue } from "../../assessment";
import { markOf, type RecordedRow } from "./record";
import { heightOf } from "./rows";
import { REPORT_COLUMNS, REPORT_WIDTH, REPORT_WIDTHS, type ReportRow } from "./types";
import type { ReportUpdate, RowStep } from "./update";

type Cells = readonly (readonly CellValue[])[];

/** How an update of a report is undone. */
export interface ReportUndo {
  /** In the order they are to be done. */
  readonly steps: readonly RowStep[];
  /** Cells to write, rows counted after the steps. */
  readonly writes: ReportUpdate["writes"];
  /** Rows that get back their look, counted after the steps. */
  readonly dressed: readonly { readonly at: number; readonly row: ReportRow | null }[];
}

/** The cells of a report after an update. */
export function cellsAfter(before: Cells, { steps, writes }: Pick<ReportUpdate, "steps" | "writes">): Cells {
  const rows = moved(before, steps).map((row) => [...row]);
  for (const { row, column, value } of writes) {
    const line = rows[row];
    if (line) line[column] = value;
  }
  return rows;
}

/** What gives a report back the cells it had before an update. */
export function undoOf(before: Cells, update: ReportUpdate): ReportUndo {
  const steps = [...update.steps]
    .reverse()
    .map(({ kind, at, count }): RowStep => ({ kind: kind === "insert" ? "delete" : "insert", at, count }));
  const back = moved(cellsAfter(before, update), steps);
  const writes = before.flatMap((line, row) =>
    line.flatMap((value, column) => (markOf(value) === markOf(back[row]?.[column] ?? null) ? [] : [{ row, column, value }]))
  );
  const places = before.map((_, row) => row);
  const kept = moved(
    places.map((row) => [row]),
    update.steps
  ).map(([row]) => row ?? null);
  const lookedOtherwise = new Set(update.dressed.flatMap((at) => kept[at] ?? []));
  const stayed = new Set(kept);
  const dressed = places.flatMap((at) =>
    stayed.has(at) && !lookedOtherwise.has(at) ? [] : [{ at, row: rowOf(update.known[at] ?? null, before[at] ?? []) }]
  );
  return { steps, writes, dressed };
}

function moved(rows: Cells, steps: readonly RowStep[]): Cells {
  const all = [...rows];
  for (const { kind, at, count } of steps) {
    if (kind === "delete") all.splice(at, count);
    else all.splice(at, 0, ...Array.from({ length: count }, () => Array<CellValue>(REPORT_WIDTH).fill(null)));
  }
  return all;
}

/** A row as it must have been: its height is that of its text. */
function rowOf(record: RecordedRow | null, cells: readonly CellValue[]): ReportRow | null {
  if (record === null) return null;
  const text = cells[REPORT_COLUMNS.text];
  const from =
    record.style === "text" ? REPORT_WIDTHS.slice(REPORT_COLUMNS.text, REPORT_COLUMNS.own) : [REPORT_WIDTHS[REPORT_COLUMNS.text] ?? 40];
  const height =
    typeof text === "string"
      ? {
          height: heightOf(
            text,
            from.reduce((sum, width) => sum + width, 0)
          ),
        }
      : {};
  return { ...record, cells, ...height };
}
