import type { CellValue } from "../../assessment";
import { markOf, type RecordedRow } from "./record";
import { isUnderRadar, withFullFront } from "./pages";
import { heightOfRow } from "./styles";
import { REPORT_WIDTH, type ReportRow } from "./types";
import type { ReportUpdate, RowHeight, RowStep } from "./update";

/** Cells of a report, row by row. */
export type Cells = readonly (readonly CellValue[])[];

/** How an update of a report is undone. */
export interface ReportUndo {
  /** In the order they are to be done. */
  readonly steps: readonly RowStep[];
  /** Cells to write, rows counted after the steps. */
  readonly writes: ReportUpdate["writes"];
  /** Rows that get back their look, counted after the steps. */
  readonly dressed: readonly { readonly at: number; readonly row: ReportRow | null }[];
  /** Heights in points that rows get back, counted after the steps. */
  readonly heights: readonly RowHeight[];
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

/**
 * How much of an update a report shows: Excel keeps what came before the first error. `null` when it shows neither the one nor the other,
 * because somebody wrote in it since.
 * @param now its cells; blank rows at its end may be missing
 */
export function partOf<Update extends Pick<ReportUpdate, "steps" | "writes">>(before: Cells, update: Update, now: Cells): Update | null {
  const moved = cellsAfter(before, { steps: update.steps, writes: [] });
  const after = cellsAfter(before, update);
  const isOneOf = (...states: readonly Cells[]): boolean =>
    Array.from({ length: Math.max(now.length, ...states.map(({ length }) => length)) }, (_, row) => row).every((row) =>
      Array.from({ length: REPORT_WIDTH }, (__, column) => markOf(now[row]?.[column] ?? null)).every((mark, column) =>
        states.some((state) => markOf(state[row]?.[column] ?? null) === mark)
      )
    );
  if (isOneOf(after, moved)) {
    const stands = update.writes.filter(({ row, column, value }) => markOf(now[row]?.[column] ?? null) === markOf(value));
    return { ...update, writes: stands };
  }
  for (let done = update.steps.length - 1; done >= 0; done -= 1) {
    const part = { ...update, steps: update.steps.slice(0, done), writes: [], ...("dressed" in update ? { dressed: [] } : {}) };
    if (isOneOf(cellsAfter(before, part))) return part;
  }
  return null;
}

/**
 * What gives a report back the cells it had before an update, from however much of the update, or of an earlier attempt to undo it, it shows.
 * `null` when there is nothing to give back, or somebody wrote in it since.
 * @param now its cells
 */
export function wayBack(before: Cells, update: ReportUpdate, now: Cells): ReportUndo | null {
  const stands = partOf(before, update, now);
  if (stands) return stands.steps.length + stands.writes.length > 0 ? undoOf(before, stands) : null;
  const whole = undoOf(before, update);
  const undone = partOf(cellsAfter(before, update), whole, now);
  if (undone === null) return null;
  return {
    ...whole,
    steps: whole.steps.slice(undone.steps.length),
    writes: whole.writes.filter((write) => !undone.writes.includes(write)),
  };
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
  const rows = withFullFront(places.map((at) => rowOf(update.known[at] ?? null, before[at] ?? [])));
  const dressed = places.flatMap((at) => (stayed.has(at) && !lookedOtherwise.has(at) ? [] : [{ at, row: rows[at] ?? null }]));
  const written = new Set(writes.map(({ row }) => row));
  const heights = rows.flatMap((row, at) => (row && (written.has(at) || isUnderRadar(row)) ? [{ row: at, height: row.height }] : []));
  return { steps, writes, dressed, heights };
}

function moved(rows: Cells, steps: readonly RowStep[]): Cells {
  const all = [...rows];
  for (const { kind, at, count } of steps) {
    if (kind === "delete") all.splice(at, count);
    else all.splice(at, 0, ...Array.from({ length: count }, () => Array<CellValue>(REPORT_WIDTH).fill(null)));
  }
  return all;
}

/** A row as it must have been. */
function rowOf(record: RecordedRow | null, cells: readonly CellValue[]): ReportRow | null {
  return record && { key: record.key, style: record.style, cells, height: heightOfRow(record.style, cells) };
}
