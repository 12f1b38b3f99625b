import type { FunctionDeclaration } from "../../model/functions";
import type { TripCounts } from "../protocol/counter";

/** How change events reach the add-in. Real Excel may delay, repeat or drop them; tests ask for each. */
export type EventMode = "normal" | "late" | "double" | "lost";

/** How a blank cell reaches a custom function: `null` (Excel on the web) or `0` (desktop Excel). */
export type BlankMode = "null" | "0";

/**
 * How `Office.context.document.getFileAsync` goes: `given`; `slow`, every slice taking {@link SLOW_SLICE}; `failing`, with Excel's internal
 * error, as it answers for a file it cannot copy; `refused`, as by a host without it.
 */
export type DocumentMode = "given" | "slow" | "failing" | "refused";

/** How long a slow slice takes, in milliseconds: long enough to press something meanwhile. */
export const SLOW_SLICE = 1_500;

/** Whether `Excel.createWorkbook` opens a window, or is refused as by hosts and policies that let no add-in open one. */
export type NewWorkbookMode = "opened" | "refused";

/** What the stand-in pretends to be, for one add-in frame. */
export interface ConnectOptions {
  /** Display and data locale, e.g. `id-ID`. */
  readonly locale?: string;
  /** Requirement sets, over the defaults: `{ ExcelApi: "1.9" }`; `null` or `"0"` means the set is absent. */
  readonly sets?: Readonly<Record<string, string | null>>;
  /** The document was opened for reading only: writes answer `AccessDenied`. */
  readonly readOnly?: boolean;
  readonly blank?: BlankMode;
  readonly events?: EventMode;
  /** Delay of `late` events, in milliseconds. */
  readonly lateBy?: number;
  /** `workbook.name`, e.g. `kertas-kerja.xlsx`. */
  readonly workbookName?: string;
  readonly document?: DocumentMode;
  /** Files of more bytes than this are not handed to the add-in (Excel's internal error); no limit when left out. */
  readonly documentLimit?: number;
  readonly newWorkbooks?: NewWorkbookMode;
  /**
   * The add-in had a new workbook opened: the bytes of its file, `null` for an empty one. Throws when they are no workbook.
   */
  readonly onNewWorkbook?: (file: Uint8Array | null) => void;
  /** Id of the add-in's manifest; of one of the stand-in's own when not given. */
  readonly addinId?: string;
  /** What the add-in's functions are registered under; all calls are its own when not given. */
  readonly namespace?: string;
  /** What the built `functions.json` declares; empty when the add-in has no functions. */
  readonly functions?: readonly FunctionDeclaration[];
  /** `allowErrorForDataTypeAny` of `functions.json`: error values are handed to functions instead of answering for them. */
  readonly allowErrors?: boolean;
  /** The add-in runs without its pane: a key, a menu or the workbook itself started it. */
  readonly hidden?: boolean;
  /** The add-in asked to be shown or hidden (`Office.addin.showAsTaskpane` / `hide`). */
  readonly onVisibility?: (visible: boolean) => void;
  /** The keyboard leaves the frame: Ctrl+F6, Tab past its last control, Escape. */
  readonly onKeyboardLeaving?: () => void;
  /** Loud notes about APIs the stand-in does not know; `console.warn` when not given. */
  readonly warn?: (message: string) => void;
}

/** One add-in frame connected to one workbook. */
export interface Connection {
  readonly counter: TripCounts;
  /** Resolves when the frame has asked for its context: office.js has started inside it. */
  readonly started: Promise<void>;
  setEvents(mode: EventMode): void;
  setBlank(mode: BlankMode): void;
  /** While on, every request answers `InvalidOperationInCellEditMode`, or waits when the add-in asked for that. */
  setEditMode(on: boolean): void;
  /** Hands the keyboard to the frame, as Ctrl+F6 in the grid does; before office.js has started nothing happens. */
  takeKeyboard(): void;
  /** Runs a ribbon `ExecuteFunction` command; resolves when the add-in calls `event.completed()`. */
  invokeCommand(functionName: string, controlId?: string): Promise<void>;
  /** Runs an action of the add-in, as a key does; before it can be asked, the action waits. */
  invokeAction(id: string): void;
  /** The person showed or closed the pane. */
  setVisible(visible: boolean): void;
  /** Requests being answered and events not handed over yet, late ones too: 0 when the wire is at rest. The driver waits for that. */
  inFlight(): number;
  disconnect(): void;
}
