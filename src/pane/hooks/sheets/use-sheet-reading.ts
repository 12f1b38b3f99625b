import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ChangedSheets, LastWrite } from "../../../session";
import { usePaneContext } from "../pane-context";

/** Something read from another sheet than the attached table's. */
export interface SheetReading<Value> {
  /** `undefined` before the first reading. */
  readonly value: Value | undefined;
  readonly readAgain: () => Promise<void>;
}

/**
 * Reads something of other sheets, which the session does not watch by itself: when it is first shown, when `read` is
 * another function, when cells changed where it stands, and after each write. What was read last is shown meanwhile.
 *
 * @param read asks the session for it; must stay the same function for the same question
 * @param concerns whether a change of these sheets may be a change of what was read last
 * @param lastWrite what was written or taken back last
 */
export function useSheetReading<Value>(
  read: () => Promise<Value>,
  concerns: (changed: ChangedSheets, value: Value | undefined) => boolean,
  lastWrite?: LastWrite | null
): SheetReading<Value> {
  const { session } = usePaneContext();
  const [value, setValue] = useState<Value | undefined>(undefined);
  const running = useRef<{ readonly read: () => Promise<Value>; done: Promise<void> }>(null);
  const readAgain = useCallback(() => {
    // The session does one thing after the other: a reading that still waits will see everything done before it. Whoever asked is
    // told when it is done and not before: a choice let go earlier would show what stood there before it was written.
    if (running.current?.read === read) return running.current.done;
    const now = { read, done: Promise.resolve() };
    running.current = now;
    now.done = read()
      .then((answer) => {
        if (running.current === now) setValue(answer);
      })
      .finally(() => {
        if (running.current === now) running.current = null;
      });
    return now.done;
  }, [read]);

  // Compared by what it says: each new state of the session may hold the same write as a new object.
  const write = lastWrite ? `${lastWrite.what} ${lastWrite.cells}` : "";
  useEffect(() => void readAgain(), [readAgain, write]);

  const onChange = useEffectEvent((changed: ChangedSheets) => {
    if (concerns(changed, value)) void readAgain();
  });
  useEffect(() => session.watchSheets((changed) => onChange(changed)), [session]);
  return { value, readAgain };
}
