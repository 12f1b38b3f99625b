import type { Frame } from "playwright-core";
import type { Excel } from "../support/excel";

/** What has the focus, as somebody hears it. */
export interface Focused {
  /** Accessible name; empty where nothing in the pane has the focus. */
  readonly name: string;
  readonly tag: string;
}

/** How many presses of Tab a person puts up with on the way to what they do most. */
const PATIENCE = 25;

/** Hands on a keyboard, and nothing else, while a pane has the focus. */
export interface Keys {
  /** Presses keys one after the other, waits for what they did, and tells what has the focus then. */
  press(...keys: string[]): Promise<Focused>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /**
   * Presses Tab until the control with this name has the focus; gives how many presses it took.
   * @throws naming what was met on the way when it is not among the next `most` controls
   */
  tabTo(name: string | RegExp, most?: number, key?: "Tab" | "Shift+Tab"): Promise<number>;
  /** What had the focus without any sign of it that can be seen. */
  unseen(): readonly string[];
}

/** Runs in the pane: what has the focus, whether it looks the same as without it, and whether it is in sight. */
function look(pane: Frame): Promise<Focused & { readonly troubles: readonly string[] }> {
  return pane.evaluate(() => {
    interface Watch {
      readonly element: Element;
      readonly name: string;
      readonly looks: string;
    }
    const watching = globalThis as { watched?: Watch | undefined };
    const textOf = (node: Element | null): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
    const nameOf = (element: Element): string => {
      const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      return (
        ids
          .map((id) => textOf(document.getElementById(id)))
          .join(" ")
          .trim() ||
        element.getAttribute("aria-label") ||
        labels.map(textOf).join(" ").trim() ||
        textOf(element)
      );
    };
    // Everything a ring or a line of focus can be made of, on the element and on what draws it: Fluent's own are on
    // pseudo-elements, and for fields on the box or the label around.
    const looksOf = (element: Element): string => {
      const sibling = element.nextElementSibling;
      const drawn = [element, element.parentElement, ...(sibling === null ? [] : [sibling])];
      return drawn
        .flatMap((each) => (each === null ? [] : ["", "::before", "::after"].map((part) => getComputedStyle(each, part || null))))
        .map((style) =>
          [
            style.outlineStyle === "none" ? "" : style.outline,
            style.boxShadow,
            style.textDecoration,
            style.border,
            style.borderRadius,
            style.transform,
          ].join(" ")
        )
        .join("|");
    };
    const troubles: string[] = [];
    const before = watching.watched;
    const element = document.activeElement;
    if (before !== undefined && before.element !== element && before.element.isConnected && looksOf(before.element) === before.looks)
      troubles.push(`${before.name}: nothing shows that it has the focus`);
    if (element === null || element === document.body) {
      watching.watched = undefined;
      return { name: "", tag: "", troubles };
    }
    const name = nameOf(element);
    watching.watched = { element, name, looks: looksOf(element) };
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width, 20) / 2, box.top + Math.min(box.height, 20) / 2];
    const onTop = document.elementFromPoint(x, y);
    const small = box.width <= 1 || box.height <= 1;
    const covered = onTop === null || !(element.contains(onTop) || onTop.contains(element) || element.parentElement?.contains(onTop));
    if (!small && covered) troubles.push(`${name}: out of sight at ${Math.round(x)}, ${Math.round(y)} while it has the focus`);
    if (box.right > document.documentElement.clientWidth + 1) troubles.push(`${name}: cut off on the right`);
    return { name, tag: element.tagName.toLowerCase(), troubles };
  });
}

/** Takes the keyboard of a page whose pane has the focus. */
export function keysOf({ page, pane, settle }: Excel): Keys {
  const unseen = new Set<string>();
  const seen = async (): Promise<Focused> => {
    const { troubles, ...focused } = await look(pane());
    for (const trouble of troubles) unseen.add(trouble);
    return focused;
  };
  const matches = (name: string, wanted: string | RegExp): boolean => (typeof wanted === "string" ? name === wanted : wanted.test(name));
  return {
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
      }
      await settle();
      return seen();
    },
    type: async (text) => {
      await page.keyboard.type(text);
      await settle();
    },
    tabTo: async (wanted, most = PATIENCE, key = "Tab") => {
      const met: string[] = [];
      while (met.length < most) {
        await page.keyboard.press(key);
        const { name } = await seen();
        met.push(name);
        if (matches(name, wanted)) {
          return met.length;
        }
      }
      throw new Error(`${most} presses of ${key} do not lead to ${String(wanted)}, only to: ${met.join(" · ")}`);
    },
    unseen: () => [...unseen],
  };
}
