import type { CatalogueEntry } from "../text/functions/catalogue";
import type { AttachedTable } from "./attached-table";

export type { Category, Example, Parameter } from "../text/functions/catalogue";

/** What a function may put into its cell: one value, or rows of values that spill. Blanks in spills are `""`. */
export type Answer = number | string | boolean | readonly (readonly (number | string | boolean)[])[];

/** One call of a function, as Excel hands it over. */
export interface Question {
  /** In the order of {@link FunctionDefinition.parameters}; a range is a 2-D array, an omitted one `null`, `[[null]]` or `[[0]]`. */
  readonly values: readonly unknown[];
  /** Where the arguments come from (`"LKE!A8:F64"`), `null` for what is not a range; absent where Excel does not tell. */
  readonly addresses?: readonly (string | null | undefined)[];
  /** Cell that asks, e.g. `"LKE!Z1"`. */
  readonly caller: string | null;
  /** The table functions without levels answer for. */
  readonly table: AttachedTable;
}

/**
 * One function of the namespace: everything about it but its words, which are in `text/functions`.
 * Metadata, help and tests are checked against these objects; adding a function adds one.
 */
export interface FunctionDefinition extends CatalogueEntry {
  /** Whether it can answer for the attached table, and so needs to know which cell asks. */
  readonly usesTable: boolean;
  /** Whether it must tell an omitted argument from a blank cell. */
  readonly needsAddresses?: boolean;
  /**
   * The answer; a promise only while a remembered table is being read again, or while texts or tables load.
   * @throws FunctionFailure what the cell shows instead, and why
   */
  readonly compute: (question: Question) => Answer | Promise<Answer>;
}
