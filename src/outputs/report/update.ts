import type { CellValue } from "../../assessment";
import { commonKeys } from "./common-keys";
import { isUnderRadar, pageStarts, withFullFront } from "./pages";
import { markOf, recordedRows, recordOf, type RecordedRow } from "./record";
import { REPORT_COLUMNS, REPORT_WIDTH, type ReportRow, type ReportStyle } from "./types";

/** A row of a report's range as it stands in the sheet now. */
export interface StandingRow {
  readonly values: readonly CellValue[];
  /** Which of its cells hold a formula: none of ours does. */
  readonly formulas: ReadonlySet<number>;
  /** Whether people wrote beside the report in this row. */
  readonly beside: boolean;
}

/** Whole rows to insert or delete, 0-based in the report, to be done in the order given. */
export interface RowStep {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** How a report that stands in a sheet becomes the new one. */
export interface ReportUpdate {
  readonly steps: readonly RowStep[];
  /** What each row of the range is afterwards; `null`: a row of the people's own, or one kept for what stands beside it. */
  readonly rows: readonly (ReportRow | null)[];
  /** The same for the workbook's memory. */
  readonly records: readonly string[];
  /** Cells to write, rows counted after the steps. */
  readonly writes: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
  /** Cells that people changed and that stay as they are, rows counted after the steps. */
  readonly left: readonly { readonly row: number; readonly column: number }[];
  /** Rows that look otherwise than before, or that are new, counted after the steps. */
  readonly dressed: readonly number[];
  /** Which row of the report each standing row was; `null` for one of the people's own. */
  readonly known: readonly (RecordedRow | null)[];
  /** Heights in points of rows whose texts change, and of those that take what is left of the first page. */
  readonly heights: readonly RowHeight[];
  /** Rows with which pages begin, before and after. */
  readonly pages: { readonly before: readonly number[]; readonly after: readonly number[] };
}

/** How high a row of a report is to be, in points. */
export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

/**
 * Brings a report up to date. Rows keep their place beside what people wrote: new ones are inserted where they belong,
 * old ones are deleted, or only emptied where something stands beside them. A cell that no longer holds what was
 * written is the people's: it stays, and is named when the report would say something else there. Blanks that they were to fill in are not
 * named.
 */
export function updateOf(standing: readonly StandingRow[], recorded: readonly string[], wanted: readonly ReportRow[]): ReportUpdate {
  const known = recognise(standing, recordedRows(recorded));
  const matched = commonKeys(
    known.map((row) => row?.key ?? null),
    wanted.map(({ key }) => key)
  );
  const byStanding = new Map(matched);
  const carried = notesThatMove(standing, known, byStanding, wanted);
  const rows: (ReportRow | null)[] = [];
  /** What rows that are none of the report's are remembered as. */
  const keptAs = new Map<number, string>();
  const steps: RowStep[] = [];
  const writes: { row: number; column: number; value: CellValue }[] = [];
  const left: { row: number; column: number }[] = [];
  const dressed: number[] = [];
  const insertUpTo = (end: number, from: number): void => {
    if (end <= from) return;
    steps.push({ kind: "insert", at: rows.length, count: end - from });
    for (const row of wanted.slice(from, end)) {
      row.cells.forEach((value, column) => {
        if (value !== null) writes.push({ row: rows.length, column, value });
      });
      const note = carried.get(row.key) ?? null;
      if (note !== null) writes.push({ row: rows.length, column: REPORT_COLUMNS.own, value: note });
      dressed.push(rows.length);
      rows.push(row);
    }
  };
  let next = 0;
  standing.forEach((now, at) => {
    const record = known[at] ?? null;
    const place = byStanding.get(at);
    const moved = place === undefined && record !== null && carried.has(record.key);
    if (place !== undefined) {
      insertUpTo(place, next);
      next = place + 1;
    } else if (record !== null && !record.key.startsWith(PEOPLE) && !now.beside && isUntouched(now, record, moved)) {
      steps.push({ kind: "delete", at: rows.length, count: 1 });
      return;
    }
    const row = place === undefined ? null : (wanted[place] ?? null);
    if (record !== null) {
      record.marks.forEach((mark, column) => {
        const wish = row?.cells[column] ?? null;
        const value = now.values[column] ?? null;
        if (same(value, wish)) return;
        const ours = !now.formulas.has(column) && markOf(value) === mark;
        if (ours || (moved && column === REPORT_COLUMNS.own)) writes.push({ row: rows.length, column, value: wish });
        else if (wish !== null && !isToFill(row)) left.push({ row: rows.length, column });
      });
    }
    if (record !== null && (row?.style ?? "blank") !== record.style) dressed.push(rows.length);
    if (row === null) keptAs.set(rows.length, record === null || record.key.startsWith(PEOPLE) ? PEOPLE : "kept:");
    rows.push(row);
  });
  insertUpTo(wanted.length, next);
  const full = withFullFront(rows);
  const starts = new Set(pageStarts(full));
  const written = new Set(writes.map(({ row }) => row));
  return {
    steps,
    rows: full,
    records: full.map((row, at) => recordOf({ ...(row ?? emptyRow(keptAs.get(at) ?? PEOPLE)), newPage: starts.has(at) })),
    writes,
    left,
    dressed,
    known,
    heights: full.flatMap((row, at) => (row && (written.has(at) || isUnderRadar(row)) ? [{ row: at, height: row.height }] : [])),
    pages: { before: known.flatMap((row, at) => (row?.newPage ? [at] : [])), after: [...starts] },
  };
}

/** Begins the key of a row that people inserted: it is never taken away. */
const PEOPLE = "people:";
const emptyRow = (key: string) => ({ key, style: "blank", cells: Array<null>(REPORT_WIDTH).fill(null) }) as const;

/** Rows that hold blanks for people to fill in. */
const TO_FILL: ReadonlySet<ReportStyle> = new Set(["letterhead", "address", "sign"]);
const isToFill = (row: ReportRow | null): boolean => row !== null && TO_FILL.has(row.style);

/** Notes in the people's own column go with the indicator they are about when its row changes place. */
function notesThatMove(
  standing: readonly StandingRow[],
  known: readonly (RecordedRow | null)[],
  matched: ReadonlyMap<number, number>,
  wanted: readonly ReportRow[]
): ReadonlyMap<string, CellValue> {
  const keys = new Set(wanted.map(({ key }) => key));
  const notes = new Map<string, CellValue>();
  standing.forEach(({ values, formulas }, at) => {
    const key = known[at]?.key;
    const note = values[REPORT_COLUMNS.own] ?? null;
    const isNote = note !== null && !formulas.has(REPORT_COLUMNS.own) && known[at]?.marks[REPORT_COLUMNS.own] === "";
    if (key !== undefined && !matched.has(at) && keys.has(key) && isNote) notes.set(key, note);
  });
  return notes;
}

const same = (a: CellValue, b: CellValue): boolean => markOf(a) === markOf(b);

const isUntouched = (now: StandingRow, { marks }: RecordedRow, noteMoved: boolean): boolean =>
  now.formulas.size === 0 &&
  marks.every((mark, column) => markOf(now.values[column] ?? null) === mark || (noteMoved && column === REPORT_COLUMNS.own));

/**
 * Which recorded row each standing row is; people may have inserted, deleted or changed some. What stands in a row
 * tells, and of several alike (blank ones) their order; changed rows lie between neighbours that were not.
 */
export function recognise(standing: readonly StandingRow[], recorded: readonly RecordedRow[]): readonly (RecordedRow | null)[] {
  const print = (marks: readonly string[]): string => marks.join(",");
  const prints = standing.map(({ values }) => values.map(markOf));
  const anchors = commonKeys(
    prints.map(print),
    recorded.map(({ marks }) => print(marks))
  );
  const found: (RecordedRow | null)[] = Array<null>(standing.length).fill(null);
  let [fromRow, fromRecord] = [0, 0];
  for (const [row, record] of [...anchors, [standing.length, recorded.length] as const]) {
    const rows = row - fromRow;
    const between = recorded.slice(fromRecord, record);
    let next = 0;
    for (let at = 0; at < rows; at += 1) {
      const isAlike = ({ marks }: RecordedRow): boolean =>
        marks.some((mark, column) => mark !== "" && mark === prints[fromRow + at]?.[column]);
      const match = rows === between.length ? at : between.findIndex((each, nth) => nth >= next && isAlike(each));
      if (match < 0) continue;
      found[fromRow + at] = between[match] ?? null;
      next = match + 1;
    }
    if (row < standing.length) found[row] = recorded[record] ?? null;
    [fromRow, fromRecord] = [row + 1, record + 1];
  }
  return found;
}
