import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useSurroundings } from "../surroundings";

/** Shorter work than this (in milliseconds) would only flicker. */
const WORTH_TELLING = 300;

const useStyles = makeStyles({
  // Takes no room, so that nothing moves when it comes and goes.
  place: { position: "fixed", top: 0, left: 0, right: 0, zIndex: 1 },
});

/** A moving line at the top while something takes long. */
export function BusyLine({ busy }: { readonly busy: boolean }): ReactNode {
  const styles = useStyles();
  return <div className={styles.place}>{busy && <LineAfterAWhile />}</div>;
}

function LineAfterAWhile(): ReactNode {
  const { words } = useSurroundings();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORTH_TELLING);
    return () => clearTimeout(timer);
  }, []);
  return long && <ProgressBar shape="square" aria-label={words.pane.working} />;
}
