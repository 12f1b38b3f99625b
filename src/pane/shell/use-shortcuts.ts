import { useEffect } from "react";
import { TAKE_BACK, WRITE_BAR } from "./write-bar-ids";
import { PAGE_IDS, type GoTo } from "../hooks";

/** Brings the focus to *Batalkan*, or to the message when there is nothing to take back. */
function toWriteBar(): void {
  const bar = document.getElementById(WRITE_BAR);
  (document.getElementById(TAKE_BACK) ?? bar?.querySelector("button"))?.focus();
}

/**
 * Alt+Shift+1, 2, … opens the page with that number, Alt+Shift+? the last one, the help; Alt+Shift+0 leads to *Batalkan*, which Tab reaches only after
 * everything else on the page. Alt with a digit belongs to the browser (its tabs) or Excel (key tips), and Ctrl+Alt types
 * characters on many keyboards; Alt+Shift is free.
 */
export function useShortcuts(active: boolean, goTo: GoTo): void {
  useEffect(() => {
    if (!active) return undefined;
    const open = (event: KeyboardEvent): void => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      // `code` names the key, `key` the character it types, which with Shift differs from keyboard to keyboard.
      const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
      if (digit === "0") {
        event.preventDefault();
        toWriteBar();
        return;
      }
      const page = event.code === "Slash" ? "help" : digit === undefined ? undefined : PAGE_IDS[Number(digit) - 1];
      if (page === undefined) return;
      event.preventDefault();
      goTo(page);
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, [active, goTo]);
}
