import { useCallback } from "react";
import { usePaneContext, useSheetReading } from "../../hooks";
import { otherSheetLevels, type LevelSet, type OtherSheetColumn } from "./pairs";

/**
 * The levels in a column of another sheet. They are read when the column is chosen, and again whenever that sheet changes
 * while they are shown.
 *
 * @param column the one chosen; `null` reads nothing
 * @returns `undefined` until they are read, `null` when the sheet no longer holds them
 */
export function useOtherSheet(column: OtherSheetColumn | null): LevelSet | null | undefined {
  const { session } = usePaneContext();
  const candidate = column?.candidate ?? null;
  const read = useCallback(
    async () => ({ candidate, reading: candidate && (await session.readOtherTable(candidate)) }),
    [session, candidate]
  );
  const { value } = useSheetReading(read, (changed) => changed === null || (candidate !== null && changed.has(candidate.table.sheet)));
  // Right after another column is chosen, `value` still holds the levels of the one before.
  if (column === null || value?.candidate !== candidate) return undefined;
  return value.reading && otherSheetLevels(column, value.reading);
}
