import { useEffect, useRef, type RefObject } from "react";

/**
 * When the person's own action replaced the page, the button they used is gone with it: focus goes to the new
 * heading instead of getting lost. Changes that come from the workbook never move it.
 */
export function useFocusOnNewPage(
  content: RefObject<HTMLElement | null>,
  page: string,
  acting: boolean
): void {
  const seen = useRef(page);
  useEffect(() => {
    if (seen.current === page) return;
    seen.current = page;
    if (acting) content.current?.querySelector("h1")?.focus();
  }, [content, page, acting]);
}

/**
 * Lets Tab go on from a heading that got the focus. On the web Office moves the focus itself, along what it counts as
 * reachable; from anywhere else, such as a heading, it would leave the pane. There the browser knows better.
 */
export function useTabFromHeadings(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    const keepFromOffice = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0)
        event.stopPropagation();
    };
    element?.addEventListener("keydown", keepFromOffice);
    return () => element?.removeEventListener("keydown", keepFromOffice);
  }, [content]);
}
