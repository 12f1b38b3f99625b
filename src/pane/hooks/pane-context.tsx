import { createContext, useContext } from "react";
import type { Session, Support } from "../../session";
import type { Words } from "../../text";
import type { CatalogueEntry } from "../../text/functions/catalogue";
import type { GoTo } from "./route";
import type { Write } from "./use-writing";

/**
 * Counts one more part that is not done until the function it returns is called.
 * @param telling whether it says itself how far it is, so that the pane says nothing besides
 */
export type BeginPending = (telling?: boolean) => () => void;

/** What every component of the pane may need, without being handed it through all those above it. */
export interface PaneContext {
  /** Every sentence, in the host's language. */
  readonly words: Words;
  /** Locale in which numbers are written: `"id-ID"` writes 3,75. */
  readonly numberLocale: string;
  readonly session: Session;
  readonly support: Support;
  /** Runs an action of the session that writes nothing; the pane shows progress until it ends. */
  readonly run: (action: () => Promise<void>) => void;
  /** Runs an action that writes; the write bar says how it ended and offers to take it back. */
  readonly write: Write;
  /** Opens another page of the attached table, and brings the focus there. */
  readonly goTo: GoTo;
  /** The functions there are, in the order of their help. */
  readonly functions: readonly CatalogueEntry[];
  /** For what goes on although its page is left; components that only load something use `usePending`. */
  readonly beginPending: BeginPending;
}

const Context = createContext<PaneContext | null>(null);

export const PaneContextProvider = Context.Provider;

/** @throws outside {@link PaneContextProvider}. */
export function usePaneContext(): PaneContext {
  const context = useContext(Context);
  if (context === null) throw new Error("A component of the pane was rendered outside PaneContextProvider.");
  return context;
}
