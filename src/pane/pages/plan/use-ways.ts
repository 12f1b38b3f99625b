import { useMemo } from "react";
import { askedEvidence } from "../../../assessment";
import type { AttachedState } from "../../../session";
import { useEvidence, useTexts } from "../../hooks";
import { waysOf, WHOLE_LEVELS, type Ways } from "./ways";

/** The ways up, once the workbook's list of evidence is read. */
export type WaysRead =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly again: () => void }
  /** `list` is the name of the sheet whose list is followed. */
  | { readonly kind: "read"; readonly ways: Ways; readonly list: string | null };

/** The ways up that the workbook allows. Only where levels have decimals is it asked for its list of evidence. */
export function useWays({ reading, lastWrite = null }: AttachedState): WaysRead {
  const { assessment, table } = reading;
  const { id, scale } = assessment.instrument;
  const { value: found } = useEvidence(table.sheet, lastWrite, !scale.whole);
  const texts = useTexts(id, Boolean(found));
  const loaded = texts.kind === "loaded" ? texts.value : null;
  const ways = useMemo(() => {
    if (scale.whole) return WHOLE_LEVELS;
    if (!found) return waysOf(assessment, null);
    return loaded && waysOf(assessment, { asked: askedEvidence(assessment.instrument, loaded), items: found.list.items });
  }, [assessment, scale, found, loaded]);
  if (scale.whole) return { kind: "read", ways: WHOLE_LEVELS, list: null };
  if (found === undefined || (found && texts.kind === "loading")) return { kind: "loading" };
  if (found && texts.kind === "failed") return { kind: "failed", again: texts.again };
  return ways === null ? { kind: "loading" } : { kind: "read", ways, list: found?.list.sheet ?? null };
}
