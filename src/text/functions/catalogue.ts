import type { FunctionId } from "./descriptions";

/** What a person wants to know when looking for a function; the help is ordered by it. */
export type Category = "index" | "check" | "regulation" | "plan" | "compare" | "support";

/** A parameter as the metadata declares it. Names are part of what Excel shows and stay as shipped. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  /** A range of cells rather than a single value. */
  readonly range: boolean;
}

/** A formula as a person types it in English Excel, and what it answers on the sample workbook of Denpasar, attached. */
export interface Example {
  readonly formula: string;
  /** What the cell shows; of what spills, the first rows. */
  readonly gives: number | string | readonly (readonly (number | string)[])[];
}

/** What help, metadata and pane tell about a function, besides its words. How it computes is known to `functions` alone. */
export interface CatalogueEntry {
  /** Stored in workbooks: never changes once shipped. */
  readonly id: FunctionId;
  readonly category: Category;
  /** In the order of the arguments. */
  readonly parameters: readonly Parameter[];
  /** Each is a test. */
  readonly examples: readonly Example[];
}
