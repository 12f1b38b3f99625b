import { readLevel, type CellValue } from "../../assessment";
import type { IndicatorKey, Instrument } from "../../instrument";
import { relatedColumns } from "../columns/related-columns";
import type { FoundTable, Reading } from "../model";
import type { PlannedWrite } from "./planned-writes";
import { linesOf, plainLines } from "../../grid";

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

/** What beside its level may be written about an indicator in words. */
export type WordedField = "evidence" | "explanation" | "problem" | "followUp";

/** An answer about an indicator that the person takes over: its level, or something in words. */
export type AnswerWrite =
  | (LevelWrite & { readonly field: "level" })
  | {
      readonly field: WordedField;
      readonly indicator: IndicatorKey;
      /** The text that stood there when the person decided, without white space at its ends; `""` for none. */
      readonly before: string;
      readonly text: string;
    };

/**
 * The cell to write for an answer; several where the indicator has several rows and its level is written.
 * @returns `null` when the table has no column for it
 */
export function answerWrites(reading: Reading, write: AnswerWrite): readonly PlannedWrite[] | null {
  if (write.field === "level") return levelWrites(reading, [write]);
  const { table } = reading;
  const column = relatedColumns(table)[write.field];
  if (column === null) return null;
  const [row] = rowsOf(table, write.indicator);
  if (row === undefined) return [];
  const { indicator, before, text } = write;
  return [{ place: { sheet: table.sheet, row, column }, indicator, before, after: text, stillSays: (now) => plainOf(now) === before }];
}

/** A text as it was shown: line breaks are written alike, and white space at its ends does not count. */
const plainOf = (now: CellValue): string => (now === null || typeof now === "object" ? "" : plainLines(String(now)));

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
