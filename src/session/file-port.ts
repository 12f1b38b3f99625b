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
