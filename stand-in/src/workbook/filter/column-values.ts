import type { Filter } from "../../model/features/filter";

/** What a filter's menu offers for a column. */
export interface ColumnChoice {
  /** The different texts the column shows, in order. */
  readonly texts: readonly string[];
  readonly hasBlanks: boolean;
  /** Whether a text, or blanks (null), are shown now. */
  readonly shows: (text: string | null) => boolean;
}

/**
 * What can be chosen in a column of a filter.
 *
 * @param shown the texts of the column below its header
 * @param column counted from the filter's left edge
 */
export function columnChoice(filter: Filter, column: number, shown: readonly string[], locale: string): ColumnChoice {
  const criterion = filter.columns.find((one) => one.column === column && one.xml === undefined);
  const wanted = criterion === undefined ? null : new Set(criterion.values.map((value) => value.toLowerCase()));
  const first = new Map<string, string>();
  for (const text of shown) if (text !== "" && !first.has(text.toLowerCase())) first.set(text.toLowerCase(), text);
  return {
    texts: [...first.values()].sort((a, b) => a.localeCompare(b, locale, { numeric: true })),
    hasBlanks: shown.includes(""),
    shows: (text) => (criterion === undefined ? true : text === null ? criterion.blanks : wanted?.has(text.toLowerCase()) === true),
  };
}

/** The filter once a column shows only some of its texts; all of them takes the column's criterion away. */
export function filteredBy(filter: Filter, column: number, choice: ColumnChoice, values: readonly string[], blanks: boolean): Filter {
  const others = filter.columns.filter((one) => one.column !== column);
  const all = values.length === choice.texts.length && (blanks || !choice.hasBlanks);
  return { ...filter, columns: all ? others : [...others, { column, values, blanks }] };
}
