import { usePageMemory } from "./page-memory";

/** The person's target as they typed it: an index such as `3,50`, or a predicate. One value for all pages. */
export function useTarget(): [string, (typed: string) => void] {
  return usePageMemory("target", "");
}
