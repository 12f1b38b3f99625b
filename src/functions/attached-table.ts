import type { Assessment } from "../assessment";

/** What is wrong or doubtful about an entry of the attached table, with the sentence the pane shows. */
export interface TableFinding {
  /** Number of the indicator, `null` where the finding is about no indicator. */
  readonly indicator: string | null;
  /** What stands in the cell, as text. */
  readonly value: string;
  readonly message: string;
}

/** What a formula follows: the whole reading of the attached table, or only its instrument (a predicate of a bare index). */
export type Follows = "table" | "instrument";

/**
 * What the functions without `levels` need from whoever attaches a table: the last reading, and a place to
 * note which cells hold such formulas so that they can be kept live.
 */
export interface AttachedTable {
  /**
   * The last reading of the attached table; a promise while a remembered table is being read again;
   * `null` when none is attached and none is remembered.
   */
  assessment(): Assessment | Promise<Assessment | null> | null;
  /** Whether the last reading holds entries that are not levels: functions then answer `#VALUE!` with this message. */
  invalid(): string | null;
  /**
   * Why no number can be told although a table is attached: it changed since the last reading and could not be read, or its levels are
   * calculated from what functions answer. They answer `#N/A` then, never an old number.
   */
  silent(): "overdue" | "circle" | null;
  /** The findings of the last reading, as the pane lists them. */
  findings(): readonly TableFinding[];
  /**
   * Notes the cell that asked, so that its formula is kept live.
   * @param address the cell, e.g. `"LKE!Z1"`
   */
  noteCaller(address: string, follows: Follows): void;
}

let attachedTable: AttachedTable = {
  assessment: () => null,
  invalid: () => null,
  silent: () => null,
  findings: () => [],
  noteCaller: () => undefined,
};

/** Puts the port in place; called once when the page starts. */
export function provideAttachedTable(port: AttachedTable): void {
  attachedTable = port;
}

/** The port in place. */
export function currentAttachedTable(): AttachedTable {
  return attachedTable;
}
