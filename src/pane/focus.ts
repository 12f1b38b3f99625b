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

/**
 * When what the person used is gone after their own action (a fix that was applied, a finding that was accepted), focus
 * goes to the heading of the part it stood in.
 */
export function useFocusAfterRemoval(
  content: RefObject<HTMLElement | null>,
  acting: boolean
): void {
  const used = useRef<{ readonly control: Element; readonly heading: HTMLElement | null } | null>(
    null
  );
  const acted = useRef(false);

  useEffect(() => {
    const element = content.current;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const part = target.closest("section");
      used.current = { control: target, heading: part?.querySelector<HTMLElement>("h2") ?? null };
      acted.current = false;
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [content]);

  useEffect(() => {
    if (acting) acted.current = true;
    const last = used.current;
    if (last === null || !acted.current || last.control.isConnected) return;
    used.current = null;
    if (document.activeElement !== document.body) return;
    const heading = last.heading?.isConnected ? last.heading : content.current?.querySelector("h1");
    heading?.focus({ preventScroll: true });
  });
}
