import { useCallback } from "react";
import { loadTexts, type InstrumentId, type InstrumentTexts } from "../../instrument";
import { useLoaded, type Loaded } from "./use-loaded";

/** The long texts of an instrument, as far as they are loaded. */
export type Texts = Loaded<InstrumentTexts>;

/** Whether the texts are there and name no step at any level, so that one sentence says it for all. */
export function areWithoutSteps(texts: Texts): boolean {
  return (
    texts.kind === "loaded" &&
    Object.values(texts.value.levels).every((levels) => Object.values(levels).every(({ action }) => action === null))
  );
}

/** Loads the long texts of `id` when `wanted`; they are not part of what opens the pane. */
export function useTexts(id: InstrumentId, wanted: boolean): Texts {
  return useLoaded(
    useCallback(() => loadTexts(id), [id]),
    wanted
  );
}
