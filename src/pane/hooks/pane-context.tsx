import { createContext, useContext } from "react";
import type { Session } from "../../session/types";
import type { Words } from "../../text";
import type { CatalogueEntry } from "./catalogue";
import type { Support } from "../../session/support";
import type { GoTo } from "./route";
import type { Write } from "./use-writing";

/**
 * What every part of the pane needs: the words, the locale of numbers, the session, a way to run its actions, and
 * one for those that write, which tells how they ended and offers to take them back.
 */
export interface Surroundings {
  readonly words: Words;
  readonly numberLocale: string;
  readonly session: Session;
  readonly support: Support;
  readonly run: (action: () => Promise<void>) => void;
  readonly write: Write;
  /** Opens another page of the attached table, and brings the focus there. */
  readonly goTo: GoTo;
  /** The functions there are, in the order of their help. */
  readonly functions: readonly CatalogueEntry[];
  /** For `useUnderWay`. */
  readonly hold: () => () => void;
}

const SurroundingsContext = createContext<Surroundings | null>(null);

/** Hands the surroundings to all parts below. */
export const SurroundingsProvider = SurroundingsContext.Provider;

/** @throws outside {@link SurroundingsProvider}. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error("A part of the pane was drawn outside it.");
  return surroundings;
}
