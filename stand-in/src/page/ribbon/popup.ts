import { captureKeys } from "../../workbook/rules/capture-keys";

/** Something to choose in a popup: what it says and does, and how it looks besides its words. */
export interface PopupItem {
  readonly label: string;
  readonly checked?: boolean;
  /** A colour in place of words. */
  readonly colour?: string;
  readonly press: () => void;
}

let closeOpen: (() => void) | null = null;

/** Closes the popup that is open; nothing when none is. */
export const closePopup = (): void => closeOpen?.();

/**
 * Opens a menu below a button, or closes it when it is open. The keyboard goes into it, and back to where it was when it closes.
 *
 * @param columns how many items stand beside each other
 */
export function togglePopup(button: HTMLElement, label: string, items: readonly PopupItem[], columns = 1): void {
  const wasOpen = button.getAttribute("aria-expanded") === "true";
  closePopup();
  if (!wasOpen) openPopup(button, label, items, columns);
}

function openPopup(button: HTMLElement, label: string, items: readonly PopupItem[], columns: number): void {
  const before = document.activeElement;
  const menu = document.createElement("div");
  menu.className = columns > 1 ? "ribbon-popup ribbon-palette" : "ribbon-popup";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  menu.style.setProperty("--columns", String(columns));
  const close = (): void => {
    closeOpen = null;
    stopKeys();
    document.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("resize", close);
    button.setAttribute("aria-expanded", "false");
    menu.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const entries = items.map((item) => entryOf(item, close));
  const outside = ({ target }: PointerEvent): void => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) close();
  };
  const move = (by: number): void => {
    const at = entries.findIndex((one) => one === document.activeElement);
    entries[(at + by + entries.length) % entries.length]?.focus();
  };
  const steps: Readonly<Record<string, number>> = { ArrowDown: columns, ArrowUp: -columns, ArrowRight: 1, ArrowLeft: -1 };
  const stopKeys = captureKeys(({ key }) => {
    const { activeElement } = document;
    const step = steps[key];
    if (key === "Escape" || key === "Tab") close();
    else if (step !== undefined) move(step);
    else if (key === "Home") entries[0]?.focus();
    else if (key === "End") entries.at(-1)?.focus();
    else if ((key === "Enter" || key === " ") && activeElement instanceof HTMLElement && menu.contains(activeElement))
      activeElement.click();
    return true;
  });
  closeOpen = close;
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("resize", close);
  menu.append(...entries);
  document.body.append(menu);
  button.setAttribute("aria-expanded", "true");
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.left = `${String(Math.max(4, Math.min(left, window.innerWidth - menu.offsetWidth - 4)))}px`;
  menu.style.top = `${String(bottom)}px`;
  (entries.find((one) => one.getAttribute("aria-checked") === "true") ?? entries[0])?.focus();
}

function entryOf({ label, checked, colour, press }: PopupItem, close: () => void): HTMLButtonElement {
  const entry = document.createElement("button");
  entry.type = "button";
  entry.tabIndex = -1;
  entry.setAttribute("role", checked === undefined ? "menuitem" : "menuitemradio");
  if (checked !== undefined) entry.setAttribute("aria-checked", String(checked));
  if (colour === undefined) entry.textContent = label;
  else {
    entry.className = "ribbon-swatch";
    entry.title = label;
    entry.setAttribute("aria-label", label);
    entry.style.background = colour;
  }
  entry.addEventListener("click", () => {
    close();
    press();
  });
  return entry;
}
