import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { AttachedState } from "../../../session";
import { jumpTo, LazyPart, Sentence, OpenFolds } from "../../ui";
import { Head } from "./head/head";
import { tabIdOf } from "./head/tab-look";
import { FOLLOWING, SelectedIndicator } from "../../selected";
import { TourOffer } from "../../tour";
import { pages } from "./pages";
import { preload, usePaneContext, type OpenTab, type Route } from "../../hooks";
import { ScrollMemory, type PageView } from "./scroll-memory";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

const loadProblem = () => import(/* webpackChunkName: "reading-problem" */ "./reading-problem");

interface Props {
  readonly state: AttachedState;
  readonly route: Route;
  readonly openTab: OpenTab;
}

/** The attached table, one page at a time. Only the page that is shown is loaded and drawn. */
export function Attached({ state, route, openTab }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { page, at } = route;
  const { problem } = state;
  const [scrollMemory] = useState(() => new ScrollMemory());
  const view = scrollMemory.of(page);
  useEffect(() => {
    // Trouble may be the network's: what tells of it is here before.
    void preload(loadProblem);
  }, []);
  return (
    <>
      <Head state={state} page={page} open={openTab} />
      {page === "summary" && <TourOffer state={state} />}
      {problem !== null && (
        <LazyPart load={loadProblem} draw={({ ReadingProblem }) => <ReadingProblem problem={problem} overdue={state.overdue} />} />
      )}
      {FOLLOWING.has(page) && <SelectedIndicator state={state} />}
      <div key={page} role="tabpanel" aria-labelledby={tabIdOf(page)} data-page={page} className={styles.page}>
        <LazyPart
          load={pages[page]}
          draw={(Shown) => (
            <Arrival route={route} view={view}>
              <OpenFolds value={view.openFolds}>
                <Shown state={state} at={at} />
              </OpenFolds>
            </Arrival>
          )}
        />
        {words.pane.regulationLanguage !== null && <Sentence kind="small">{words.pane.regulationLanguage}</Sentence>}
      </div>
    </>
  );
}

/**
 * Scrolls a page and sets the focus when it has been rendered. Whoever was led here gets the focus to the part marked
 * `data-arrival`, or to the heading where there is none; whoever used the tab keeps the focus there.
 */
function Arrival({ route, view, children }: { readonly route: Route; readonly view: PageView; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  // A layout effect is cleaned up while the page is still in the document: afterwards its scroll position would be lost.
  useLayoutEffect(() => () => view.leave(document.documentElement.scrollTop), [view]);
  useEffect(() => {
    const left = view.takeScrollTop();
    document.documentElement.scrollTop = route.asLeft ? left : 0;
    const find = (what: string) => content.current?.querySelector<HTMLElement>(what);
    if (!route.toHeading) return;
    // A part that is there already; one that is still loading is jumped to when it comes.
    if (route.at !== null && document.getElementById(route.at) !== null) jumpTo(route.at);
    else (find("[data-arrival]") ?? find("h1"))?.focus();
  }, [route, view]);
  return (
    <div ref={content} className={styles.page}>
      {children}
    </div>
  );
}
