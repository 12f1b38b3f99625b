import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { usePaneContext } from "../hooks";
import { ProgressLine } from "../ui";

/** Milliseconds before the line appears: for shorter work it would only flicker. */
const SHOW_AFTER = 300;

/** Milliseconds after which Excel is probably waiting for the person to finish typing in a cell: our own work is shorter. */
const WAITING_AFTER = 3_000;

const useStyles = makeStyles({
  // Takes no room, so that nothing moves when it comes and goes, and no click: what lies under it can still be used.
  place: { position: "fixed", top: 0, left: 0, right: 0, zIndex: 1, pointerEvents: "none" },
});

/** A moving line at the top while something takes long. */
export function BusyLine({ busy }: { readonly busy: boolean }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const isLong = useLasting(busy, SHOW_AFTER);
  return <div className={styles.place}>{isLong && <ProgressLine aria-label={words.pane.working} />}</div>;
}

/** Whether something has gone on for so long that Excel is probably waiting for the person. */
export function useWaiting(busy: boolean): boolean {
  return useLasting(busy, WAITING_AFTER);
}

/** Whether something has been going on for so many milliseconds. */
function useLasting(active: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [active, milliseconds]);
  return active && lasting;
}
