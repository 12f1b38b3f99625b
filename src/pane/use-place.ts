import { useCallback, useState } from "react";
import type { PageId } from "./pages/page";
import { pages } from "./pages/pages";
import { recall, remember } from "../excel/viewer-memory";

/** Where the person is in the pane. A new object each time they go somewhere. */
export interface Place {
  readonly page: PageId;
  /** Key of the indicator they were led to. */
  readonly at: string | null;
  /** Whether focus goes to the page's heading: what they used to get here is gone, or stood elsewhere. */
  readonly toHeading: boolean;
}

/** Opens another page, at an indicator when its key is given. */
export type GoTo = (page: PageId, at?: string) => void;

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
  readonly openTab: (page: PageId) => void;
} {
  const [place, setPlace] = useState<Place>(() => ({
    page: rememberedPage(),
    at: null,
    toHeading: false,
  }));
  const move = useCallback((next: Place) => {
    remember(KEY, next.page);
    setPlace(next);
  }, []);
  const goTo = useCallback<GoTo>(
    (page, at) => move({ page, at: at ?? null, toHeading: true }),
    [move]
  );
  const openTab = useCallback((page: PageId) => move({ page, at: null, toHeading: false }), [move]);
  return { place, goTo, openTab };
}
