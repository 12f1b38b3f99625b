import type { FunctionHost, Workbook } from "../workbook/types";

/** How the stand-in opens: the options of a steps file (design, section 7). */
export interface StandInOptions {
  readonly locale?: string;
  readonly blank?: "null" | "0";
  readonly events?: "normal" | "late" | "double" | "lost";
  readonly calculation?: "automatic" | "manual";
  readonly sets?: Readonly<Record<string, string | null>>;
  readonly theme?: "light" | "dark";
  /** Width of the pane in pixels. */
  readonly width?: number;
  readonly readOnly?: boolean;
}

/** What the wire has carried since the page was opened. */
export interface WireCounts {
  readonly roundTrips: number;
  readonly functionTrips: number;
  readonly bytes: number;
}

/** The wire as the page's ribbon and the driver need it. */
export interface StandInWire {
  /** Running totals; whoever wants a difference subtracts. */
  counts(): WireCounts;
  /** Messages being answered and events not yet delivered. 0 when the wire is idle. */
  inFlight(): number;
  /** Runs a function the add-in associated with a ribbon button (`ExecuteFunction`). */
  invokeCommand(functionName: string): Promise<void>;
}

/**
 * The host page's own surface, at `window.standIn` once the page has loaded. The driver and the tests use it as a
 * person uses grid, ribbon and files; the add-in in its frame never sees it.
 *
 * With `?workbook=/workbooks/x.xlsx` in its address (and `&locale=…`, `&theme=…` and so on) the page opens that file
 * by itself and shows the pane: that is the demo. Without, it waits for `open`.
 */
export interface StandIn {
  /** Opens an `.xlsx` in the grid; resolves when it is on screen and native calculation has settled. Once per page. */
  open(file: Uint8Array, name: string, options: StandInOptions): Promise<void>;
  readonly workbook: Workbook;
  readonly functions: FunctionHost;
  readonly wire: StandInWire;
  /** Loads the add-in's page into the pane's frame (`#pane iframe`) and shows it; nothing when it is already there. */
  showPane(): Promise<void>;
}

declare global {
  interface Window {
    standIn?: StandIn;
  }
}
