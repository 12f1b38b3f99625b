import { isError, sameValue, type Value } from "../../model/value";
import { formatValue } from "../grid/number-format";

/** What a list shows, and where: pixels from the corner of the layer it lies in. */
export interface ListOptions {
  readonly left: number;
  /** The lower and upper edge of the cell: the list hangs from it, or stands on it where there is no room below. */
  readonly top: number;
  readonly above: number;
  readonly width: number;
  readonly items: readonly Exclude<Value, null>[];
  /** What the cell holds now. */
  readonly chosen: Value;
  readonly locale: string;
  readonly label: string;
}

/** A list that is open. */
export interface OpenList {
  /** Does what a key does in a list; false when it does nothing there. */
  press(key: string): boolean;
  close(): void;
}

/**
 * Opens a list of values to choose from. The keyboard stays where it is and is handed on by `press`.
 *
 * @param done with the value that was chosen, or null when none was
 */
export function openList(
  layer: HTMLElement,
  { left, top, above, width, items, chosen, locale, label }: ListOptions,
  done: (value: Value) => void
): OpenList {
  const list = document.createElement("ul");
  list.className = "validation-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  Object.assign(list.style, { left: `${String(left)}px`, top: `${String(top)}px`, minWidth: `${String(width)}px` });
  let at = Math.max(
    0,
    items.findIndex((item) => sameValue(item, chosen))
  );
  const end = (value: Value): void => {
    list.remove();
    document.removeEventListener("pointerdown", outside, true);
    done(value);
  };
  const options = items.map((item, index) => {
    const option = document.createElement("li");
    option.setAttribute("role", "option");
    option.textContent = isError(item) ? item.error : formatValue(item, "General", locale);
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    option.addEventListener("click", () => {
      end(items[index] ?? null);
    });
    return option;
  });
  const mark = (): void => {
    for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === at));
    options[at]?.scrollIntoView({ block: "nearest" });
  };
  const outside = (event: PointerEvent): void => {
    if (event.target instanceof Node && !layer.contains(event.target)) end(null);
  };
  document.addEventListener("pointerdown", outside, true);
  list.append(...options);
  layer.append(list);
  if (top + list.offsetHeight > layer.clientHeight && above > list.offsetHeight) list.style.top = `${String(above - list.offsetHeight)}px`;
  mark();
  const move = (to: number): void => {
    at = Math.max(0, Math.min(items.length - 1, to));
    mark();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      move(at + 1);
    },
    ArrowUp: () => {
      move(at - 1);
    },
    Home: () => {
      move(0);
    },
    End: () => {
      move(items.length - 1);
    },
    Enter: () => {
      end(items[at] ?? null);
    },
    Escape: () => {
      end(null);
    },
    Tab: () => {
      end(null);
    },
  };
  return {
    press(key) {
      keys[key]?.();
      return key in keys;
    },
    close: () => {
      end(null);
    },
  };
}
