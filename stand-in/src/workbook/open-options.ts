import type { MovedSheet } from "../file";
import type { GridFunctionHost } from "./functions/grid-function-host";
import type { WorkbookChanges } from "../model/changes";
import type { WorkbookSnapshot } from "../model/snapshot";

/** What opening needs besides the workbook itself. */
export interface OpenOptions {
  /** Language of numbers and dates, e.g. `id-ID`. */
  readonly locale: string;
  readonly container: HTMLElement;
  readonly functions: GridFunctionHost;
  /** Asked before each frame whether to draw it. Values, events and calculation work whether it is drawn or not. */
  readonly draws: () => boolean;
  /** The file that was opened, with rows and columns moved. */
  readonly base: (moved: readonly MovedSheet[]) => SaveBase;
}

/** What is saved into: a file, and what reading it gives. */
export interface SaveBase {
  readonly snapshot: WorkbookSnapshot;
  readonly save: (changes: WorkbookChanges) => Uint8Array;
}
