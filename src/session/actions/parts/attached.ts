import type { Reading } from "../../../table";
import { Trouble } from "../../outcomes/problem";
import type { Writable } from "../../ports";

/**
 * The attached reading, for actions that are about it.
 * @throws Trouble `no-table`
 */
export function attachedReading(context: { reading(): Reading | null }): Reading {
  const reading = context.reading();
  if (!reading) throw new Trouble({ kind: "no-table" });
  return reading;
}

/**
 * Refuses to write where nothing may be written.
 * @throws Trouble `read-only`, `protected`
 */
export function refuseUnwritable({ readOnly, protected: isProtected }: Writable, sheet: string): void {
  if (readOnly) throw new Trouble({ kind: "read-only" });
  if (isProtected) throw new Trouble({ kind: "protected", sheet });
}

/**
 * Refuses to add a sheet where none may be added.
 * @throws Trouble `read-only`, `structure-protected`
 */
export function refuseNewSheet({ readOnly, protected: isProtected }: Writable): void {
  if (readOnly) throw new Trouble({ kind: "read-only" });
  if (isProtected) throw new Trouble({ kind: "structure-protected" });
}

/** A name for a new sheet that none has yet: `"Kertas Kerja"`, else `"Kertas Kerja 2"`. @param taken in small letters */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
