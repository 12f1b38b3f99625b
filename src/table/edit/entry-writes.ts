import { readLevel, type CellValue } from "../../assessment";
import type { IndicatorKey, Instrument } from "../../instrument";
import { relatedColumns } from "../columns/related-columns";
import type { FoundTable, Reading } from "../model";
import type { PlannedWrite } from "./planned-writes";
import { linesOf } from "../../grid";

/** A level the person gives an indicator. */
export interface LevelWrite {
  readonly indicator: IndicatorKey;
  /** What stood in the level cell when the person decided: `raw` of the entry. */
  readonly before: CellValue;
  /** A level of the instrument; `null` empties the cell. */
  readonly level: number | null;
}

/** A target level the person gives an indicator. */
export interface TargetWrite {
  readonly indicator: IndicatorKey;
  /** The target that was shown when the person decided, `null` for none. */
  readonly before: number | null;
  readonly target: number | null;
}

/** An indicator that the person gives an owner. */
export interface OwnerWrite {
  readonly indicator: IndicatorKey;
  /** The owner that was shown when the person decided, "" for none. */
  readonly before: string;
  /** "" empties the cell. */
  readonly owner: string;
}

/** The level cells to write. An indicator with several rows is written in all of them, so that they agree. */
export function levelWrites({ table }: Reading, writes: readonly LevelWrite[]): readonly PlannedWrite[] {
  return writes.flatMap(({ indicator, before, level }) => {
    const rows = rowsOf(table, indicator);
    return rows.map((row): PlannedWrite => ({
      place: { sheet: table.sheet, row, column: table.levelColumn },
      indicator,
      before,
      after: level,
      // Rows that disagree are what the person settles by this.
      ...(rows.length > 1 ? { stillSays: () => true } : {}),
    }));
  });
}

/** The target cells to write; `null` when the table has no target column. */
export function targetWrites({ table, assessment }: Reading, writes: readonly TargetWrite[]): readonly PlannedWrite[] | null {
  const { target: column } = relatedColumns(table);
  if (column === null) return null;
  return writes.flatMap(({ indicator, before, target }) =>
    rowsOf(table, indicator).map((row): PlannedWrite => ({
      place: { sheet: table.sheet, row, column },
      indicator,
      before,
      after: target,
      stillSays: (now) => isShownAs(assessment.instrument, now, before),
    }))
  );
}

/** The owner cells to write; `null` when the table has no owner column. */
export function ownerWrites({ table }: Reading, writes: readonly OwnerWrite[]): readonly PlannedWrite[] | null {
  const { owner: column } = relatedColumns(table);
  if (column === null) return null;
  return writes.flatMap(({ indicator, before, owner }) => {
    const after = owner.trim() === "" ? null : owner.trim();
    const rows = rowsOf(table, indicator);
    return rows.map((row, nth): PlannedWrite => ({
      place: { sheet: table.sheet, row, column },
      indicator,
      before,
      after,
      // Of several rows the owner of one was shown; the others may be blank, but say nothing else.
      stillSays: (now) => linesOf(now) === before || (nth > 0 && linesOf(now) === ""),
    }));
  });
}

function rowsOf({ rows }: FoundTable, key: IndicatorKey): readonly number[] {
  return rows.filter(({ indicator }) => indicator === key).map(({ row }) => row);
}

/** Whether a cell says the level that was shown. One that says something else, e.g. `tiga`, is not shown as blank and lost. */
function isShownAs(instrument: Instrument, now: CellValue, shown: number | null): boolean {
  const reading = readLevel(instrument, now);
  return shown === null ? reading.kind === "notFilled" : reading.kind === "level" && reading.level === shown;
}
