import { useCallback, useState } from "react";
import { recall, remember } from "../../excel";
import type { AttachedState } from "../../session";
import type { PaneWords } from "../../text/pane/shell";

/**
 * Names of the pages in the order of their tabs; a page's title stands in the words under the same name. Everybody goes
 * to a page by its name: only `shell/attached/pages.ts` knows the code behind it.
 */
export const PAGE_IDS = [
  "summary",
  "indicators",
  "plan",
  "owners",
  "comparison",
  "formulas",
  "report",
  "send",
  "submissions",
  "help",
] as const satisfies readonly (keyof PaneWords["pages"])[];

/** Name of a page: `summary`, `indicators`, `plan`, … */
export type PageId = (typeof PAGE_IDS)[number];

/** What every page gets. Everything else it needs comes from the pane's context. */
export interface PageProps {
  /** The attached table as last read. */
  readonly state: AttachedState;
  /** Key of the indicator to open the page at, when somebody led the person here; `null` otherwise. */
  readonly at: string | null;
}

/** Where the person is in the pane. A new object each time they go somewhere. */
export interface Route {
  readonly page: PageId;
  /** Key of the indicator they were led to. */
  readonly at: string | null;
  /** Whether focus goes to the page's heading: what they used to get here is gone, or stood elsewhere. */
  readonly toHeading: boolean;
  /**
   * Whether the page is scrolled as it was left. Not by keyboard: the tab in use, which has the focus, would be scrolled
   * out of sight.
   */
  readonly asLeft: boolean;
}

/** Opens another page, at an indicator when its key is given. */
export type GoTo = (page: PageId, at?: string) => void;

/** @param asLeft whether the page is to be scrolled as it was left */
export type OpenTab = (page: PageId, asLeft: boolean) => void;

/** Under which the viewer's browser remembers the page. */
const KEY = "page";

function rememberedPage(): PageId {
  const remembered = recall(KEY);
  return PAGE_IDS.find((id) => id === remembered) ?? PAGE_IDS[0];
}

/** The page the person is on; the same one the next time they open the pane. */
export function useRoute(): {
  readonly route: Route;
  readonly goTo: GoTo;
  /** Opens a page from its tab, which keeps the focus. */
  readonly openTab: OpenTab;
} {
  const [route, setRoute] = useState<Route>(() => ({
    page: rememberedPage(),
    at: null,
    toHeading: false,
    asLeft: false,
  }));
  const move = useCallback((next: Route) => {
    remember(KEY, next.page);
    setRoute(next);
  }, []);
  const goTo = useCallback<GoTo>((page, at) => move({ page, at: at ?? null, toHeading: true, asLeft: false }), [move]);
  const openTab = useCallback<OpenTab>((page, asLeft) => move({ page, at: null, toHeading: false, asLeft }), [move]);
  return { route, goTo, openTab };
}
