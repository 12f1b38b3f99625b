import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { Finding } from "../../../../assessment";
import type { Fix } from "../../../../table";
import { findingSentence } from "../../../../text";
import { decimalSeparator, cellName, shownValue } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { VisuallyHidden, CellButton, LazyPart, Sentence } from "../../../ui";
import { LevelOfFinding } from "./level-of-finding";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  change: { overflowWrap: "anywhere" },
});

interface Props {
  readonly finding: Finding;
  readonly fix: Fix | null;
}

const acceptForm = () => import(/* webpackChunkName: "accept" */ "./accept-form");

/** One finding: where, what, and what can be done about it. */
export function FindingItem({ finding, fix }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  const { severity, indicator, place } = finding;
  return (
    <div className={severity === "error" ? `${styles.item} ${styles.error}` : styles.item}>
      <div className={styles.line}>{place !== null && <CellButton cell={place} />}</div>
      <Sentence data-field="indicator" data-value={indicator ?? ""}>
        <span data-field="message">{findingSentence(finding, words.language, decimalSeparator(numberLocale))}</span>
      </Sentence>
      {fix === null ? <LevelOfFinding finding={finding} /> : <Change fix={fix} />}
      <Answers finding={finding} fix={fix} />
    </div>
  );
}

function Change({ fix: { before, after } }: { readonly fix: Fix }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useStyles();
  return (
    <span className={styles.change}>
      {shownValue(before, numberLocale, words.pane)} <span aria-hidden="true">→</span>{" "}
      <VisuallyHidden>{words.pane.becomes} </VisuallyHidden>
      <strong>{shownValue(after, numberLocale, words.pane)}</strong>
    </span>
  );
}

/** What a person calls the finding: its cell, or its indicator where it has none. */
function nameOf({ place, indicator }: Finding, indicatorName: (key: string) => string): string {
  if (place !== null) return cellName(place);
  return indicator === null ? "" : indicatorName(indicator);
}

function Answers({ finding, fix }: Props): ReactNode {
  const { words, session, write } = usePaneContext();
  const styles = useStyles();
  const [accepting, setAccepting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = nameOf(finding, words.pane.indicator);
  const close = (): void => {
    setAccepting(false);
    opener.current?.focus();
  };
  return (
    <>
      <div className={styles.line}>
        {fix !== null && (
          <Button size="small" aria-label={`${words.pane.apply} ${name}`} onClick={() => write("fix", () => session.do("fix", [fix]))}>
            {words.pane.apply}
          </Button>
        )}
        <Button
          ref={opener}
          size="small"
          // Without a frame it would look indented where nothing stands before it.
          appearance={fix === null ? "secondary" : "subtle"}
          aria-label={`${words.pane.leaveAsIs}: ${name}`}
          aria-expanded={accepting}
          onClick={() => setAccepting(!accepting)}
        >
          {words.pane.leaveAsIs}
        </Button>
      </div>
      {accepting && <LazyPart load={acceptForm} draw={({ AcceptForm }) => <AcceptForm finding={finding} close={close} />} />}
    </>
  );
}
