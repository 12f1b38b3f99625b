import type { CellPlace, CellValue } from "../assessment";

/** Why the open workbook could not be had as a file; each has a sentence in `text/pages/send.ts`. */
export type FileProblem =
  /** This Excel hands no files to add-ins. */
  | { readonly kind: "withheld" }
  /** It is open for looking only, as files from the internet are at first. */
  | { readonly kind: "protected-view" }
  /** It is larger than what can be worked on. @example megabytes: 50 */
  | { readonly kind: "too-large"; readonly megabytes: number }
  /** What came is not as long as was said: it was saved or changed meanwhile. */
  | { readonly kind: "changed" }
  /** Excel keeps two files in memory for add-ins, and both are taken. */
  | { readonly kind: "two-open" }
  | { readonly kind: "no-answer" }
  /** Excel could not make a copy: by its number. */
  | { readonly kind: "not-copied"; readonly code: number };

/** How reading the open workbook as a file ended. */
export type FileRead =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly problem: FileProblem };

/** Whoever waits for a file. */
export interface FileWish {
  /** Told how much has come, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the reading. */
  readonly signal?: AbortSignal;
}

/** A file to be handed to the person. */
export interface NamedFile {
  /** With its ending: `LKE - aman kirim.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file went: a new window of Excel, the browser's downloads, or nowhere, because this Excel knows neither. */
export type HandedOver = "window" | "download" | "nowhere";

/** A cell that holds a formula. */
export interface FormulaNow {
  readonly place: CellPlace;
  /** As in English Excel. */
  readonly formula: string;
  readonly value: CellValue;
  /** Whether its sheet is protected. */
  readonly protected: boolean;
}

/** The open workbook as a file, and files handed to the person. Neither touches the workbook. */
export interface FilePort {
  /** Name of the file that is open, `"LKE.xlsx"`; `""` when it was never saved. */
  name(): string;
  /** The workbook as it would be saved now. Never rejects because of Excel. */
  read(wish?: FileWish): Promise<FileRead>;
  /** Opens the file in a window of its own, else has the browser download it. */
  handOver(file: NamedFile): Promise<HandedOver>;
  /** Has the browser download the file; `false` where it cannot. */
  download(file: NamedFile): Promise<boolean>;
}

/**
 * What a person may wish for the open workbook, kept in the file and nowhere else: that the pane opens with it, and that Excel asks people
 * without the add-in nothing about it.
 */
export type Wish = "openPane" | "noTrustPrompt";

/** Which wishes stand in the workbook; `null` for one that this Excel does not know. */
export type Wishes = Readonly<Record<Wish, boolean | null>>;

/** Wishes of the person for the file. None is ever written by itself. */
export interface WishesPort {
  /** What stands in the workbook. No round trip. */
  now(): Promise<Wishes>;
  /** Writes a wish into the workbook, or takes it out; `false` when Excel refused. */
  set(wish: Wish, on: boolean): Promise<boolean>;
  /** Takes all out. Never rejects; a workbook without any is not touched. */
  forget(): Promise<void>;
}
