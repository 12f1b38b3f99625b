/*
 * Where the parts are put together: at the top of src because it is the one file that may see every folder.
 * Order matters: formulas can be answered first, the screen is asked for when Excel is ready.
 */
import "./functions/host";
import { index, versionText, provideAttachedTable, followedBy, formulasSeen, functionDefinitions, speak } from "./functions";
import { hostAppearance } from "./excel";
import { deferredProvider, type Support, type HostSession } from "./session";

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

async function openPane(session: HostSession): Promise<void> {
  const root = document.getElementById("root");
  const { mount } = await import(/* webpackChunkName: "pane" */ "./pane/shell/main");
  if (root) await mount(root, session, hostAppearance(), functionDefinitions, support);
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

async function start(): Promise<void> {
  const session = await loading;
  if (await session.connect()) {
    await speak(Office.context.displayLanguage);
    void session.open();
    readAgainOnReturn(session);
  }
  await openPane(session);
}

// A failure to load the pane leaves the page's own message standing; nothing else can be said without it.
start().catch(() => undefined);
