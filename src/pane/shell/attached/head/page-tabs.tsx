import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { usePaneContext, TAB_PAGES, type OpenTab, type PageId } from "../../../hooks";
import { MorePages } from "./more-pages";
import { tabIdOf, useTabStyles } from "./tab-look";

const useStyles = makeStyles({
  // One row at 320 px; at 200 % zoom what does not fit goes to the next line, so that all of them stay in sight.
  row: {
    display: "flex",
    flexWrap: "wrap",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  tabs: { display: "flex", flexWrap: "wrap", flexGrow: TAB_PAGES.length },
});

interface Props {
  readonly page: PageId;
  readonly open: OpenTab;
}

/** Where an arrow key leads in a row of `count`, round and round; `null` for other keys. */
function target(key: string, now: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (now + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (now + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/**
 * The pages by name: those of every day as tabs, the others behind a button. The tabs are one stop of the Tab key; arrows go
 * from one to the next, Enter opens. Our own, because Fluent's list of tabs weighs more than this page.
 */
export function PageTabs({ page, open }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const looks = useTabStyles();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent<HTMLButtonElement>, from: number): void => {
    const to = target(event.key, from, TAB_PAGES.length);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  // While a page without a tab is open, the first tab is where the Tab key stops.
  const stop = TAB_PAGES.includes(page) ? page : TAB_PAGES[0];
  return (
    <div className={styles.row}>
      <div ref={list} role="tablist" aria-label={words.pane.pageList} className={styles.tabs}>
        {TAB_PAGES.map((id, position) => (
          <button
            key={id}
            id={tabIdOf(id)}
            type="button"
            role="tab"
            aria-selected={id === page}
            tabIndex={id === stop ? 0 : -1}
            data-tab={id}
            className={mergeClasses(looks.tab, id === page && looks.shown)}
            // `detail` counts the presses of a mouse button: it is 0 when Enter opened the page.
            onClick={({ detail }) => open(id, detail > 0)}
            onKeyDown={(event) => walk(event, position)}
          >
            {words.pane.pages[id]}
          </button>
        ))}
      </div>
      <MorePages page={page} open={open} />
    </div>
  );
}
