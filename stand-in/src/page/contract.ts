import type { FunctionHost } from "../model/functions";
import type { Workbook } from "../model/workbook/workbook";

/** How a workbook is opened in the stand-in Excel: the options of a steps file (design, section 7). */
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
  /**
   * The palette. Excel on the web shows none of its own to an add-in, which sees the browser's colour scheme; `contrast`
   * is the forced colours of Windows, which only the driver's browser can put on.
   */
  readonly theme?: "light" | "dark" | "contrast";
  /** Width of the pane in pixels. */
  readonly width?: number;
  readonly readOnly?: boolean;
  /** How `getFileAsync` goes: `given`, `slow`, `failing` (Excel's internal error), `refused` (as by a host without it). */
  readonly document?: "given" | "slow" | "failing" | "refused";
  /** Files of more bytes than this are not handed to the add-in. */
  readonly documentLimit?: number;
  /** Whether `Excel.createWorkbook` opens a window, or is refused as by hosts and policies that let no add-in open one. */
  readonly newWorkbooks?: "opened" | "refused";
  /** What empties the undo list besides protecting: `emptied` = adding a sheet and writing a custom XML part too, as in desktop Excel. */
  readonly undo?: "kept" | "emptied";
  /** Addresses of the manifests of other add-ins that are installed too, e.g. `/trial/manifest.xml`; their panes stay closed. */
  readonly besides?: readonly string[];
  /** Whether the pane is shown as soon as the workbook is open, or stays closed until somebody opens it; for the driver. */
  readonly pane?: "shown" | "closed";
}

/** What the wire has carried since the page was loaded. */
export interface WireCounts {
  readonly roundTrips: number;
  readonly functionTrips: number;
  readonly bytes: number;
}

/**
 * The stand-in Excel with an add-in in it, at `window.application` once the page has loaded. The driver and the tests
 * use it as a person uses grid, ribbon and files; the add-in in its frame never sees it.
 *
 * With `?workbook=/workbooks/x.xlsx` in its address (and `&locale=…`, `&theme=…`, `&width=…`) the page opens that file
 * by itself and shows the pane: that is the demo. Without, it waits for `open`.
 */
export interface Application {
  /** Opens an `.xlsx` in the grid, in place of what was open; resolves when it is on screen and calculated natively. */
  open(file: Uint8Array, name: string, options: OpenOptions): Promise<void>;
  /** Closes workbook and pane; nothing when none is open. */
  close(): void;
  /** The open workbook; throws when none is. */
  readonly workbook: Workbook;
  readonly functions: FunctionHost;
  /** Running totals since the page was loaded. */
  counts(): WireCounts;
  /** Messages being answered and events not yet delivered; 0 when the wire is at rest. */
  inFlight(): number;
  /** Files of the windows the add-in had opened (`Excel.createWorkbook`), oldest first; `null` for an empty workbook. */
  readonly newWorkbooks: readonly (Uint8Array | null)[];
  /** The person types into a cell (true) or has finished: meanwhile Excel answers no batches, or lets them wait. */
  setEditMode(on: boolean): void;
  readonly editing: boolean;
  /** From now on events reach the add-ins so, until a workbook is opened. */
  setEvents(mode: NonNullable<OpenOptions["events"]>): void;
  /** Shows the pane and loads the add-in's page into it; nothing when it is already there. Resolves when office.js has started. */
  showPane(): Promise<void>;
  /** Names of the add-ins' entries in the menu of a cell. */
  cellMenu(): readonly string[];
  /** The person chooses such an entry: resolves when the add-in says that it is done. */
  chooseInCellMenu(name: string): Promise<void>;
}

declare global {
  interface Window {
    application?: Application;
  }
}
