import { useCallback, useState } from "react";
import type { PageId } from "../pages/page";
import { pages } from "../pages/pages";
import { recall, remember } from "../../excel/host/viewer-memory";

/** Where the person is in the pane. A new object each time they go somewhere. */
export interface Place {
  readonly page: PageId;
  /** Key of the indicator they were led to. */
  readonly at: string | null;
  /** Whether focus goes to the page's heading: what they used to get here is gone, or stood elsewhere. */
  readonly toHeading: boolean;
  /** Whether they find the page scrolled as they left it. By keyboard they do not: the tab they used would be out of sight. */
  readonly asLeft: boolean;
}

/** Opens another page, at an indicator when its key is given. */
export type GoTo = (page: PageId, at?: string) => void;

/** @param asLeft whether the page is to be scrolled as it was left */
export type OpenTab = (page: PageId, asLeft: boolean) => void;

const KEY = "page";

function rememberedPage(): PageId {
  const known = pages.find(({ id }) => id === recall(KEY));
  return (known ?? pages[0]).id;
}

/** The page the person is on; the same one the next time they open the pane. */
export function usePlace(): {
  readonly place: Place;
  readonly goTo: GoTo;
  /** Opens a page from its tab, which keeps the focus. */
  readonly openTab: OpenTab;
} {
  const [place, setPlace] = useState<Place>(() => ({
    page: rememberedPage(),
    at: null,
    toHeading: false,
    asLeft: false,
  }));
  const move = useCallback((next: Place) => {
    remember(KEY, next.page);
    setPlace(next);
  }, []);
  const goTo = useCallback<GoTo>((page, at) => move({ page, at: at ?? null, toHeading: true, asLeft: false }), [move]);
  const openTab = useCallback<OpenTab>((page, asLeft) => move({ page, at: null, toHeading: false, asLeft }), [move]);
  return { place, goTo, openTab };
}
