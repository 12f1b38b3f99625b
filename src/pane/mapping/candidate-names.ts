import { levelColumnOf, type Candidate } from "../../table";
import type { PaneWords } from "../../text/pane/shell";
import { columnLetters } from "../../grid";

/**
 * What the buttons of the candidates say: the header; where two would say the same, the sheet too,
 * and where that is not enough the column.
 */
export function candidateNames(candidates: readonly Candidate[], words: PaneWords): readonly string[] {
  const header = ({ table }: Candidate): string => {
    const { header: text } = levelColumnOf(table);
    return text.trim() === "" ? words.column(columnLetters(table.levelColumn)) : text;
  };
  const withSheet = (candidate: Candidate): string => `${header(candidate)} (${candidate.table.sheet})`;
  const withColumn = (candidate: Candidate): string =>
    `${header(candidate)} (${candidate.table.sheet}, ${columnLetters(candidate.table.levelColumn)})`;

  const once = (name: (candidate: Candidate) => string, candidate: Candidate): boolean =>
    candidates.filter((other) => name(other) === name(candidate)).length === 1;

  return candidates.map((candidate) => {
    if (once(header, candidate)) return header(candidate);
    return once(withSheet, candidate) ? withSheet(candidate) : withColumn(candidate);
  });
}
