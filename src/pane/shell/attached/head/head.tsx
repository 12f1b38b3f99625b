import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import type { AttachedState } from "../../../../session";
import { HEAD_HEIGHT } from "../../../ui";
import type { OpenTab, PageId } from "../../../hooks";
import { IndexStrip } from "./index-strip";
import { PageTabs } from "./page-tabs";

/** Below this a head that stays would leave no room for the page: at 200 % zoom, or beside an on-screen keyboard. */
const TOO_SMALL = "@media (max-width: 259px), (max-height: 439px)";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // From edge to edge, over the padding of the page.
    margin: `calc(-1 * ${tokens.spacingVerticalL}) calc(-1 * ${tokens.spacingHorizontalL}) 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [TOO_SMALL]: { position: "static" },
  },
});

interface Props {
  readonly state: AttachedState;
  readonly page: PageId;
  readonly open: OpenTab;
}

/** What stands above every page and stays there while it is scrolled: where we stand, and the pages. */
export function Head({ state, page, open }: Props): ReactNode {
  const styles = useStyles();
  const head = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = head;
    // Where nothing is laid out, as in tests of single parts, nothing is covered.
    if (current === null || typeof ResizeObserver === "undefined") return undefined;
    const { style } = document.documentElement;
    const tell = (): void => {
      const height = getComputedStyle(current).position === "sticky" ? current.offsetHeight : 0;
      // Told its height, the browser scrolls what gets the focus to below it.
      style.scrollPaddingTop = `${height}px`;
      style.setProperty(HEAD_HEIGHT, `${height}px`);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    window.addEventListener("resize", tell);
    tell();
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", tell);
      style.scrollPaddingTop = "";
      style.removeProperty(HEAD_HEIGHT);
    };
  }, []);
  return (
    <header ref={head} className={styles.head}>
      <IndexStrip state={state} page={page} />
      <PageTabs page={page} open={open} />
    </header>
  );
}
