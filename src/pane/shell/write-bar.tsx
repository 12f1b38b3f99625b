import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import type { LastWrite, LeftOut } from "../../session/types";
import { problemSentence, type Words } from "../../text";
import { cellName } from "../hooks/cell-address";
import { useSurroundings } from "../hooks/pane-context";
import type { Settled } from "../hooks/use-writing";
import { BAR_HEIGHT, TAKE_BACK, WRITE_BAR } from "../ui/anchors";
import { CellButton } from "../ui/cell-button";
import { Fold } from "../ui/fold";

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
  reason: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  close: { alignSelf: "flex-start" },
});

interface Props {
  readonly settled: Settled | null;
  readonly lastWrite: LastWrite | null;
  readonly forget: () => void;
}

/** Between what has the focus and the bar, in pixels. */
const ROOM_ABOVE = 16;

/** How the last writing action ended, and *Batalkan* while there is something to take back. Always in sight. */
export function WriteBar({ settled, lastWrite, forget }: Props): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const left = settled === null || settled.outcome.kind === "done" ? [] : settled.outcome.left;
  const shown = settled !== null || lastWrite !== null;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What gets the focus is scrolled to where the bar does not cover it, however much the bar tells.
    const height = bar.current?.offsetHeight ?? 0;
    const { style } = document.documentElement;
    style.scrollPaddingBottom = `${height + ROOM_ABOVE}px`;
    style.setProperty(BAR_HEIGHT, `${height}px`);
  });
  return (
    <div ref={bar} id={WRITE_BAR} className={shown ? styles.bar : undefined}>
      <div className={settled === null ? undefined : styles.line}>
        {/* Always there, so that a screen reader notices what comes into it. */}
        <div role="status" className={styles.plain}>
          {settled !== null && message(settled, words)}
        </div>
        {settled !== null && (
          <Button size="small" appearance="subtle" className={styles.close} onClick={forget}>
            {words.outcomes.close}
          </Button>
        )}
      </div>
      {left.length > 0 && <LeftCells left={left} />}
      {lastWrite !== null && <TakeBack lastWrite={lastWrite} told={settled?.what ?? null} />}
    </div>
  );
}

function message({ what, outcome }: Settled, words: Words): string {
  const { outcomes, problems } = words;
  switch (outcome.kind) {
    case "done":
      return outcomes.done[what](outcome.cells, placeOf(outcome.at));
    case "partly": {
      const partly = what === "undo" ? outcomes.partlyUndone : outcomes.partly;
      return partly(outcome.cells, outcome.left.length);
    }
    case "not-done": {
      const { what: happened, next } = problemSentence(problems, outcome.problem);
      return `${happened} ${next}`;
    }
  }
}

function placeOf(at: { readonly sheet: string; readonly range: string } | undefined): string {
  return at === undefined ? "" : [at.sheet, at.range].filter((part) => part !== "").join("!");
}

/** So many are read at once; more stand behind a click. */
const AT_A_GLANCE = 3;

function LeftCells({ left }: { readonly left: readonly LeftOut[] }): ReactNode {
  const { words } = useSurroundings();
  if (left.length <= AT_A_GLANCE) return <LeftList left={left} />;
  return (
    <Fold title={words.outcomes.showLeft(left.length)}>
      <LeftList left={left} />
    </Fold>
  );
}

function LeftList({ left }: { readonly left: readonly LeftOut[] }): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {left.map(({ place, why }) => (
        <li key={cellName(place)}>
          <CellButton place={place} />
          <p className={styles.reason}>{words.writing.leftOut[why]}</p>
        </li>
      ))}
    </ul>
  );
}

interface TakeBackProps {
  readonly lastWrite: LastWrite;
  /** What the message above tells about already. */
  readonly told: Settled["what"] | null;
}

function TakeBack({ lastWrite, told }: TakeBackProps): ReactNode {
  const { words, session, write } = useSurroundings();
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
