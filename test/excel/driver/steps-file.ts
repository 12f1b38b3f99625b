import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What a person types into a cell: `null` clears it. */
export type Typed = string | number | boolean | null;

/** One step, as written in a steps file. */
export type Step =
  | { readonly do: "attach"; readonly sheet?: string; readonly levels?: string }
  | { readonly do: "set"; readonly cell: string; readonly value: Typed }
  | { readonly do: "paste"; readonly at: string; readonly values: readonly (readonly Typed[])[] }
  | { readonly do: "formula"; readonly cell: string; readonly formula: string }
  | { readonly do: "fill"; readonly from: string; readonly to: string }
  | { readonly do: "read"; readonly range: string }
  | { readonly do: "state" | "undo" | "redo" | "detach" | "recalculate" | "reopen" | "wire" }
  | { readonly do: "click"; readonly name: string }
  | { readonly do: "type"; readonly name: string; readonly text: string }
  | { readonly do: "rename"; readonly sheet: string; readonly to: string }
  | { readonly do: "move"; readonly sheet: string; readonly to: number }
  | { readonly do: "deleteSheet"; readonly sheet: string }
  | { readonly do: "select"; readonly range: string }
  | { readonly do: "run"; readonly file: string }
  | { readonly do: "save" | "screenshot"; readonly file: string };

/** How the workbook is opened; the fields beside `steps` in a steps file. */
export interface OpenOptions {
  /** Display language and separators, e.g. `"id-ID"`. */
  readonly locale?: string;
  /** How a blank cell reaches a custom function: as null (Excel on the web) or as 0 (desktop). */
  readonly blank?: "null" | "0";
  /** How change events arrive. */
  readonly events?: "normal" | "late" | "double" | "lost";
  readonly calculation?: "automatic" | "manual";
  /** Requirement sets that differ from the newest Excel, e.g. `{ "ExcelApi": "1.9" }`; `null` or `"0"` takes one away. */
  readonly sets?: Readonly<Record<string, string | null>>;
  readonly theme?: "light" | "dark";
  /** Width of the pane in pixels. */
  readonly width?: number;
  readonly readOnly?: boolean;
}

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
