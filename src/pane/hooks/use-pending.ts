import { useCallback, useLayoutEffect, useState } from "react";
import { usePaneContext } from "./pane-context";

/** Counts the parts of the pane that are still loading something. For the shell, which hands `beginPending` to all. */
export function usePendingParts(): { readonly pending: boolean; readonly beginPending: () => () => void } {
  const [count, setCount] = useState(0);
  const beginPending = useCallback(() => {
    setCount((now) => now + 1);
    return () => setCount((now) => now - 1);
  }, []);
  return { pending: count > 0, beginPending };
}

/** Tells the pane that this part is still loading while `active`, so that it shows progress and counts as busy. */
export function usePending(active: boolean): void {
  const { beginPending } = usePaneContext();
  // A layout effect runs before the browser paints, so that the page never looks finished in between.
  useLayoutEffect(() => (active ? beginPending() : undefined), [active, beginPending]);
}
