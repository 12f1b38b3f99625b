import type { MovedSheet } from "../file";
import type { GridFunctionHost } from "./functions/grid-function-host";
import type { WorkbookChanges } from "../model/changes";
import type { WorkbookSnapshot } from "../model/snapshot";

/** An entry an add-in puts into the menu of a cell. */
export interface CellMenuEntry {
  readonly id: string;
  readonly label: string;
  readonly choose: () => void;
}

/** What opening needs besides the workbook itself. */
export interface OpenOptions {
  /** Language of numbers and dates, e.g. `id-ID`. */
  readonly locale: string;
  readonly container: HTMLElement;
  readonly functions: GridFunctionHost;
  /** What add-ins put into the menu of a cell. */
  readonly cellMenu: readonly CellMenuEntry[];
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
