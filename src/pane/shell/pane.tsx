import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { HostLook } from "../../excel/host/appearance-types";
import type { Session, SessionState } from "../../session/types";
import type { Support } from "../../session/support";
import type { Words } from "../../text";
import { KeptProvider } from "../hooks/page-memory";
import type { CatalogueEntry } from "../hooks/catalogue";
import { useFocusAfterRemoval, useFocusOnNewPage, useTabFromHeadings } from "./focus";
import { BusyLine } from "./busy-line";
import { loadAhead } from "../ui/lazy-part";
import { LiveRegion } from "./live-region";
import { Note } from "../ui/note";
import { WriteBar } from "./write-bar";
import { pages } from "./pages";
import { Attached } from "./attached";
import { Nothing, Offer, Undecided } from "../before/before";
import { Waiting } from "./waiting";
import { SurroundingsProvider } from "../hooks/pane-context";
import { themes } from "./theme";
import { useSessionBusy, useSessionState } from "../hooks/use-session-state";
import { useHostTheme, useRunner } from "./use-session";
import { useRoute, type OpenTab, type Route } from "../hooks/route";
import { useShortcuts } from "./use-shortcuts";
import { useHolds } from "../hooks/use-pending";
import { useWriting } from "../hooks/use-writing";

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
  page: { minHeight: "100vh", boxSizing: "border-box" },
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
  readonly look: HostLook;
  readonly support: Support;
  readonly words: Words;
  /** What the help tells about the functions; none where there are none. */
  readonly functions?: readonly CatalogueEntry[];
}

const NO_FUNCTIONS: readonly CatalogueEntry[] = [];

/**
 * The whole pane: follows the session's phase. What it shows is marked (`data-state` for one value, `data-state-list`,
 * `data-item` and `data-field` for lists, `data-value` where the words differ from the value), so that whoever checks
 * the page reads what a person sees; `data-busy` tells when there is more to come.
 */
export function Pane(props: Props): ReactNode {
  const { session, look, words, functions = NO_FUNCTIONS, support } = props;
  usePageStyles();
  const styles = useStyles();
  const theme = useHostTheme(look);
  const state = useSessionState(session);
  const { run, busy: acting, crash } = useRunner();
  const { write, settled, forget } = useWriting(session, state.phase, run);
  const content = useRef<HTMLElement>(null);
  useFocusOnNewPage(content, pageOf(state), acting);
  useFocusAfterRemoval(content);
  useTabFromHeadings(content);

  const { route, goTo, openTab } = useRoute();
  useShortcuts(state.phase === "attached", goTo);
  useEffect(() => {
    // While the person still looks at what was found, the page that follows is on its way.
    void loadAhead(pages[route.page]);
  }, [route.page]);

  const { held, hold } = useHolds();
  const sessionBusy = useSessionBusy(session);
  const busy = acting || held || sessionBusy || state.phase === "starting" || state.phase === "looking";

  const surroundings = useMemo(
    () => ({
      words,
      numberLocale: look.numberLocale,
      session,
      run,
      write,
      goTo,
      functions,
      support,
      hold,
    }),
    [words, look, session, run, write, goTo, functions, support, hold]
  );

  return (
    <FluentProvider theme={themes[theme]} className={styles.page}>
      <SurroundingsProvider value={surroundings}>
        <main ref={content} className={styles.content} data-spbe-root="" data-phase={state.phase} data-busy={String(busy)}>
          <BusyLine busy={busy} />
          {crash !== null && (
            <Note intent="error">
              {words.pane.failed} {words.pane.crashedCode(crash)}
            </Note>
          )}
          <Phase state={state} route={route} openTab={openTab} words={words} />
          <WriteBar settled={settled} lastWrite={state.phase === "attached" ? (state.lastWrite ?? null) : null} forget={forget} />
        </main>
        <LiveRegion state={state} />
      </SurroundingsProvider>
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
      return <Offer state={state} />;
    case "undecided":
      return <Undecided state={state} />;
    case "nothing":
      return <Nothing state={state} />;
    case "attached":
      return (
        <KeptProvider>
          <Attached state={state} route={route} openTab={openTab} />
        </KeptProvider>
      );
  }
}

/** What is on screen, as far as a person would say "another page". */
function pageOf(state: SessionState): string {
  if (state.phase !== "attached") return state.phase;
  const { sheet, levelColumn } = state.reading.table;
  return `attached ${sheet} ${levelColumn}`;
}
