import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import type { LastWrite } from "../../session";
import { useLoaded, usePaneContext, type WriteResult } from "../hooks";
import { LoadFailed, WRITE_BAR_HEIGHT } from "../ui";
import { useWaiting } from "./busy-line";
import { useLineStyles } from "./write-bar-line";
import { WRITE_BAR } from "./write-bar-ids";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    maxHeight: "50vh",
    overflowY: "auto",
    boxSizing: "border-box",
    // From edge to edge, over the padding of the page.
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  /** How the last write ended, until the person closes the message. */
  readonly result: WriteResult | null;
  readonly lastWrite: LastWrite | null;
  /** Whether something is under way. */
  readonly busy: boolean;
  readonly close: () => void;
}

/** What is said of a write comes after the pane has opened: nothing is written before. */
export const loadOutcomes = () => import(/* webpackChunkName: "write-outcome" */ "./write-outcome");

/** Between what has the focus and the bar, in pixels. */
const ROOM_ABOVE = 16;

/**
 * How the last writing action ended, *Batalkan* while there is something to take back, and what Excel may be waiting for. Always in sight, and
 * nothing ends up under it.
 */
export function WriteBar({ result, lastWrite, busy, close }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const line = useLineStyles();
  const left = result === null || result.outcome.kind === "done" ? [] : result.outcome.left;
  const waiting = useWaiting(busy);
  const isTold = result !== null || lastWrite !== null;
  const loaded = useLoaded(loadOutcomes, isTold);
  const parts = loaded.kind === "loaded" ? loaded.value : null;
  const shown = isTold || waiting;
  const bar = useRef<HTMLDivElement>(null);
  // Before anything is scrolled for the sake of what the bar now covers.
  useLayoutEffect(() => {
    // The bar covers the lower end of the page, more of it the longer its message is. Told its height, the browser scrolls
    // what gets the focus to above it. The page's own sticky parts stand above it too (WRITE_BAR_HEIGHT).
    const height = bar.current?.offsetHeight ?? 0;
    const { style } = document.documentElement;
    style.scrollPaddingBottom = `${height + ROOM_ABOVE}px`;
    style.setProperty(WRITE_BAR_HEIGHT, `${height}px`);
  });
  return (
    <div ref={bar} id={WRITE_BAR} className={shown ? styles.bar : undefined}>
      <div className={result === null ? undefined : line.row}>
        {/* Always there, so that a screen reader notices what comes into it. */}
        <div role="status" className={line.sentence}>
          {result !== null && parts?.outcomeMessage(result, words, numberLocale)}
        </div>
        {result !== null && parts && <parts.CloseMessage close={close} />}
      </div>
      {result?.outcome.kind === "done" && result.outcome.at !== undefined && parts && <parts.ToWhatWasMade at={result.outcome.at} />}
      {left.length > 0 && parts && <parts.LeftCells left={left} />}
      <div role="status">{waiting && <p className={line.sentence}>{words.pane.waiting}</p>}</div>
      {lastWrite !== null && parts && <parts.TakeBack lastWrite={lastWrite} told={result?.what ?? null} />}
      {loaded.kind === "failed" && <LoadFailed again={loaded.again}>{words.pane.partFailed}</LoadFailed>}
    </div>
  );
}
