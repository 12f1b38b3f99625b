import type { Assessment } from "../assessment/types";
import type { Follows } from "./formula-cells";
import type { Session } from "./session-types";
import type { TableFinding } from "./table-findings";

/** What functions without levels need: the reading, and a place to note who asked. */
export interface TablePort {
  assessment(): Assessment | Promise<Assessment | null> | null;
  invalid(): string | null;
  findings(): readonly TableFinding[];
  noteCaller(address: string, follows: Follows): void;
}

/** The session with what only the start of the page uses. */
export interface HostSession extends Session {
  /** Waits for Excel; `false` when there is none, and the state says why. */
  connect(): Promise<boolean>;
  /**
   * The first look at a workbook just opened: attaches by itself what the workbook remembers, or what its formulas
   * wait for; a workbook that was never attached is only looked through.
   */
  open(): Promise<void>;
  readonly table: TablePort;
}
