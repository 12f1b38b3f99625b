import { useCallback, useState } from "react";
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
  "evidence",
  "help",
] as const satisfies readonly (keyof PaneWords["pages"])[];

/** Pages with a tab of their own: what is opened every day. */
export const TAB_PAGES = PAGE_IDS.slice(0, 4);

/** The other pages, behind one button. */
export const MORE_PAGES = PAGE_IDS.slice(TAB_PAGES.length);

/** Name of a page: `summary`, `indicators`, `plan`, … */
export type PageId = (typeof PAGE_IDS)[number];

/**
 * Ids of the parts of *Ringkasan* that links lead to, also from other pages. Apart from the parts themselves, whose code loads
 * later than the links.
 */
export const SUMMARY_PARTS = {
  flags: "spbe-flags",
  unfilled: "spbe-unfilled",
  findings: "spbe-findings",
  /** What was read from where. */
  source: "spbe-source",
  /** What the pane can put into the sheet. */
  tools: "spbe-tools",
} as const;

/** What every page gets. Everything else it needs comes from the pane's context. */
export interface PageProps {
  /** The attached table as last read. */
  readonly state: AttachedState;
  /** Key of the indicator, or anchor of the part, to open the page at, when somebody led the person here; `null` otherwise. */
  readonly at: string | null;
}

/** Where the person is in the pane. A new object each time they go somewhere. */
export interface Route {
  readonly page: PageId;
  /** Key of the indicator, or anchor of the part, they were led to. */
  readonly at: string | null;
  /** Whether focus goes to the page's heading: what they used to get here is gone, or stood elsewhere. */
  readonly toHeading: boolean;
  /**
   * Whether the page is scrolled as it was left. Not by keyboard: the tab in use, which has the focus, would be scrolled
   * out of sight.
   */
  readonly asLeft: boolean;
}

/** Opens another page; at an indicator when its key is given, at a part when its anchor is. */
export type GoTo = (page: PageId, at?: string) => void;

/** @param asLeft whether the page is to be scrolled as it was left */
export type OpenTab = (page: PageId, asLeft: boolean) => void;

/** The page the person is on. Where we stand is the first thing to see whenever a workbook is opened, so the last page is not remembered. */
export function useRoute(): {
  readonly route: Route;
  readonly goTo: GoTo;
  /** Opens a page from its tab, which keeps the focus. */
  readonly openTab: OpenTab;
} {
  const [route, setRoute] = useState<Route>(() => ({
    page: PAGE_IDS[0],
    at: null,
    toHeading: false,
    asLeft: false,
  }));
  const goTo = useCallback<GoTo>((page, at) => setRoute({ page, at: at ?? null, toHeading: true, asLeft: false }), []);
  const openTab = useCallback<OpenTab>((page, asLeft) => setRoute({ page, at: null, toHeading: false, asLeft }), []);
  return { route, goTo, openTab };
}
