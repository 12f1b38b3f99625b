import { useCallback } from "react";
import { useSurroundings } from "../../hooks/pane-context";
import { useWatched } from "../../hooks/use-watched";
import { besideSet, type BesideOffer, type LevelSet } from "./pairs";

/**
 * The levels of another sheet: read once they are chosen, and again when that sheet changes while they are shown;
 * `undefined` until then, `null` when the sheet holds them no more.
 */
export function useBeside(offer: BesideOffer | null): LevelSet | null | undefined {
  const { session } = useSurroundings();
  const candidate = offer?.candidate ?? null;
  const read = useCallback(
    async () => ({ candidate, reading: candidate && (await session.readOtherTable(candidate)) }),
    [session, candidate]
  );
  const { value } = useWatched(read, (changed) => changed === null || (candidate !== null && changed.has(candidate.table.sheet)));
  // What was read for the choice before is not what is asked for now.
  if (offer === null || value?.candidate !== candidate) return undefined;
  return value.reading && besideSet(offer, value.reading);
}
