import { usePageMemory } from "../hooks";
import { recall } from "../../excel";

const KEY = "tour";

/** Where the tour stands: not asked for yet, at a step, or over (for this viewer, also next time). */
export type TourStep = "offered" | "over" | number;

/** The tour, one for all pages. */
export function useTour(): [TourStep, (step: TourStep) => void] {
  return usePageMemory<TourStep>(KEY, recall(KEY) === "over" ? "over" : "offered");
}

/** Under which the viewer's browser remembers that the tour is over. */
export const TOUR_KEY = KEY;
