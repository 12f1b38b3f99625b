import type { FunctionId } from "../../text/functions/descriptions";

/** A function as the pane tells about it; its words are in `text/functions`. Handed over by whoever knows the functions. */
export interface CatalogueEntry {
  readonly id: FunctionId;
  /** What a person looks for when this helps. */
  readonly category: "index" | "check" | "regulation" | "plan" | "compare" | "support";
  /** In the order of the arguments. */
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly range: boolean }[];
  /** Formulas as in English Excel, and what they answer on the sample workbook; of what spills, the first rows. */
  readonly examples: readonly {
    readonly formula: string;
    readonly gives: number | string | readonly (readonly (number | string)[])[];
  }[];
}
