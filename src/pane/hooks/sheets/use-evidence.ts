import { useCallback } from "react";
import type { FoundEvidence, LastWrite } from "../../../session";
import { usePaneContext } from "../pane-context";
import { useSheetReading, type SheetReading } from "./use-sheet-reading";

/**
 * The workbook's list of evidence: read when first shown, and again when its sheet changes. While there is none, whatever is
 * typed into another sheet than the table's may be one.
 * @param table name of the attached table's sheet
 * @param wanted whether it matters; else nothing is read, and there is none
 */
export function useEvidence(table: string, lastWrite: LastWrite | null, wanted = true): SheetReading<FoundEvidence | null> {
  const { session } = usePaneContext();
  const read = useCallback(() => (wanted ? session.evidence() : Promise.resolve(null)), [session, wanted]);
  return useSheetReading<FoundEvidence | null>(
    read,
    (changed, found) => {
      if (!wanted) return false;
      if (changed === null) return true;
      return found ? changed.has(found.list.sheet) : [...changed].some((sheet) => sheet !== table);
    },
    lastWrite
  );
}
