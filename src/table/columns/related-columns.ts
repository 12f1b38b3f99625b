import type { Column, ColumnMeaning, FoundTable } from "../model";

/** The columns beside the level column that an entry is read from, and may be written to; `null` where there is none. */
export interface RelatedColumns {
  readonly target: number | null;
  readonly previous: number | null;
  readonly external: number | null;
  readonly owner: number | null;
  readonly evidence: number | null;
  readonly explanation: number | null;
  readonly problem: number | null;
  readonly followUp: number | null;
  readonly deadline: number | null;
  readonly status: number | null;
}

/** The columns of a table besides its level column, by what they say about an indicator: of several the surest. */
export function relatedColumns(table: FoundTable): RelatedColumns {
  const of = (meaning: ColumnMeaning): number | null => relatedColumn(table, meaning);
  return {
    target: of("target"),
    previous: previousYear(table),
    external: of("external"),
    owner: of("owner"),
    evidence: of("evidence"),
    explanation: of("explanation"),
    problem: of("problem"),
    followUp: of("followUp"),
    deadline: of("deadline"),
    status: of("status"),
  };
}

/** The surest column of a meaning besides the level column itself. */
function relatedColumn({ columns, levelColumn }: FoundTable, meaning: ColumnMeaning): number | null {
  const found = columns.filter((each) => each.meaning === meaning && each.column !== levelColumn);
  return surest(found)?.column ?? null;
}

/** The newest year column before the year of the levels. */
function previousYear({ columns, levelColumn }: FoundTable): number | null {
  const level = columns.find(({ column }) => column === levelColumn);
  const earlier = columns.filter(
    ({ column, meaning, year }) =>
      column !== levelColumn &&
      (meaning === "year" || (meaning === level?.meaning && meaning !== "target" && year !== undefined)) &&
      (level?.year === undefined || (year ?? 0) < level.year)
  );
  const newest = Math.max(...earlier.map(({ year }) => year ?? 0));
  return surest(earlier.filter(({ year }) => (year ?? 0) === newest))?.column ?? null;
}

function surest(columns: readonly Column[]): Column | null {
  return columns.reduce<Column | null>((best, each) => (best === null || each.confidence > best.confidence ? each : best), null);
}
