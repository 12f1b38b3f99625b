import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { MORE_PAGES, useLoaded, usePaneContext, type OpenTab, type PageId } from "../../../hooks";
import { LoadFailed } from "../../../ui";
import { head } from "../../../../text/pane/head";
import { tabIdOf, useTabStyles } from "./tab-look";

const menu = () => import(/* webpackChunkName: "more-menu" */ "./more-menu");

interface Props {
  readonly page: PageId;
  readonly open: OpenTab;
}

/** The button that opens the list of the other pages. The list is Fluent's menu, which comes when the button is first reached. */
export function MorePages({ page, open }: Props): ReactNode {
  const { words } = usePaneContext();
  const looks = useTabStyles();
  const text = head[words.language];
  // Kept as state: the list is drawn beside it.
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const loaded = useLoaded(menu, isWanted);
  const isShown = MORE_PAGES.includes(page);
  const close = (): void => {
    setOpen(false);
    button?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={setButton}
        id={tabIdOf(MORE_PAGES[0] ?? page)}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={isShown ? text.moreOpen(words.pane.pages[page]) : text.more}
        className={mergeClasses(looks.tab, isShown && looks.shown)}
        onPointerEnter={() => setWanted(true)}
        onFocus={() => setWanted(true)}
        onClick={() => {
          setWanted(true);
          setOpen(!isOpen);
        }}
      >
        {text.more} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && loaded.kind === "loaded" && <loaded.value.MoreMenu target={button} page={page} close={close} open={open} />}
      {isOpen && loaded.kind === "failed" && <LoadFailed again={loaded.again}>{words.pane.partFailed}</LoadFailed>}
    </>
  );
}
