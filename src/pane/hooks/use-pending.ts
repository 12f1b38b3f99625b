import { useCallback, useLayoutEffect, useState } from "react";
import { usePaneContext, type BeginPending } from "./pane-context";

/** Counts the parts of the pane that are still at work. For the shell, which hands `beginPending` to all. */
export function usePendingParts(): { readonly pending: boolean; readonly telling: boolean; readonly beginPending: BeginPending } {
  const [parts, setParts] = useState({ all: 0, telling: 0 });
  const beginPending = useCallback<BeginPending>((telling = false) => {
    const count = (more: number): void => setParts((now) => ({ all: now.all + more, telling: telling ? now.telling + more : now.telling }));
    count(1);
    return () => count(-1);
  }, []);
  return { pending: parts.all > 0, telling: parts.telling > 0, beginPending };
}

/** Tells the pane that this part is still loading while `active`, so that it shows progress and counts as busy. */
export function usePending(active: boolean): void {
  const { beginPending } = usePaneContext();
  // A layout effect runs before the browser paints, so that the page never looks finished in between.
  useLayoutEffect(() => (active ? beginPending() : undefined), [active, beginPending]);
}
