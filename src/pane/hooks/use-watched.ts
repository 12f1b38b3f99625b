import { useCallback, useEffect, useRef, useState } from "react";
import type { ChangedSheets, LastWrite } from "../../session/types";
import { usePaneContext } from "./pane-context";

/** Something read from another sheet than the table's own. */
export interface Watched<Value> {
  /** `undefined` before the first reading. */
  readonly value: Value | undefined;
  readonly readAgain: () => Promise<void>;
}

/**
 * Reads something of other sheets when first shown, when `read` is another, and when the workbook changed where it
 * stands; never while it is not shown.
 *
 * @param read asks the session for it; must stay the same function for the same question
 * @param isAbout whether a change may concern what was read last
 * @param written what was written or taken back last: another writing may have been there
 */
export function useWatched<Value>(
  read: () => Promise<Value>,
  isAbout: (changed: ChangedSheets, value: Value | undefined) => boolean,
  written?: LastWrite | null
): Watched<Value> {
  const { session } = usePaneContext();
  const [value, setValue] = useState<Value | undefined>(undefined);
  const underWay = useRef<() => Promise<Value>>(null);
  const readAgain = useCallback(async () => {
    // A reading that waits sees everything done before it.
    if (underWay.current === read) return;
    underWay.current = read;
    try {
      const answer = await read();
      if (underWay.current === read) setValue(answer);
    } finally {
      if (underWay.current === read) underWay.current = null;
    }
  }, [read]);
  const writing = written ? `${written.what} ${written.cells}` : "";
  useEffect(() => void readAgain(), [readAgain, writing]);
  const about = useRef<(changed: ChangedSheets) => boolean>(() => false);
  useEffect(() => {
    about.current = (changed) => isAbout(changed, value);
  });
  useEffect(() => session.watchSheets((changed) => about.current(changed) && void readAgain()), [session, readAgain]);
  return { value, readAgain };
}
