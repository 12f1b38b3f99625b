import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { usePaneContext, PAGE_IDS, type OpenTab, type PageId } from "../../hooks";

const useStyles = makeStyles({
  // Tabs that do not fit go to the next line: at 320 px and at 200 % zoom all of them stay in sight.
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    margin: `calc(-1 * ${tokens.spacingVerticalS}) calc(-1 * ${tokens.spacingHorizontalS}) 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // Forced colours draw what is transparent too.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  shown: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
});

interface Props {
  readonly page: PageId;
  readonly open: OpenTab;
}

/** Id of the tab of a page, which names what it shows. */
export const tabIdOf = (page: PageId): string => `spbe-tab-${page}`;

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
 * The pages by name. One stop of the Tab key; arrows go from one to the next, Enter opens. Our own, because Fluent's
 * list of tabs does not wrap and weighs more than this page.
 */
export function PageTabs({ page, open }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent<HTMLButtonElement>, from: number): void => {
    const to = target(event.key, from, PAGE_IDS.length);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.pane.pageList} className={styles.tabs}>
      {PAGE_IDS.map((id, position) => (
        <button
          key={id}
          id={tabIdOf(id)}
          type="button"
          role="tab"
          aria-selected={id === page}
          tabIndex={id === page ? 0 : -1}
          data-tab={id}
          className={mergeClasses(styles.tab, id === page && styles.shown)}
          // `detail` counts the presses of a mouse button: it is 0 when Enter opened the page.
          onClick={({ detail }) => open(id, detail > 0)}
          onKeyDown={(event) => walk(event, position)}
        >
          {words.pane.pages[id]}
        </button>
      ))}
    </div>
  );
}
