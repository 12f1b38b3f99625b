import type { FunctionId } from "../text/functions/descriptions";
import type { AttachedTable } from "./attached-table";

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

/** A formula as a person types it in English Excel, and what it answers on the sample workbook of Denpasar, attached. */
export interface Example {
  readonly formula: string;
  /** What the cell shows; of what spills, the first rows. */
  readonly gives: number | string | readonly (readonly (number | string)[])[];
}

/** What a person wants to know when looking for a function; the help is ordered by it. */
export type Category = "index" | "check" | "regulation" | "plan" | "compare" | "support";

/** A parameter as the metadata declares it. Names are part of what Excel shows and stay as shipped. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  /** A range of cells rather than a single value. */
  readonly range: boolean;
}

/**
 * One function of the namespace: everything about it but its words, which are in `text/functions`.
 * Metadata, help and tests are checked against these objects; adding a function adds one.
 */
export interface FunctionDefinition {
  /** Stored in workbooks: never changes once shipped. */
  readonly id: FunctionId;
  readonly category: Category;
  readonly parameters: readonly Parameter[];
  /** Whether it can answer for the attached table, and so needs to know which cell asks. */
  readonly usesTable: boolean;
  /** Whether it must tell an omitted argument from a blank cell. */
  readonly needsAddresses?: boolean;
  /** Each is a test. */
  readonly examples: readonly Example[];
  /**
   * The answer; a promise only while a remembered table is being read again, or while texts or tables load.
   * @throws FunctionFailure what the cell shows instead, and why
   */
  readonly compute: (question: Question) => Answer | Promise<Answer>;
}
