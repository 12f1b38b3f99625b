import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { LastWrite, LeftOut, Problem } from "../../session";
import { problemSentence, type Words } from "../../text";
import { outcomes } from "../../text/writing/outcomes";
import { parseA1 } from "../../grid";
import { cellName, shown } from "../format";
import { usePaneContext, type WriteResult } from "../hooks";
import { CellButton, Fold, Sentence } from "../ui";
import { useLineStyles } from "./write-bar-line";
import { TAKE_BACK } from "./write-bar-ids";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  close: { alignSelf: "flex-start" },
});

/** How a write ended, in a sentence or two, and where the index went. */
export function outcomeMessage(result: WriteResult, words: Words, locale: string): string {
  const { indices } = result;
  const [from, to] = [indices.before && shown(indices.before, locale), indices.after && shown(indices.after, locale)];
  const moved = from !== null && to !== null && from !== to ? ` ${outcomes[words.language].index(from, to)}` : "";
  return sentence(result, words) + moved;
}

function sentence({ what, outcome }: WriteResult, { language, problems }: Words): string {
  const words = outcomes[language];
  switch (outcome.kind) {
    case "done":
      return words.done[what](outcome.cells, rangeName(outcome.at));
    case "partly": {
      const { cells, left, problem } = outcome;
      const isUndo = what === "undo";
      if (problem === undefined) return (isUndo ? words.partlyUndone : words.partly)(cells, left.length);
      // What nobody can tell is not counted either.
      if (problem.kind === "unsure") return spoken(problem, problems);
      return `${(isUndo ? words.stoppedUndoing : words.stopped)(cells)} ${spoken(problem, problems)}`;
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

/** Closes the message. */
export function CloseMessage({ close }: { readonly close: () => void }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <Button size="small" appearance="subtle" className={styles.close} onClick={close}>
      {outcomes[words.language].close}
    </Button>
  );
}

/** The cells that were left as they were, each with its reason. */
export function LeftCells({ left }: { readonly left: readonly LeftOut[] }): ReactNode {
  const { words } = usePaneContext();
  if (left.length <= AT_A_GLANCE) return <LeftList left={left} />;
  return (
    <Fold title={outcomes[words.language].showLeft(left.length)}>
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

interface MadeProps {
  readonly at: { readonly sheet: string; readonly range: string };
}

/** Leads to what was made, where the person could not know where that is. */
export function ToWhatWasMade({ at }: MadeProps): ReactNode {
  const { words } = usePaneContext();
  const [rect] = parseA1(at.range);
  const { row, column } = rect ?? { row: 0, column: 0 };
  return <CellButton cell={{ sheet: at.sheet, row, column }} name={outcomes[words.language].show(rangeName(at))} />;
}

interface TakeBackProps {
  readonly lastWrite: LastWrite;
  /** What the message above is about; `null` once it is closed, or where there was none. */
  readonly told: WriteResult["what"] | null;
}

/** What *Batalkan* would take back, and the button: with a message about it in full, else in one line. */
export function TakeBack({ lastWrite, told }: TakeBackProps): ReactNode {
  const { words, session, write } = usePaneContext();
  const line = useLineStyles();
  const restoresId = useId();
  const { what, cells, before } = lastWrite;
  const { lastWrite: last, restores, takeBack, wrote } = outcomes[words.language];
  const isTold = told !== null;
  return (
    <div className={line.row}>
      {isTold && (
        <p className={line.sentence} id={restoresId}>
          {told !== what && `${last(wrote[what](cells))} `}
          {restores[what]}
        </p>
      )}
      <Button
        id={TAKE_BACK}
        {...(isTold ? { "aria-describedby": restoresId } : { size: "small", appearance: "subtle", title: restores[what] })}
        aria-keyshortcuts="Alt+Shift+0"
        onClick={() => write("undo", () => session.undoLast())}
      >
        {isTold ? words.pane.undo : takeBack(wrote[what](cells), before)}
      </Button>
    </div>
  );
}
