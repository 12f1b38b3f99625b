import type { SheetRect } from "../../../geometry/rect";
import { invalidArgument } from "../../protocol/errors";
import type { Batch } from "../../requests/batch";
import { WireObject, type Argument } from "../../requests/object-type";
import { rangeType } from "./declared-types";
import { rectOf } from "./ranges";

/** An argument that must be a whole number; `fallback` when it is left out. */
export function integer(args: readonly Argument[], index: number, location: string, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

/** An argument that must be a text. */
export function text(args: readonly Argument[], index: number, location: string): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

/** An argument that must be a range: an object, or an address seen from the sheet of `of`. */
export function rangeArgument(args: readonly Argument[], of: SheetRect, batch: Batch, location: string): SheetRect {
  const value = args[0];
  if (value instanceof WireObject) {
    const rect = value.as(rangeType);
    if (rect !== null) return rect;
  }
  if (typeof value === "string") return rectOf(batch.host, value, of.sheetId, location);
  throw invalidArgument(location);
}
