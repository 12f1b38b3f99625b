import type { Session } from "./types";
import type { AttachedTable } from "../functions";

/** The session with what only the start of the page uses. */
export interface HostSession extends Session {
  /** Waits for Excel; `false` when there is none, and the state says why. */
  connect(): Promise<boolean>;
  /**
   * The first look at a workbook just opened: attaches by itself what the workbook remembers, or what its formulas
   * wait for; a workbook that was never attached is only looked through.
   */
  open(): Promise<void>;
  /** The page goes away: nothing happens by itself any more. */
  close(): void;
  readonly table: AttachedTable;
}
