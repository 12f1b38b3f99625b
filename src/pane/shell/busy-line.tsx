import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { usePaneContext } from "../hooks/pane-context";
import { ProgressLine } from "../ui/progress-line";

/** Shorter work than this (in milliseconds) would only flicker. */
const WORTH_TELLING = 300;

/** Work of ours never takes so long: most likely Excel waits until the person ends typing in a cell. */
const PROBABLY_WAITING = 3_000;

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
  const isLong = useAfter(WORTH_TELLING);
  const isWaiting = useAfter(PROBABLY_WAITING);
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
