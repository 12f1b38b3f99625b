import { comparison as allWords } from "../../../text/pages/comparison";
import { columnLetters } from "../../../grid/a1";
import { useSurroundings } from "../../hooks/pane-context";
import type { BesideOffer, LevelSet, Pair } from "./pairs";

/** What the name of a set of levels is made from. */
type Named = Pick<LevelSet, "header" | "column" | "meaning" | "year" | "sheet">;

/** A level column of another sheet, to be named before that sheet is read: which year it is of is not known yet. */
export const namedOffer = ({ levelColumn, ...offer }: BesideOffer): Named => ({
  ...offer,
  column: levelColumn,
  year: null,
});

/** Full names of sets of levels, for lists and headings: the header, what the column means, and the sheet when it is another one. */
export function useSetName(): (set: Named) => string {
  const { words } = useSurroundings();
  const text = allWords[words.language];
  return ({ header, column, meaning, year, sheet }) => {
    const name = header === "" ? text.column(columnLetters(column)) : header;
    const means = words.columns.meaning[meaning];
    const plain = year !== null && meaning === "year";
    const named = plain || name === means ? name : text.named(name, means);
    return sheet === null ? named : text.onSheet(sheet, named);
  };
}

/** Words longer than this would push the numbers off a narrow pane. */
const LONGEST_WORD = 14;

/** Short names of the two sets that are compared, for the heads of narrow columns of numbers; two years are named by their years. */
export function shortNames({ kind, from, to }: Pair): readonly [from: string, to: string] {
  if (kind === "years" && from.year !== null && to.year !== null && from.year !== to.year) return [String(from.year), String(to.year)];
  // Where both headers have two rows and the upper one is the same, only the lower one tells the columns apart.
  const [above, below] = [titleOf(from), titleOf(to)];
  if (above !== null && above === below) return [shortName(withoutTitle(from)), shortName(withoutTitle(to))];
  return [shortName(from), shortName(to)];
}

/** Stands between the rows of a header that has two. */
const ROWS = " / ";

/** The upper row of a header of two rows; `null` where it has one, and for other sheets, which go by their own names. */
function titleOf({ header, sheet }: LevelSet): string | null {
  const end = header.indexOf(ROWS);
  return sheet === null && end > 0 ? header.slice(0, end) : null;
}

function withoutTitle(set: LevelSet): LevelSet {
  return { ...set, header: set.header.slice(set.header.indexOf(ROWS) + ROWS.length) };
}

function shortName({ header, column, year, meaning, sheet }: LevelSet): string {
  if (meaning === "year" && year !== null) return String(year);
  const words = (sheet ?? header).split(" ").map((word) => (word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word));
  return sheet === null && header === "" ? columnLetters(column) : words.slice(0, 4).join(" ");
}
