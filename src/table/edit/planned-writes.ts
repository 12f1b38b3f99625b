import type { CellPlace, CellValue } from "../../assessment";
import type { IndicatorKey } from "../../instrument";
import type { Fix, FoundTable, LeftOut, LeftOutReason } from "../model";

/** One cell to be written, and what must still stand there. */
export interface PlannedWrite {
  readonly place: CellPlace;
  /** Indicator of the row, to find the cell again after rows moved; `null` when it is in none. */
  readonly indicator: IndicatorKey | null;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Whether the cell still says what was shown, where that is not simply its value. Left out: it must hold `before`. */
  readonly stillSays?: (now: CellValue) => boolean;
}

/** A cell as it is just before writing. */
export interface CellNow {
  readonly value: CellValue;
  /** Its formula, `null` for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Whether it is locked on a protected sheet. */
  readonly locked: boolean;
  /** Whether its row or column is hidden or filtered away. */
  readonly hidden: boolean;
  /** Whether protection forbids giving it another number format. Left out: it may be given one. */
  readonly formatFixed?: boolean;
}

/** One cell that was written, and what is needed to take it back. */
export interface WrittenCell {
  readonly place: CellPlace;
  readonly indicator: IndicatorKey | null;
  /** Columns from the level column, so that moved columns are followed. */
  readonly fromLevel: number;
  readonly before: { readonly value: CellValue; readonly formula: string | null; readonly numberFormat: string };
  readonly after: CellValue;
  /** Number format to be written with it: a text cell would keep a number as text. */
  readonly numberFormat: string | null;
}

/** A written cell to be given back what it held. */
export interface CellToRestore extends WrittenCell {
  /** Whether its number format must be left alone, because protection forbids another one. */
  readonly formatFixed: boolean;
}

/** What to write and what to leave out. */
export interface WritePlan {
  readonly write: readonly WrittenCell[];
  readonly left: readonly LeftOut[];
}

/** The cells that fixes write, each once. */
export function writesOf(fixes: readonly Fix[], { rows }: FoundTable): readonly PlannedWrite[] {
  const indicators = new Map(rows.map(({ row, indicator }) => [row, indicator]));
  const byCell = new Map<string, PlannedWrite>();
  for (const { place, before, after } of fixes)
    byCell.set(`${place.row},${place.column}`, { place, before, after, indicator: indicators.get(place.row) ?? null });
  return [...byCell.values()];
}

/**
 * Says which cells may be written and why the others may not.
 * @param nowOf a cell as it is now; `null` when it is gone
 */
export function planWrites(
  writes: readonly PlannedWrite[],
  { levelColumn }: Pick<FoundTable, "levelColumn">,
  nowOf: (place: CellPlace) => CellNow | null
): WritePlan {
  const write: WrittenCell[] = [];
  const left: LeftOut[] = [];
  for (const { place, indicator, before, after, stillSays } of writes) {
    const now = nowOf(place);
    const why = now === null ? "gone" : refusal(now, stillSays ?? ((value) => sameValue(value, before)));
    if (now === null || why !== null) {
      left.push({ place, why: why ?? "gone" });
      continue;
    }
    write.push({
      place,
      indicator,
      fromLevel: place.column - levelColumn,
      before: { value: now.value, formula: now.formula, numberFormat: now.numberFormat },
      after,
      numberFormat: typeof after === "number" && now.numberFormat === "@" ? "General" : null,
    });
  }
  return { write, left };
}

function refusal(now: CellNow, stillSays: (value: CellValue) => boolean): LeftOutReason | null {
  if (now.formula !== null) return "formula";
  if (!stillSays(now.value)) return "changed";
  if (now.hidden) return "hidden";
  return now.locked ? "protected" : null;
}

/**
 * Says which cells can be taken back: those that still hold what was written. Rows and columns that moved since are
 * followed by their indicator. A cell that is as it was before needs nothing, and is not named.
 */
export function planUndo(
  written: readonly WrittenCell[],
  table: FoundTable | null,
  nowOf: (place: CellPlace) => CellNow | null
): { readonly restore: readonly CellToRestore[]; readonly left: readonly LeftOut[] } {
  const restore: CellToRestore[] = [];
  const left: LeftOut[] = [];
  for (const cell of written) {
    const place = placeNow(cell, table);
    const now = nowOf(place);
    if (now !== null && isAsBefore(now, cell)) continue;
    const why: LeftOutReason | null =
      now === null
        ? "gone"
        : !stillHolds(now, cell.after) && !isHalfWritten(now, cell)
          ? "changed"
          : now.locked || (now.formatFixed === true && cell.numberFormat !== null)
            ? "protected"
            : null;
    if (why === null) restore.push({ ...cell, place, formatFixed: now?.formatFixed === true });
    else left.push({ place, why });
  }
  return { restore, left };
}

/** Where a written cell stands now. */
export function placeNow({ place, indicator, fromLevel }: WrittenCell, table: FoundTable | null): CellPlace {
  const rows = indicator === null || table === null ? [] : table.rows.filter((row) => row.indicator === indicator);
  const [only, another] = rows;
  if (table === null || only === undefined || another !== undefined) return table === null ? place : { ...place, sheet: table.sheet };
  return { sheet: table.sheet, row: only.row, column: table.levelColumn + fromLevel };
}

/** Whether a cell holds what was written into it. */
export function stillHolds(now: CellNow, written: CellValue): boolean {
  return now.formula === null ? sameValue(now.value, written) : now.formula === written;
}

/** Whether Excel stopped between the number format of a cell and its value. */
export function isHalfWritten(now: CellNow, { before, numberFormat }: WrittenCell): boolean {
  return numberFormat !== null && holdsBefore(now, before) && now.numberFormat === numberFormat && numberFormat !== before.numberFormat;
}

function isAsBefore(now: CellNow, { before, after, numberFormat }: WrittenCell): boolean {
  const isUnformatted = numberFormat === null || now.numberFormat === before.numberFormat;
  return isUnformatted && holdsBefore(now, before) && !stillHolds(now, after);
}

function holdsBefore(now: CellNow, before: WrittenCell["before"]): boolean {
  return now.formula === null ? before.formula === null && sameValue(now.value, before.value) : now.formula === before.formula;
}

/** Whether two values of cells are the same, errors by their name. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}
