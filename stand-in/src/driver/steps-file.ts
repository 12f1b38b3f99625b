import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { OpenOptions } from "../page/contract";
import type { ProtectionOptions } from "../model/features/protection";

/** What a person types into a cell: `null` clears it. */
export type Typed = string | number | boolean | null;

/** One step, as written in a steps file. */
export type Step =
  | { readonly do: "attach"; readonly sheet?: string; readonly levels?: string }
  | { readonly do: "set"; readonly cell: string; readonly value: Typed; readonly validated?: boolean }
  | { readonly do: "paste"; readonly at: string; readonly values: readonly (readonly Typed[])[] }
  | { readonly do: "cut"; readonly from: string; readonly to: string }
  | { readonly do: "formula"; readonly cell: string; readonly formula: string }
  | { readonly do: "fill"; readonly from: string; readonly to: string }
  | { readonly do: "read"; readonly range: string }
  | { readonly do: "state" }
  | { readonly do: "undo" }
  | { readonly do: "redo" }
  | { readonly do: "detach" }
  | { readonly do: "recalculate" }
  | { readonly do: "reopen" }
  | { readonly do: "wire" }
  | { readonly do: "click"; readonly name: string }
  | { readonly do: "type"; readonly name: string; readonly text: string }
  | { readonly do: "insert"; readonly rows?: string; readonly columns?: string }
  | { readonly do: "delete"; readonly rows?: string; readonly columns?: string }
  | { readonly do: "sort"; readonly range: string; readonly by: string; readonly descending?: boolean }
  | {
      readonly do: "filter";
      readonly range: string;
      readonly column?: string;
      readonly values?: readonly Typed[];
    }
  | {
      readonly do: "protect";
      readonly sheet?: string;
      readonly workbook?: boolean;
      readonly unlocked?: string;
      readonly password?: string;
      readonly options?: Partial<ProtectionOptions>;
    }
  | {
      readonly do: "unprotect";
      readonly sheet?: string;
      readonly workbook?: boolean;
      readonly password?: string;
    }
  | { readonly do: "remote"; readonly cell: string; readonly value: Typed }
  | { readonly do: "editMode"; readonly on: boolean }
  | { readonly do: "rename"; readonly sheet: string; readonly to: string }
  | { readonly do: "move"; readonly sheet: string; readonly to: number }
  | { readonly do: "deleteSheet"; readonly sheet: string }
  | { readonly do: "select"; readonly range: string }
  | { readonly do: "press"; readonly keys: string }
  | { readonly do: "menu"; readonly cell: string; readonly name: string }
  | { readonly do: "run"; readonly file: string }
  | { readonly do: "save"; readonly file: string; readonly window?: "new" }
  | { readonly do: "download"; readonly file: string }
  | { readonly do: "choose"; readonly name: string; readonly files: readonly string[] }
  | { readonly do: "screenshot"; readonly file: string };

/** A steps file, read; `workbook` is an absolute path, `folder` is what the steps' own paths are relative to. */
export interface StepsFile extends OpenOptions {
  readonly workbook: string;
  readonly folder: string;
  readonly steps: readonly Step[];
}

/**
 * Reads a steps file.
 *
 * @throws when it is not there, is not JSON, or lacks `workbook` or `steps`
 */
export function readStepsFile(path: string): StepsFile {
  const content = JSON.parse(readFileSync(path, "utf8")) as Partial<StepsFile>;
  if (typeof content.workbook !== "string" || !Array.isArray(content.steps)) {
    throw new Error(`${path}: a steps file needs "workbook" (a path) and "steps" (a list)`);
  }
  const folder = dirname(resolve(path));
  return { ...content, workbook: resolve(folder, content.workbook), folder, steps: content.steps };
}
