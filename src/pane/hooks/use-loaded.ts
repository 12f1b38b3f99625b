import { useEffect, useState } from "react";
import { usePending } from "./use-pending";

/** Something that is loaded when it is first needed: code, long texts, published results. */
export type Loaded<Value> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly again: () => void }
  | { readonly kind: "loaded"; readonly value: Value };

/** What has been loaded, by the function that loads it: shown again, it is there at once. */
const cache = new WeakMap<() => Promise<unknown>, { readonly value: unknown }>();

/** Loads something before it is needed. A failure is not told: it is loaded again when it is needed, and told then. */
export async function preload(load: () => Promise<unknown>): Promise<void> {
  try {
    cache.set(load, { value: await load() });
  } catch {
    // See above.
  }
}

/**
 * Loads something for the component that shows it; the pane counts as busy meanwhile. Not React's `use` and `lazy`,
 * which keep a failed promise for good: here the person can try again, and the rest of the page stands meanwhile.
 *
 * @param load must stay the same function for the same thing
 * @param wanted `false` loads nothing yet
 */
export function useLoaded<Value>(load: () => Promise<Value>, wanted = true): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [ended, setEnded] = useState<{ readonly load: unknown; readonly attempt: number } | null>(null);
  const cached = cache.get(load);
  const isHere = cached !== undefined;
  const failed = !isHere && ended !== null && ended.load === load && ended.attempt === attempt;
  usePending(wanted && !isHere && !failed);

  useEffect(() => {
    if (!wanted || isHere) return undefined;
    let current = true;
    void preload(load).then(() => current && setEnded({ load, attempt }));
    return () => {
      current = false;
    };
  }, [load, wanted, isHere, attempt]);

  if (isHere) return { kind: "loaded", value: cached.value as Value };
  if (failed) return { kind: "failed", again: () => setAttempt(attempt + 1) };
  return { kind: "loading" };
}
