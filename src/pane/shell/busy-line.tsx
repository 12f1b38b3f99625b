import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { usePaneContext } from "../hooks";
import { ProgressLine } from "../ui";

/** Milliseconds before the line appears: for shorter work it would only flicker. */
const SHOW_AFTER = 300;

/** Milliseconds after which Excel is probably waiting for the person to finish typing in a cell: our own work is shorter. */
const WAITING_AFTER = 3_000;

const useStyles = makeStyles({
  // Takes no room, so that nothing moves when it comes and goes.
  place: { position: "fixed", top: 0, left: 0, right: 0, zIndex: 1 },
  waiting: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow4,
  },
});

/** A moving line at the top while something takes long. */
export function BusyLine({ busy }: { readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  return <div className={styles.place}>{busy && <LineAfterAWhile />}</div>;
}

function LineAfterAWhile(): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const isLong = useAfter(SHOW_AFTER);
  const isWaiting = useAfter(WAITING_AFTER);
  return (
    <>
      {isLong && <ProgressLine aria-label={words.pane.working} />}
      <div role="status">{isWaiting && <p className={styles.waiting}>{words.pane.waiting}</p>}</div>
    </>
  );
}

/** Whether so many milliseconds have passed since this was first shown. */
function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
