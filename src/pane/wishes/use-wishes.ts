import { useCallback, useLayoutEffect, useState } from "react";
import type { Wish, Wishes } from "../../session";
import { usePaneContext } from "../hooks";

/** The wishes that stand in the workbook, `null` until they are known, and how to change one. */
export interface ChangeableWishes {
  readonly now: Wishes | null;
  /** The one changed last, and whether Excel took it. */
  readonly changed: { readonly wish: Wish; readonly taken: boolean } | null;
  readonly set: (wish: Wish, on: boolean) => void;
}

/** Follows what is changed here; nobody else changes it. */
export function useWishes(): ChangeableWishes {
  const { session, run } = usePaneContext();
  const [now, setNow] = useState<Wishes | null>(null);
  const [changed, setChanged] = useState<ChangeableWishes["changed"]>(null);
  const look = useCallback(async () => setNow(await session.wishes.now()), [session]);
  // Before the browser paints, so that the page never looks finished in between.
  useLayoutEffect(() => run(look), [run, look]);
  const set = (wish: Wish, on: boolean): void =>
    run(async () => {
      setChanged({ wish, taken: await session.wishes.set(wish, on) });
      await look();
    });
  return { now, changed, set };
}
