import type { ColumnGuess, ColumnMeaning, ColumnReason, FoundTable, MappedColumn, Mapping, Reason } from "../../table";
import { columnLetters } from "../../grid";

/** One column as the person has it now. */
export interface DraftColumn {
  readonly column: number;
  readonly header: string;
  readonly examples: readonly string[];
  /** `null`: means nothing to us. */
  readonly meaning: ColumnMeaning | null;
  /** As typed; counts only where the meaning is `year`. */
  readonly year: string;
  /** Whether something was known about it before the person said anything. */
  readonly guessed: boolean;
  /** What it seemed to be by itself, how sure that is (0–1) and why; `null` where nothing was known. */
  readonly guess: Guess | null;
}

/** What a column seems to be. */
export interface Guess {
  readonly meaning: ColumnMeaning;
  readonly confidence: number;
  readonly reason: Reason<ColumnReason>;
}

/** A table as the person is describing it. */
export interface Draft {
  readonly sheet: string;
  readonly headerRow: number | null;
  readonly columns: readonly DraftColumn[];
}

/** Meanings that several columns of a table can have at once. */
const SHARED: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(["year", "level"]);

/** What the person starts from. */
export function draftOf({ sheet, headerRow, columns }: ColumnGuess): Draft {
  return {
    sheet,
    headerRow,
    columns: columns.map(({ column, header, examples, meaning, year, confidence, reason }) => ({
      column,
      header,
      examples,
      meaning,
      year: year === undefined ? "" : String(year),
      guessed: meaning !== null,
      guess: meaning === null || reason === undefined ? null : { meaning, confidence, reason },
    })),
  };
}

/** The person says what a column is; where only one column can be that, the one before it no longer is. */
export function assign(draft: Draft, column: number, meaning: ColumnMeaning | null): Draft {
  const known = draft.columns.some((each) => each.column === column);
  const all = known ? draft.columns : [...draft.columns, blankColumn(column)];
  const moves = meaning !== null && !SHARED.has(meaning);
  return {
    ...draft,
    columns: all
      .map((each) => {
        if (each.column === column) return { ...each, meaning };
        return moves && each.meaning === meaning ? { ...each, meaning: null } : each;
      })
      .sort((one, other) => one.column - other.column),
  };
}

function blankColumn(column: number): DraftColumn {
  return { column, header: "", examples: [], meaning: null, year: "", guessed: true, guess: null };
}

/** The person types the year of a column. */
export function withYear(draft: Draft, column: number, year: string): Draft {
  const columns = draft.columns.map((each) => (each.column === column ? { ...each, year } : each));
  return { ...draft, columns };
}

/** Columns of one year each whose year cannot be read. */
export function withoutYear({ columns }: Draft): readonly number[] {
  return columns.filter(({ meaning, year }) => meaning === "year" && !/^(19|20)\d\d$/.test(year.trim())).map(({ column }) => column);
}

/** The description to attach by. */
export function mappingOf({ sheet, headerRow, columns }: Draft): Mapping {
  return {
    sheet,
    headerRow,
    columns: columns.flatMap(({ column, meaning, year }): readonly MappedColumn[] => {
      if (meaning === null) return [];
      return [meaning === "year" ? { column, meaning, year: Number(year) } : { column, meaning }];
    }),
  };
}

/** Cells from which the columns of a table found can be described: its header row, or its first row. */
export function startOf(table: FoundTable): { readonly sheet: string; readonly range: string } {
  const columns = table.columns.map(({ column }) => column);
  const row = (table.headerRow ?? table.rows[0]?.row ?? 0) + 1;
  const first = columnLetters(Math.min(table.levelColumn, ...columns));
  const last = columnLetters(Math.max(table.levelColumn, ...columns));
  return { sheet: table.sheet, range: `${first}${row}:${last}${row}` };
}
