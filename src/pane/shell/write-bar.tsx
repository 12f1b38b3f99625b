import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import type { LastWrite, LeftOut, Problem } from "../../session";
import { problemSentence, type Words } from "../../text";
import { cellName } from "../format";
import { usePaneContext, type WriteResult } from "../hooks";
import { WRITE_BAR_HEIGHT, CellButton, Fold, Sentence } from "../ui";
import { useWaiting } from "./busy-line";

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
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  plain: { margin: 0, overflowWrap: "anywhere", flex: "1 1 12em" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  close: { alignSelf: "flex-start" },
});

/** Ids of the bar and of *Batalkan* in it, for the shortcut that leads there. */
export const WRITE_BAR = "spbe-write-bar";
export const TAKE_BACK = "spbe-take-back";

interface Props {
  /** How the last write ended, until the person closes the message. */
  readonly result: WriteResult | null;
  readonly lastWrite: LastWrite | null;
  /** Whether something is under way. */
  readonly busy: boolean;
  readonly close: () => void;
}

/** Between what has the focus and the bar, in pixels. */
const ROOM_ABOVE = 16;

/**
 * How the last writing action ended, *Batalkan* while there is something to take back, and what Excel may be waiting for. Always in sight, and
 * nothing ends up under it.
 */
export function WriteBar({ result, lastWrite, busy, close }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const left = result === null || result.outcome.kind === "done" ? [] : result.outcome.left;
  const waiting = useWaiting(busy);
  const shown = result !== null || lastWrite !== null || waiting;
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
      <div className={result === null ? undefined : styles.line}>
        {/* Always there, so that a screen reader notices what comes into it. */}
        <div role="status" className={styles.plain}>
          {result !== null && message(result, words)}
        </div>
        {result !== null && (
          <Button size="small" appearance="subtle" className={styles.close} onClick={close}>
            {words.outcomes.close}
          </Button>
        )}
      </div>
      {left.length > 0 && <LeftCells left={left} />}
      <div role="status">{waiting && <p className={styles.plain}>{words.pane.waiting}</p>}</div>
      {lastWrite !== null && <TakeBack lastWrite={lastWrite} told={result?.what ?? null} />}
    </div>
  );
}

function message({ what, outcome }: WriteResult, words: Words): string {
  const { outcomes, problems } = words;
  switch (outcome.kind) {
    case "done":
      return outcomes.done[what](outcome.cells, rangeName(outcome.at));
    case "partly": {
      const { cells, left, problem } = outcome;
      const isUndo = what === "undo";
      if (problem === undefined) return (isUndo ? outcomes.partlyUndone : outcomes.partly)(cells, left.length);
      // What nobody can tell is not counted either.
      if (problem.kind === "unsure") return spoken(problem, problems);
      return `${(isUndo ? outcomes.stoppedUndoing : outcomes.stopped)(cells)} ${spoken(problem, problems)}`;
    }
    case "not-done":
      return spoken(outcome.problem, problems);
  }
}

function spoken(problem: Problem, problems: Words["problems"]): string {
  const { what, next } = problemSentence(problems, problem);
  return `${what} ${next}`;
}

function rangeName(at: { readonly sheet: string; readonly range: string } | undefined): string {
  return at === undefined ? "" : [at.sheet, at.range].filter((part) => part !== "").join("!");
}

/** How many cells left out are listed at once; more are behind a click. */
const AT_A_GLANCE = 3;

function LeftCells({ left }: { readonly left: readonly LeftOut[] }): ReactNode {
  const { words } = usePaneContext();
  if (left.length <= AT_A_GLANCE) return <LeftList left={left} />;
  return (
    <Fold title={words.outcomes.showLeft(left.length)}>
      <LeftList left={left} />
    </Fold>
  );
}

function LeftList({ left }: { readonly left: readonly LeftOut[] }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {left.map(({ place, why }) => (
        <li key={cellName(place)}>
          <CellButton cell={place} />
          <Sentence kind="small">{words.writing.leftOut[why]}</Sentence>
        </li>
      ))}
    </ul>
  );
}

interface TakeBackProps {
  readonly lastWrite: LastWrite;
  /** What the message above is about: it is not said twice. */
  readonly told: WriteResult["what"] | null;
}

function TakeBack({ lastWrite, told }: TakeBackProps): ReactNode {
  const { words, session, write } = usePaneContext();
  const styles = useStyles();
  const restoresId = useId();
  const { what, cells } = lastWrite;
  const { lastWrite: last, restores, wrote } = words.outcomes;
  return (
    <div className={styles.line}>
      <p className={styles.plain} id={restoresId}>
        {told !== what && `${last(wrote[what](cells))} `}
        {restores[what]}
      </p>
      <Button
        id={TAKE_BACK}
        aria-describedby={restoresId}
        aria-keyshortcuts="Alt+Shift+0"
        onClick={() => write("undo", () => session.undoLast())}
      >
        {words.pane.undo}
      </Button>
    </div>
  );
}
