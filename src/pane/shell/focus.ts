import { useEffect, useRef, type RefObject } from "react";
import { WRITE_BAR } from "./write-bar-ids";

/**
 * Focuses the heading when the person's own action replaced the whole screen (attaching, detaching): the button they used
 * is gone, and without this the focus would be lost. A change that comes from the workbook never moves the focus.
 *
 * @param page what is on screen; another text means another screen
 * @param acting whether an action of the person is running
 */
export function useFocusOnNewPage(content: RefObject<HTMLElement | null>, page: string, acting: boolean): void {
  const seen = useRef(page);
  useEffect(() => {
    if (seen.current === page) return;
    seen.current = page;
    if (acting) content.current?.querySelector("h1")?.focus();
  }, [content, page, acting]);
}

/**
 * Makes Tab go on to the next control from a heading that has the focus. Excel on the web handles Tab itself, through a
 * list of the controls that Tab reaches. A heading (`tabindex="-1"`) is not in it, so Excel would move the focus out of the
 * pane. The event is kept from Excel there; the browser then goes on from the heading.
 */
export function useTabFromHeadings(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    const keepFromOffice = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
    };
    element?.addEventListener("keydown", keepFromOffice);
    return () => element?.removeEventListener("keydown", keepFromOffice);
  }, [content]);
}

/** How much of the upper end of the page the head covers, in pixels. */
function headHeight(): number {
  return Number.parseFloat(document.documentElement.style.scrollPaddingTop) || 0;
}

/** Whether some of a part is scrolled into view. Without a part there is nothing to scroll to, which counts as in view. */
function isInView(part: Element | null): boolean {
  if (part === null) return true;
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > headHeight() && top < window.innerHeight;
}

/**
 * Focuses the heading of the section when the control that had the focus was removed: a fix that was applied, a message
 * that was closed, an entry that fell out of a list. The browser would give the focus to the body, from where the next Tab
 * leaves the pane. Nothing is moved while the person works in the sheet.
 */
export function useFocusAfterRemoval(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    let used: {
      readonly control: Element;
      readonly heading: HTMLElement | null;
      readonly byKeyboard: boolean;
    } | null = null;
    const forget = (): void => {
      used = null;
    };
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const part = target.closest("section");
      used = {
        control: target,
        heading: part?.querySelector<HTMLElement>("h2") ?? null,
        byKeyboard: target.matches(":focus-visible"),
      };
    };
    // Some browsers send `focusout` for a control that is being removed. Only if it is still in the page a moment later did
    // the person leave it.
    const left = (): void =>
      queueMicrotask(() => {
        if (used?.control.isConnected && document.activeElement === document.body) forget();
      });
    const restore = (): void => {
      if (used === null || used.control.isConnected) return;
      if (document.activeElement !== document.body) return;
      const heading = used.heading?.isConnected ? used.heading : element.querySelector("h1");
      // There is no heading while the next page is loading.
      // With the keyboard the page scrolls to the heading, so that the person sees where the focus is. With the mouse it
      // stays, unless the section became so short that it is out of view: the person wants to see what is left in it.
      heading?.focus({ preventScroll: !used.byKeyboard && isInView(heading.closest("section")) });
    };
    const observer = new MutationObserver(restore);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener("focusin", remember);
    element.addEventListener("focusout", left);
    window.addEventListener("blur", forget);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", remember);
      element.removeEventListener("focusout", left);
      window.removeEventListener("blur", forget);
    };
  }, [content]);
}

/** What has the focus in the pane, when whoever gave it used the keyboard; typing counts as that. */
function focusedByKeyboard(content: HTMLElement): Element | null {
  const { activeElement } = document;
  return activeElement !== null && content.contains(activeElement) && activeElement.matches(":focus-visible") ? activeElement : null;
}

/** Whether all of a control can be seen, below the head and above the bar at the lower edge. A control of the head always is. */
function whollyInSight(control: Element): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  const covered = control.closest("header") === null ? headHeight() : 0;
  return top >= covered && bottom <= window.innerHeight - (document.getElementById(WRITE_BAR)?.offsetHeight ?? 0);
}

/**
 * What has the focus stays in sight when the page grows: a sentence that comes above a button pushes it down, and the
 * bar that tells how a writing ended comes over it. Whoever scrolled away from it is left where they are, and under a
 * mouse the page does not jump.
 */
export function useFocusStaysInSight(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    // Where nothing is laid out, as in tests of single parts, nothing gets out of sight.
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    let inSightBefore: Element | null = null;
    const look = (): void => {
      const control = focusedByKeyboard(element);
      inSightBefore = control !== null && whollyInSight(control) ? control : null;
    };
    const keep = (): void => {
      const control = focusedByKeyboard(element);
      if (control !== null && control === inSightBefore) control.scrollIntoView({ block: "nearest" });
      look();
    };
    const observer = new ResizeObserver(keep);
    observer.observe(element);
    element.addEventListener("focusin", look);
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", look);
      window.removeEventListener("scroll", look);
    };
  }, [content]);
}
