/*
 * Where the parts are put together: at the top of src because it is the one file that may see every folder.
 * Order matters: formulas can be answered first, the screen is asked for when Excel is ready.
 */
import "./functions/host";
import { index, versionText, provideAttachedTable, followedBy, formulasSeen, functionDefinitions, speak } from "./functions";
import { hostAppearance, isWished, onCommand, reloadWhenUpdated, type Command } from "./excel";
import type { GoTo } from "./pane/hooks";
import { deferredProvider, type Support, type HostSession } from "./session";

reloadWhenUpdated();

// Formulas over given levels need nothing of the session, so it loads beside the script that answers them.
const loading: Promise<HostSession> = Promise.all([
  import(/* webpackChunkName: "session" */ "./session/session"),
  import(/* webpackChunkName: "session" */ "./excel/workbook"),
]).then(([{ createSession }, { openWorkbook }]) => createSession(openWorkbook(followedBy)));
provideAttachedTable(deferredProvider(loading));

/** Asks the very functions that answer cells, so that the help page can tell whether they agree with the pane. */
const support: Support = {
  facts: () => import(/* webpackChunkName: "host-facts" */ "./excel/host/host-facts").then(({ hostFacts }) => hostFacts()),
  indexAnswer: async () => index(),
  version: versionText,
  formulasSeen,
};

async function openPane(session: HostSession): Promise<GoTo> {
  const root = document.getElementById("root");
  const { mount } = await import(/* webpackChunkName: "pane" */ "./pane/shell/main");
  return root ? mount(root, session, hostAppearance(), functionDefinitions, support) : () => undefined;
}

/** Events can be lost, most of all while the page is out of sight: whoever comes back to it sees the cells as they are. */
function readAgainOnReturn(session: HostSession): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void session.refresh();
  });
  window.addEventListener("focus", () => {
    if (session.state().phase === "attached") void session.refresh();
  });
}

const shownPane = async (): Promise<void> => (await import(/* webpackChunkName: "commands" */ "./excel/living/show-pane")).showPane();

async function start(): Promise<GoTo> {
  const session = await loading;
  if (await session.connect()) {
    await speak(Office.context.displayLanguage);
    // Excel started the page with the workbook, out of sight.
    if (isWished("openPane")) void shownPane();
    void session.open();
    readAgainOnReturn(session);
  }
  return openPane(session);
}

const opening = start();
// A failure to load the pane leaves the page's own message standing; nothing else can be said without it.
opening.catch(() => undefined);

/** Answers what Excel asks for by a key or from a menu: the pane first, then what it was opened for. */
function answer(command: Command): void {
  onCommand(command, async () => {
    await shownPane();
    const [answers, session, goTo] = await Promise.all([
      import(/* webpackChunkName: "commands" */ "./pane/shell/commands"),
      loading,
      opening,
    ]);
    await answers[command](session, goTo);
  });
}

// Now, and not once the pane is there: Excel starts this page for a key that was pressed.
answer("showPane");
answer("openIndicator");
