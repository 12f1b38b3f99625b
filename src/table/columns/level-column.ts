import { valueAt, textOf } from "../../grid";
import type { Column } from "../model";
import { columnRank, isLevelMeaning, levelRank } from "./level-meaning";
import type { TableShape } from "./table-shape";
import { contentOf } from "./column-content";
import type { RecognisedColumns } from "./recognised-columns";

/** The level column of a table, and whether another one would do as well. */
export interface LevelChoice {
  /** Level columns of the table, left to right, without those that are next to empty. */
  readonly offered: readonly Column[];
  readonly chosen: Column;
  /** Columns that are as good as the chosen one, with it; one alone when the choice is clear. */
  readonly equals: readonly Column[];
  /** Those of them whose header says nothing we know: columns of the table only because it is asked about them. */
  readonly asked: readonly Column[];
}

const CLEARLY_SURER = 0.08;

/** What speaks for and against taking a column for the level, besides its meaning. */
type Evidence = Pick<RecognisedColumns, "open" | "unsure" | "own">;

/** Chooses the level column; `null` for a table without one. */
export function chooseLevelColumn(shape: TableShape, columns: readonly Column[], evidence: Evidence): LevelChoice | null {
  const levels = columns.filter(({ meaning }) => isLevelMeaning(meaning));
  const filled = new Map([...levels, ...evidence.open].map(({ column }) => [column, contentOf(shape, column).levels]));
  const filledOf = ({ column }: Column) => filled.get(column) ?? 0;
  const most = Math.max(0, ...levels.map(filledOf));
  const rankOf = (one: Column) => (isOwn(one, evidence) ? levelRank("self") : columnRank(one));
  const better = (one: Column, other: Column): number => {
    const byRank = rankOf(one) - rankOf(other);
    if (byRank !== 0) return byRank;
    const byYear = (one.year ?? 0) - (other.year ?? 0);
    if (byYear !== 0) return byYear;
    if (filledOf(one) < 0.5 * filledOf(other)) return -1;
    if (filledOf(other) < 0.5 * filledOf(one)) return 1;
    const surer = one.confidence - other.confidence;
    return Math.abs(surer) > CLEARLY_SURER ? surer : 0;
  };
  const chosen = levels.reduce<Column | null>((best, each) => (best === null || better(each, best) > 0 ? each : best), null);
  if (chosen === null) return null;
  const isSame = (each: Column) => sameCells(shape, each.column, chosen.column);
  const rivals = [...levels, ...evidence.open].filter((each) => each !== chosen && filledOf(each) > 0 && !isSame(each));
  const doubtful = rivals.filter((each) => isDoubtful(chosen, each, evidence));
  const equals = levels.filter((each) => each === chosen || doubtful.includes(each) || (better(each, chosen) === 0 && !isSame(each)));
  // In a table that nobody has filled yet any of them may be meant.
  const fewest = most === 0 ? 0 : Math.max(1, Math.min(0.25 * shape.rows.length, 0.5 * most));
  const asked = evidence.open.filter((each) => doubtful.includes(each));
  const offered = levels.filter((each) => each === chosen || filledOf(each) >= fewest);
  return { offered: inOrder([...offered, ...asked]), chosen, equals: inOrder([...equals, ...asked]), asked };
}

function inOrder(columns: readonly Column[]): readonly Column[] {
  return [...columns].sort((one, other) => one.column - other.column);
}

function isOwn({ column, meaning }: Column, { own }: Evidence): boolean {
  return own.has(column) && (meaning === "self" || meaning === "level" || meaning === "year");
}

/**
 * Whether a column that holds levels may be meant although another is better by its header. What is somebody else's, or was
 * last year's, is never taken silently beside a column that may be the agency's own; nor is a header taken that we only
 * half understand.
 */
function isDoubtful(chosen: Column, rival: Column, evidence: Evidence): boolean {
  const isTarget = rival.meaning === "target" && !evidence.unsure.has(rival.column);
  if (isTarget || chosen.meaning === "target") return !isTarget;
  if (chosen.meaning === "external") return rival.meaning !== "external";
  if (evidence.unsure.has(chosen.column)) return true;
  const isOpen = evidence.open.includes(rival);
  if (isOwn(chosen, evidence)) return isOwn(rival, evidence) && (rival.year === undefined) !== (chosen.year === undefined);
  if (isEarlier(chosen)) return !isEarlier(rival) || isOpen;
  return chosen.meaning === "year" && isOpen;
}

/** Last year's, whichever year that is. */
function isEarlier({ meaning, year }: Column): boolean {
  return meaning === "year" && year === undefined;
}

function sameCells({ grid, rows }: TableShape, one: number, other: number): boolean {
  return rows.every(({ row }) => textOf(valueAt(grid, row, one)) === textOf(valueAt(grid, row, other)));
}
