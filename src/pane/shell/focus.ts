import { useEffect, useRef, type RefObject } from "react";
import { WRITE_BAR } from "./write-bar";

/**
 * When the person's own action replaced the page, the button they used is gone with it: focus goes to the new
 * heading instead of getting lost. Changes that come from the workbook never move it.
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
 * Lets Tab go on from a heading that got the focus. On the web Office moves the focus itself, along what it counts as
 * reachable; from anywhere else, such as a heading, it would leave the pane. There the browser knows better.
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

/** Whether any of a part of the page can be seen; what has no part is left where it is. */
function inSight(part: Element | null): boolean {
  if (part === null) return true;
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * When what had the focus is gone (a fix that was applied, a message that was closed, an entry that fell out of a list),
 * focus goes to the heading of the part it stood in. Lost to the page's body it would leave the pane on the next Tab.
 * While the person works in the sheet, nothing is moved.
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
    // Some browsers tell of a loss of focus by removal too: only what stays in the page was left by the person.
    const left = (): void =>
      queueMicrotask(() => {
        if (used?.control.isConnected && document.activeElement === document.body) forget();
      });
    const restore = (): void => {
      if (used === null || used.control.isConnected) return;
      if (document.activeElement !== document.body) return;
      const heading = used.heading?.isConnected ? used.heading : element.querySelector("h1");
      // Until the next page has come there is none.
      // Whoever uses the keyboard sees where they are; under a mouse the page does not jump, unless the part itself
      // went out of sight by growing shorter: somebody who mended its entries wants to see what is left.
      heading?.focus({ preventScroll: !used.byKeyboard && inSight(heading.closest("section")) });
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

/** Whether all of a control can be seen, above the bar at the lower edge. */
function whollyInSight(control: Element): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight - (document.getElementById(WRITE_BAR)?.offsetHeight ?? 0);
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
