import { readLevel } from "../assessment/read-level";
import type { Assessment, CellValue } from "../assessment/types";
import type { FunctionMessages } from "../text/function-messages";

/**
 * What functions say instead of a number while entries hold something that is no level, or rows of one indicator
 * disagree; `null` when every entry is a level or not filled.
 */
export function invalidMessage({ instrument, entries }: Assessment, messages: FunctionMessages): string | null {
  const wrong = entries.filter(
    ({ level, cell, raw }) => level === null && cell !== null && readLevel(instrument, raw).kind !== "notFilled"
  );
  const [first] = wrong;
  if (!first) return null;
  const others = wrong.length - 1;
  const { min, max } = instrument.scale;
  return readLevel(instrument, first.raw).kind === "level"
    ? messages.disagreeing(first.indicator, others)
    : messages.notALevel(first.indicator, quoted(first.raw), min, max, others);
}

function quoted(value: CellValue): string {
  if (typeof value === "object") return value?.error ?? '""';
  return typeof value === "string" ? `"${value}"` : String(value);
}
