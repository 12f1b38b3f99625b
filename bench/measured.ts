import { cellsOf, type Line } from "./table";

/** Between these lines of bench/README.md the table of what was measured is written by `npm run bench`. */
export const marks = {
  begin: "<!-- measured: begin (npm run bench) -->",
  end: "<!-- measured: end -->",
};

const HEAD = ["| bench | | ours | other | ratio | aim | |", "|---|---|---|---|---|---|---|"];

/** The lines of each bench that ran, by the word that chooses it. */
export type Results = Readonly<Record<string, readonly Line[]>>;

const row = (bench: string, line: Line): string =>
  `|${[`\`${bench}\``, ...cellsOf(line)].map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;

/** The bench a row is of; null of a head. */
const benchOf = (line: string): string | null => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? null;

/**
 * The table with new results: the rows of benches that ran are replaced, those of others stay as they are.
 *
 * @param table as it stood, "" for none
 * @param order of the benches by their words; rows of a bench that is no longer there are left out
 */
export function tableWith(table: string, results: Results, order: readonly string[]): string {
  const stood = table.split("\n");
  const rows = order.flatMap((bench) => results[bench]?.map((line) => row(bench, line)) ?? stood.filter((line) => benchOf(line) === bench));
  return [...HEAD, ...rows].join("\n");
}

/**
 * bench/README.md with new results.
 *
 * @throws RangeError when it has no place for them
 */
export function withMeasured(readme: string, results: Results, order: readonly string[]): string {
  const [begin, end] = [readme.indexOf(marks.begin), readme.indexOf(marks.end)];
  if (begin < 0 || end < begin) throw new RangeError("bench/README.md has no place for what was measured");
  const from = begin + marks.begin.length;
  return `${readme.slice(0, from)}\n${tableWith(readme.slice(from, end), results, order)}\n${readme.slice(end)}`;
}
