import { score, type Scorecard } from "../assessment";
import { FileRefusal, WorkbookFile } from "../file";
import { allRules, type FoundTable, type Reading, type Rule, type Search } from "../table";
import { attachedInFile } from "./attached/attached-in-file";

/** What a file says about the maturity of an agency. */
export type FileScore =
  | {
      readonly kind: "scored";
      readonly reading: Reading;
      readonly scorecard: Scorecard;
      /** Other columns and tables one could have meant. */
      readonly others: readonly FoundTable[];
    }
  /** Several tables are equally good, and only a person can say which is meant. */
  | { readonly kind: "undecided"; readonly candidates: readonly FoundTable[] }
  | { readonly kind: "none"; readonly reason: Extract<Search, { kind: "none" }>["reason"] };

/**
 * Reads a workbook file and scores the table in it, as the pane does with an open workbook. Values are taken as they were
 * saved: nothing is calculated, run or followed.
 * @throws FileRefusal for what is no workbook or too large a one
 * @example const { scorecard } = await scoreFile(bytes); show(scorecard.index) // "2,98"
 */
export const scoreFile = (bytes: Uint8Array): Promise<FileScore> => scoreWorkbook(WorkbookFile.open(bytes));

/**
 * The same for a file that is open already.
 * @param rules the rules to check; none where nobody reads the findings
 * @throws FileRefusal where it is too large to be looked through
 */
export async function scoreWorkbook(file: WorkbookFile, rules: readonly Rule[] = allRules): Promise<FileScore> {
  const { reading, search, cutShort } = await attachedInFile(file, null, rules);
  if (reading !== null) {
    const others = search.kind === "none" ? [] : search.candidates.map(({ table }) => table);
    return { kind: "scored", reading, scorecard: score(reading.assessment), others };
  }
  // What was not looked through may hold the table.
  const [cut] = cutShort.keys();
  if (search.kind === "none" && cut !== undefined) throw new FileRefusal("too-wide", { part: cut });
  if (search.kind === "none") return { kind: "none", reason: search.reason };
  return { kind: "undecided", candidates: search.kind === "undecided" ? search.candidates.map(({ table }) => table) : [search.table] };
}
