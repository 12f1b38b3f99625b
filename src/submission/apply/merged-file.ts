import type { CellPlace } from "../../assessment";
import { calculateOnOpening, parseXml, patchedSheet, rectAt, type NewContent, type WorkbookFile } from "../../file";
import { cellAddress, cellKey, contains, holdsFormula, readsAsFormula, type Rect } from "../../grid";
import type { HistoryRow } from "../../outputs/history";
import { answerWrites, type LeftOut, type LeftOutReason, type Reading } from "../../table";
import { historyWords } from "../../text/submission/history";
import { answerWriteOf, namesOf, writesFor, type Chosen, type MergeWrite } from "../merge/choosing";
import type { Merge } from "../merge/model";
import { idOf } from "../merge/row-id";
import { TEXT_FIELDS } from "../model";
import type { OpenBase } from "../open-base";
import { addedColumns } from "./added-columns";
import { CellStyles } from "./cell-styles";
import { writeHistory } from "./history-in-file";

/** How answers are written into a file. */
export interface MergedFileWishes {
  /** When, as the history says it: `29-11-2026 08:15`. */
  readonly when: string;
}

/** The agency's workbook with answers taken over. */
export interface MergedFile {
  readonly bytes: Uint8Array;
  /** A line for each cell that was written. */
  readonly written: readonly HistoryRow[];
  readonly left: readonly LeftOut[];
  /** Headers of columns that were added for answers. */
  readonly addedColumns: readonly string[];
  /** Answers that were chosen and have no place: the sheet has no room for their column. */
  readonly withoutColumn: number;
  /** Name of the sheet that says what was written, `null` when nothing was. */
  readonly history: string | null;
}

/**
 * Writes chosen answers into the agency's workbook; nothing else of it changes, but for the sheet *Riwayat*. Cells that hold formulas, are
 * locked or lie under a merged one are left and named.
 * @param opened is used up by this
 */
export function mergedFile(opened: OpenBase, merge: Merge, chosen: Chosen, { when }: MergedFileWishes): MergedFile {
  const { file, base } = opened;
  const missing = TEXT_FIELDS.filter(
    (field) => !base.fields.has(field) && merge.rows.some((row) => row.field === field && chosen.has(idOf(row)))
  );
  const added = missing.length === 0 ? null : addedColumns(opened, missing);
  const all = { ...base, fields: new Set([...base.fields, ...missing]) };
  const table = added?.table ?? opened.reading.table;
  const { contents, written, left, withoutColumn } = planned(opened, { ...opened.reading, table }, writesFor(all, merge, chosen));
  const sheet = file.sheet(table.sheet);
  if (written.length === 0 || sheet === null)
    return { bytes: file.opened.bytes, written: [], left, addedColumns: [], withoutColumn, history: null };
  const text = patchedSheet(file, sheet, new Map([...(added?.headers ?? []), ...contents]));
  if (text !== null) file.opened.write(sheet.part, text);
  const history = writeHistory(file, written, when);
  // What depends on the answers was calculated without them.
  calculateOnOpening(file);
  const headers = added?.plan.columns.map(({ header }) => header) ?? [];
  return { bytes: file.opened.save(), written, left, addedColumns: headers, withoutColumn, history };
}

interface Planned {
  readonly contents: ReadonlyMap<string, NewContent>;
  readonly written: readonly HistoryRow[];
  readonly left: readonly LeftOut[];
  readonly withoutColumn: number;
}

function planned({ file, grids }: OpenBase, reading: Reading, writes: readonly MergeWrite[]): Planned {
  const sheet = file.sheet(reading.table.sheet);
  const grid = grids.find(({ sheet: name }) => name === reading.table.sheet);
  if (sheet === null || grid === undefined) return { contents: new Map(), written: [], left: [], withoutColumn: 0 };
  const cells = writes.map((write) => ({ write, cells: answerWrites(reading, answerWriteOf(write)) }));
  const placed = cells.flatMap(({ write, cells: own }) => (own ?? []).map((cell) => ({ write, ...cell })));
  const styles = new CellStyles(file);
  const styleOf = styles.of(sheet, new Set(placed.map(({ place }) => keyOf(place))));
  const merged = mergedCells(file, sheet.part);
  const contents = new Map<string, NewContent>();
  const written: HistoryRow[] = [];
  const left: LeftOut[] = [];
  for (const { write, place, before, after } of placed) {
    const style = styleOf.get(keyOf(place)) ?? 0;
    const why: LeftOutReason | null = holdsFormula(grid, place.row, place.column)
      ? "formula"
      : styles.isLocked(sheet, style)
        ? "protected"
        : merged.some((rect) => contains(rect, place) && (rect.row !== place.row || rect.column !== place.column))
          ? "merged"
          : null;
    if (why !== null) {
      left.push({ place, why });
      continue;
    }
    const quoted = typeof after === "string" && readsAsFormula(after) ? { style: styles.asText(style) } : {};
    contents.set(keyOf(place), { formula: null, array: null, value: after, ...quoted });
    written.push(lineOf(write, place, before, after));
  }
  return { contents, written, left, withoutColumn: cells.filter((each) => each.cells === null).length };
}

const keyOf = ({ row, column }: CellPlace): string => cellKey(row, column);

function lineOf(
  { indicator, field, sources }: MergeWrite,
  place: CellPlace,
  before: HistoryRow["before"],
  after: HistoryRow["after"]
): HistoryRow {
  return {
    what: "merge",
    ...namesOf(sources),
    indicator,
    field: historyWords.fields[field],
    cell: cellAddress(place),
    before,
    after,
  };
}

/** Rectangles of merged cells; they stand behind the cells of the part. */
function mergedCells({ opened }: WorkbookFile, part: string): readonly Rect[] {
  const source = opened.text(part);
  const [element] = /<((?:\w+:)?)mergeCells\b[^]*?<\/\1mergeCells>/.exec(source.slice(Math.max(0, source.lastIndexOf("sheetData")))) ?? [];
  if (element === undefined) return [];
  return parseXml(element)
    .all("mergeCell")
    .map((merge) => rectAt(merge.attribute("ref") ?? ""));
}
