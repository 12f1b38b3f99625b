import type { Column, ColumnMeaning, FoundTable } from "../model";

/** Meanings of columns that hold a level. */
const LEVEL_MEANINGS: ReadonlySet<ColumnMeaning> = new Set(["self", "external", "target", "year", "level"]);

/** Whether a column holds levels: given ones, those of a year, or targets. */
export function isLevelMeaning(meaning: ColumnMeaning): boolean {
  return LEVEL_MEANINGS.has(meaning);
}

/** Self-assessment first, then the newest year, then a plain level; a target is never taken for a level. */
const RANK: Readonly<Partial<Record<ColumnMeaning, number>>> = { self: 4, year: 3, level: 2, external: 1, target: 0 };

/** Last year's level, whichever year that is, is taken only where there is nothing newer. */
const SOME_EARLIER_YEAR = 0.5;

/** How columns of a meaning rank among level columns, greatest first. */
export function levelRank(meaning: ColumnMeaning): number {
  return RANK[meaning] ?? -1;
}

/** How a level column ranks among others, greatest first. */
export function columnRank({ meaning, year }: Column): number {
  return meaning === "year" && year === undefined ? SOME_EARLIER_YEAR : levelRank(meaning);
}

/** The column that a table is read from. */
export function levelColumnOf({ columns, levelColumn }: FoundTable): Column {
  const known = columns.find(({ column }) => column === levelColumn);
  return known ?? { column: levelColumn, header: "", meaning: "level", confidence: 0, reason: { key: "pointed", values: {} } };
}
