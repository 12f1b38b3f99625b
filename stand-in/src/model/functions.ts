import type { Value } from "./value";

/** A custom function as `functions.json` declares it, with its namespace: `SPBE.INDEX`. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly type?: string;
    readonly description?: string;
  }[];
  readonly result: { readonly dimensionality?: "scalar" | "matrix"; readonly type?: string };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  /** Whether the function is called although an argument holds an error. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** One call of a custom function, from the grid to whoever answers (the wire). */
export interface FunctionCall {
  readonly invocationId: number;
  /** What it was registered under: several add-ins may have a function of one id. */
  readonly namespace: string;
  readonly functionId: string;
  /**
   * One per declared parameter: scalars as plain values, matrices as 2-D arrays; omitted = undefined; a repeating parameter as the list of
   * all that is given for it. Blanks inside are null (the wire applies the `blank: 0` mode).
   */
  readonly parameters: readonly (Value | readonly (readonly Value[])[] | readonly (Value | readonly (readonly Value[])[])[] | undefined)[];
  /** `Sheet1!B2`, quoted like Excel does. */
  readonly caller: string;
  readonly parameterAddresses: readonly (string | null)[];
}

/** What a function answered: a value or a 2-D array; errors are `{ error, message }`. */
export type FunctionResult = Value | readonly (readonly Value[])[];

/** The custom-function side of the workbook. */
export interface FunctionHost {
  /** Registers declared functions under `NAMESPACE.NAME`; before cells are loaded. */
  register(namespace: string, declarations: readonly FunctionDeclaration[]): void;
  /**
   * The wire listens here for calls to make (batched per calculation pass).
   * @param namespace whose calls it hears; all when not given
   */
  onCalls(listener: (calls: readonly FunctionCall[]) => void, namespace?: string): () => void;
  /** Calls whose answer is no longer wanted: their cell changed (cancelable and streaming functions). */
  onCancelled?(listener: (invocationIds: readonly number[]) => void): () => void;
  /** The wire hands results back; the cells and their dependents recalculate. */
  deliver(results: readonly { readonly invocationId: number; readonly result: FunctionResult }[]): void;
  /** Number of calls not yet answered. */
  pending(): number;
}
