import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { AttachedState } from "../../session/attached-state";
import { Later } from "../ui/lazy-part";
import { PageTabs, tabIdOf } from "./page-tabs";
import { ProblemNote } from "../ui/problem-note";
import { Sentence } from "../ui/sentence";
import { TourPlace } from "../tour/tour-place";
import { OpenFolds } from "../ui/fold";
import { pages } from "./pages";
import { useSurroundings } from "../hooks/pane-context";
import type { OpenTab, Route } from "../hooks/route";
import { Visits, type Visit } from "../hooks/scroll-memory";

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
  readonly route: Route;
  readonly openTab: OpenTab;
}

/** The attached table, one page at a time. Only the page that is shown is loaded and drawn. */
export function Attached({ state, route, openTab }: Props): ReactNode {
  const { words } = useSurroundings();
  const styles = useStyles();
  const { page, at } = route;
  const [visits] = useState(() => new Visits());
  const visit = visits.to(page);
  return (
    <>
      <PageTabs page={page} open={openTab} />
      {page === "summary" && <TourPlace state={state} />}
      {state.problem !== null && <Trouble problem={state.problem} />}
      <div key={page} role="tabpanel" aria-labelledby={tabIdOf(page)} data-page={page} className={styles.page}>
        <Later
          load={pages[page]}
          draw={(Shown) => (
            <Arrival route={route} visit={visit}>
              <OpenFolds value={visit.folds}>
                <Shown state={state} at={at} />
              </OpenFolds>
            </Arrival>
          )}
        />
        {words.pane.regulationLanguage !== null && <p className={styles.language}>{words.pane.regulationLanguage}</p>}
      </div>
    </>
  );
}

/**
 * Brings the focus to what somebody was led to on a page as soon as it is drawn: the part marked `data-arrival`, else the
 * heading.
 */
function Arrival({ route, visit, children }: { readonly route: Route; readonly visit: Visit; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => () => visit.leave(document.documentElement.scrollTop), [visit]);
  useEffect(() => {
    const left = visit.takeTop();
    document.documentElement.scrollTop = route.asLeft ? left : 0;
    const find = (what: string) => content.current?.querySelector<HTMLElement>(what);
    if (route.toHeading) (find("[data-arrival]") ?? find("h1"))?.focus();
  }, [route, visit]);
  return (
    <div ref={content} className={styles.page}>
      {children}
    </div>
  );
}

function Trouble({ problem }: { readonly problem: NonNullable<AttachedState["problem"]> }): ReactNode {
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
