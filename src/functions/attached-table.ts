import type { Assessment } from "../assessment/types";

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
   * Notes the cell that asked, e.g. `"LKE!Z1"`, and what it follows: the whole reading, or only the table's instrument
   * (a predicate of a bare index).
   */
  noteCaller(address: string, follows: "table" | "instrument"): void;
}

let attachedTable: AttachedTable = {
  assessment: () => null,
  invalid: () => null,
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
