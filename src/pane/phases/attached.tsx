import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { SessionState } from "../../excel/session-types";
import { Later } from "../parts/later";
import { PageTabs, tabIdOf } from "../parts/page-tabs";
import { ProblemNote } from "../parts/problem-note";
import { Sentence } from "../parts/sentence";
import { TourPlace } from "../parts/tour-place";
import type { PageId } from "../pages/page";
import { pages } from "../pages/pages";
import { useSurroundings } from "../surroundings";
import type { Place } from "../use-place";

export type AttachedState = Extract<SessionState, { phase: "attached" }>;

const useStyles = makeStyles({
  problem: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  language: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly state: AttachedState;
  readonly place: Place;
  readonly openTab: (page: PageId) => void;
}

/** The attached table, one page at a time. Only the page that is shown is loaded and drawn. */
export function Attached({ state, place, openTab }: Props): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const page = pages.find(({ id }) => id === place.page) ?? pages[0];
  return (
    <>
      <PageTabs page={page.id} open={openTab} />
      {page.id === "summary" && <TourPlace state={state} />}
      {state.problem !== null && <Trouble problem={state.problem} />}
      <div
        key={page.id}
        role="tabpanel"
        aria-labelledby={tabIdOf(page.id)}
        data-page={page.id}
        className={styles.page}
      >
        <Later
          load={page.load}
          draw={(Shown) => (
            <Arrival place={place}>
              <Shown state={state} at={place.at} />
            </Arrival>
          )}
        />
        {words.pane.regulationLanguage !== null && (
          <p className={styles.language}>{words.pane.regulationLanguage}</p>
        )}
      </div>
    </>
  );
}

/**
 * Brings the focus to what somebody was led to on a page as soon as it is drawn: the part marked `data-arrival`, else the
 * heading.
 */
function Arrival({
  place,
  children,
}: {
  readonly place: Place;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    const find = (what: string) => content.current?.querySelector<HTMLElement>(what);
    if (place.toHeading) (find("[data-arrival]") ?? find("h1"))?.focus();
  }, [place]);
  return (
    <div ref={content} className={styles.page}>
      {children}
    </div>
  );
}

function Trouble({
  problem,
}: {
  readonly problem: NonNullable<AttachedState["problem"]>;
}): ReactNode {
  const { words, session, run } = useSurroundings();
  const styles = useStyles();
  return (
    <div className={styles.problem}>
      <ProblemNote problem={problem} />
      <Sentence>{words.pane.stale}</Sentence>
      {problem.kind === "table-lost" ? (
        <Button onClick={() => run(() => session.look())}>{words.pane.lookAgain}</Button>
      ) : (
        <Button onClick={() => run(() => session.refresh())}>{words.pane.readAgain}</Button>
      )}
    </div>
  );
}
