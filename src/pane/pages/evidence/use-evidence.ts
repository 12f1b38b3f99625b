import { useCallback } from "react";
import type { FoundEvidence, LastWrite } from "../../../session";
import { usePaneContext, useSheetReading } from "../../hooks";

/**
 * The workbook's list of evidence: read when first shown, and again when its sheet changes. While there is none, whatever is
 * typed into another sheet than the table's may be one.
 * @param table name of the attached table's sheet
 */
export function useEvidence(table: string, lastWrite: LastWrite | null) {
  const { session } = usePaneContext();
  const read = useCallback(() => session.evidence(), [session]);
  return useSheetReading<FoundEvidence | null>(
    read,
    (changed, found) => {
      if (changed === null) return true;
      return found ? changed.has(found.list.sheet) : [...changed].some((sheet) => sheet !== table);
    },
    lastWrite
  );
}
