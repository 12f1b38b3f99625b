import { comparison as allWords } from "../../../text/pages/comparison";
import { columns as columnWords } from "../../../text/table/columns";
import { columnLetters } from "../../../grid";
import { usePaneContext } from "../../hooks";
import type { OtherSheetColumn, LevelSet, Pair } from "./pairs";

/** What the name of a set of levels is made of. */
type NameParts = Pick<LevelSet, "header" | "column" | "meaning" | "year" | "sheet">;

/** What the name of a column on another sheet is made of; its year is known only once it has been read. */
export const namePartsOf = ({ levelColumn, ...offer }: OtherSheetColumn): NameParts => ({
  ...offer,
  column: levelColumn,
  year: null,
});

/** The full name of a set of levels: header, what the column means where the header does not say it, and sheet. */
export function useSetName(): (set: NameParts) => string {
  const { words } = usePaneContext();
  const text = allWords[words.language];
  return ({ header, column, meaning, year, sheet }) => {
    const name = header === "" ? text.column(columnLetters(column)) : header;
    const means = columnWords[words.language].meaning[meaning];
    const plain = year !== null && meaning === "year";
    const named = plain || name === means ? name : text.named(name, means);
    return sheet === null ? named : text.onSheet(sheet, named);
  };
}

/** Words longer than this would push the numbers off a narrow pane. */
const LONGEST_WORD = 14;

/** Short names of two sets of levels, for the heads of two narrow columns: of two years, the years alone. */
export function shortNames({ kind, from, to }: Pair): readonly [from: string, to: string] {
  if (kind === "years" && from.year !== null && to.year !== null && from.year !== to.year) return [String(from.year), String(to.year)];
  // Columns under one merged title have it as the first part of both their headers: only the second part tells them apart.
  const [above, below] = [titleOf(from), titleOf(to)];
  if (above !== null && above === below) return [shortName(withoutTitle(from)), shortName(withoutTitle(to))];
  return [shortName(from), shortName(to)];
}

/** What joins the two rows of a header: `"Tingkat Kematangan / Mandiri"`. */
const ROW_SEPARATOR = " / ";

/** The upper of two header rows; `null` where there is one row, or where the set is named by its sheet. */
function titleOf({ header, sheet }: LevelSet): string | null {
  const end = header.indexOf(ROW_SEPARATOR);
  return sheet === null && end > 0 ? header.slice(0, end) : null;
}

function withoutTitle(set: LevelSet): LevelSet {
  return { ...set, header: set.header.slice(set.header.indexOf(ROW_SEPARATOR) + ROW_SEPARATOR.length) };
}

function shortName({ header, column, year, meaning, sheet }: LevelSet): string {
  if (meaning === "year" && year !== null) return String(year);
  const words = (sheet ?? header).split(" ").map((word) => (word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word));
  return sheet === null && header === "" ? columnLetters(column) : words.slice(0, 4).join(" ");
}
