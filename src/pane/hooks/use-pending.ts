import { useCallback, useLayoutEffect, useState } from "react";
import { useSurroundings } from "./pane-context";

/** Counts what is on its way to the screen in any part of the pane. */
export function useHolds(): { readonly held: boolean; readonly hold: () => () => void } {
  const [count, setCount] = useState(0);
  const hold = useCallback(() => {
    setCount((now) => now + 1);
    return () => setCount((now) => now - 1);
  }, []);
  return { held: count > 0, hold };
}

/** Tells the pane that this part has more to come while `active`, so that it shows progress and counts as busy. */
export function useUnderWay(active: boolean): void {
  const { hold } = useSurroundings();
  // Before the browser draws: the page never looks finished in between.
  useLayoutEffect(() => (active ? hold() : undefined), [active, hold]);
}
