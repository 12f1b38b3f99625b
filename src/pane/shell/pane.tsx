import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { HostAppearance } from "../../excel";
import type { Session, SessionState, Support } from "../../session";
import type { Words } from "../../text";
import {
  PageMemoryProvider,
  preload,
  PaneContextProvider,
  useSessionBusy,
  useSessionState,
  useRoute,
  type GoTo,
  type OpenTab,
  type Route,
  usePendingParts,
  useWriting,
} from "../hooks";
import type { CatalogueEntry } from "../../text/functions/catalogue";
import { useFocusAfterRemoval, useFocusOnNewPage, useFocusStaysInSight, useTabFromHeadings } from "./focus";
import { BusyLine } from "./busy-line";
import { LiveRegion } from "./live-region";
import { LazyPart, Note } from "../ui";
import { loadOutcomes, WriteBar } from "./write-bar";
import { pages } from "./attached/pages";
import { Waiting } from "./waiting";
import { useHostTheme } from "./theme/theme";
import { useRunner } from "./use-runner";
import { useShortcuts } from "./use-shortcuts";

const usePageStyles = makeStaticStyles([
  {
    // The scroll bar is always there: some hosts hide it until the pointer is over it, and the page would jump.
    body: { margin: 0, overflowY: "scroll" },
  },
  // In forced colours what is a button by its kind is drawn as one; a link in a sentence would look like the sentence.
  "@media (forced-colors: active) { button.fui-Link { color: LinkText; text-decoration-line: underline; } }",
  // At 200 % zoom a row of a table is wider than the pane: its name stands above its numbers.
  `@media (max-width: 259px) {
    tr { display: flex; flex-wrap: wrap; }
    tr > * { flex: 1 1 0; }
    tr > :first-child { flex-basis: 100%; }
    tr > :not(:first-child) { border-top-width: 0; }
  }`,
]);

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    maxWidth: "640px",
    boxSizing: "border-box",
    minHeight: "100vh",
  },
});

interface Props {
  readonly session: Session;
  readonly appearance: HostAppearance;
  readonly support: Support;
  readonly words: Words;
  /** What the help tells about the functions; none where there are none. */
  readonly functions?: readonly CatalogueEntry[];
  /** Told how to open a page, for who stands outside of the pane. */
  readonly onDrawn?: (goTo: GoTo) => void;
}

const NO_FUNCTIONS: readonly CatalogueEntry[] = [];

/** What is on screen before a table is attached, and after. */
const loadBefore = () => import(/* webpackChunkName: "before" */ "../before");
const loadAttached = () => import(/* webpackChunkName: "attached" */ "./attached/attached");

/**
 * The whole pane: follows the session's phase. What it shows is marked (`data-state` for one value, `data-state-list`,
 * `data-item` and `data-field` for lists, `data-value` where the words differ from the value), so that whoever checks
 * the page reads what a person sees; `data-busy` tells when there is more to come.
 */
export function Pane(props: Props): ReactNode {
  const { session, appearance, words, functions = NO_FUNCTIONS, support, onDrawn } = props;
  usePageStyles();
  const styles = useStyles();
  const theme = useHostTheme(appearance);
  const state = useSessionState(session);
  const { run, busy: acting, crash } = useRunner();
  const { write, result, clearResult } = useWriting(session, state, run);
  const content = useRef<HTMLElement>(null);
  useFocusOnNewPage(content, pageOf(state), acting);
  useFocusAfterRemoval(content);
  useFocusStaysInSight(content);
  useTabFromHeadings(content);

  const { route, goTo, openTab } = useRoute();
  useShortcuts(state.phase === "attached", goTo);
  useEffect(() => onDrawn?.(goTo), [onDrawn, goTo]);
  useEffect(() => {
    // While the workbook is still looked through, what either end of it shows is on its way.
    void preload(loadBefore);
    void preload(loadAttached);
  }, []);
  useEffect(() => {
    // While the person still looks at what was found, the page that follows is on its way, and what is said of writes.
    void preload(pages[route.page]);
    void preload(loadOutcomes);
  }, [route.page]);

  const { pending, telling, beginPending } = usePendingParts();
  const sessionBusy = useSessionBusy(session);
  const busy = acting || pending || sessionBusy || state.phase === "starting" || state.phase === "looking";

  const context = useMemo(
    () => ({
      words,
      numberLocale: appearance.numberLocale,
      session,
      run,
      write,
      goTo,
      functions,
      support,
      beginPending,
    }),
    [words, appearance, session, run, write, goTo, functions, support, beginPending]
  );

  return (
    <FluentProvider theme={theme}>
      <PaneContextProvider value={context}>
        <main ref={content} className={styles.content} data-spbe-root="" data-phase={state.phase} data-busy={String(busy)}>
          <BusyLine busy={busy && !telling} />
          {crash !== null && (
            <Note intent="error">
              {words.pane.failed} {words.pane.crashedCode(crash)}
            </Note>
          )}
          <Phase state={state} route={route} openTab={openTab} words={words} />
          <WriteBar
            busy={busy && !telling}
            result={result}
            lastWrite={"lastWrite" in state ? (state.lastWrite ?? null) : null}
            close={clearResult}
          />
        </main>
        <LiveRegion state={state} />
      </PaneContextProvider>
    </FluentProvider>
  );
}

function Phase({
  state,
  route,
  openTab,
  words,
}: {
  readonly state: SessionState;
  readonly route: Route;
  readonly openTab: OpenTab;
  readonly words: Words;
}): ReactNode {
  switch (state.phase) {
    case "starting":
      return <Waiting message={words.pane.starting} />;
    case "looking":
      return <Waiting message={words.pane.looking} />;
    case "offer":
      return <LazyPart load={loadBefore} draw={({ Offer }) => <Offer state={state} />} />;
    case "undecided":
      return <LazyPart load={loadBefore} draw={({ Undecided }) => <Undecided state={state} />} />;
    case "nothing":
      return <LazyPart load={loadBefore} draw={({ Nothing }) => <Nothing state={state} />} />;
    case "attached":
      return (
        <PageMemoryProvider>
          <LazyPart load={loadAttached} draw={({ Attached }) => <Attached state={state} route={route} openTab={openTab} />} />
        </PageMemoryProvider>
      );
  }
}

/** What is on screen, as far as a person would say "another page". */
function pageOf(state: SessionState): string {
  if (state.phase !== "attached") return state.phase;
  const { sheet, levelColumn } = state.reading.table;
  return `attached ${sheet} ${levelColumn}`;
}
