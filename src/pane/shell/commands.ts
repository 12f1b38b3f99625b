import { pointedIndicator, type Session, type SessionState } from "../../session";
import type { GoTo } from "../hooks";

/** How long the pane may take to draw what gets the keyboard, in milliseconds. */
const PATIENCE = 10_000;

/** The key in the grid: the pane has the keyboard, where it had it last, else at the heading. */
export async function showPane(session: Session): Promise<void> {
  await looked(session);
  window.focus();
  if (document.activeElement === document.body) (await drawn("main h1"))?.focus();
}

/**
 * The entry in the menu of a cell: *Indikator*, opened at the indicator of the selected row; where the row is none of the table, the list
 * as it is. Before a table is attached it is what the pane offers then.
 */
export async function openIndicator(session: Session, goTo: GoTo): Promise<void> {
  const [state, selected] = await Promise.all([looked(session), session.selection()]);
  if (state.phase !== "attached") return showPane(session);
  const { table } = state.reading;
  const key = selected && pointedIndicator(table, table.sheet, { sheetId: selected.sheet, address: selected.range });
  window.focus();
  goTo("indicators", key ?? undefined);
}

/** The state once the workbook was looked through: a command may be what started the page. */
function looked(session: Session): Promise<SessionState> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const state = session.state();
      const done = state.phase !== "starting" && state.phase !== "looking";
      if (done) resolve(state);
      return done;
    };
    if (look()) return;
    const stop = session.subscribe(() => look() && stop());
  });
}

/** The first element of a kind, as soon as there is one; `null` when none comes. */
function drawn(kind: string): Promise<HTMLElement | null> {
  const find = (): HTMLElement | null => document.querySelector<HTMLElement>(kind);
  return new Promise((resolve) => {
    const end = (element: HTMLElement | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(element);
    };
    const observer = new MutationObserver(() => {
      const element = find();
      if (element !== null) end(element);
    });
    const timer = setTimeout(() => end(null), PATIENCE);
    observer.observe(document.body, { childList: true, subtree: true });
    const element = find();
    if (element !== null) end(element);
  });
}
