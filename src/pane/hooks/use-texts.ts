import { useEffect, useState } from "react";
import { loadTexts } from "../../instrument/registry";
import type { InstrumentId, InstrumentTexts } from "../../instrument/types";
import { usePending } from "./use-pending";

/** The long texts of an instrument on their way to the screen. */
export type Texts =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly again: () => void }
  | { readonly kind: "loaded"; readonly texts: InstrumentTexts };

/** Whether the texts are there and name no step at any level, so that one sentence says it for all. */
export function areWithoutSteps(texts: Texts): boolean {
  return (
    texts.kind === "loaded" &&
    Object.values(texts.texts.levels).every((levels) => Object.values(levels).every(({ action }) => action === null))
  );
}

interface Arrived {
  readonly id: InstrumentId;
  readonly attempt: number;
  readonly texts: InstrumentTexts | null;
}

/** Loads the long texts of `id` when `wanted`; they are not part of what opens the pane. */
export function useTexts(id: InstrumentId, wanted: boolean): Texts {
  const [attempt, setAttempt] = useState(0);
  const [arrived, setArrived] = useState<Arrived | null>(null);

  useEffect(() => {
    if (!wanted) return undefined;
    let awaited = true;
    const arrive = (texts: InstrumentTexts | null): void => {
      if (awaited) setArrived({ id, attempt, texts });
    };
    loadTexts(id).then(arrive, () => arrive(null));
    return () => {
      awaited = false;
    };
  }, [id, wanted, attempt]);

  const loading = arrived === null || arrived.id !== id || arrived.attempt !== attempt;
  usePending(wanted && loading);
  if (loading) return { kind: "loading" };
  if (arrived.texts === null) return { kind: "failed", again: () => setAttempt((count) => count + 1) };
  return { kind: "loaded", texts: arrived.texts };
}
