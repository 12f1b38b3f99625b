import { captureKeys } from "../rules/capture-keys";
import type { ColumnChoice } from "./column-values";
import type { FilterWords } from "./filter-words";

/** What a filter's menu does. */
export interface FilterActions {
  readonly sort: (ascending: boolean) => void;
  readonly choose: (values: readonly string[], blanks: boolean) => void;
  /** The menu has gone; the keyboard goes back to the grid. */
  readonly closed: () => void;
}

/** Draws the menu of a filter's column: sorting, and the values to show. */
export function drawFilterMenu(label: string, choice: ColumnChoice, words: FilterWords, actions: FilterActions): HTMLElement {
  const menu = document.createElement("div");
  menu.className = "filter-menu";
  menu.setAttribute("role", "dialog");
  menu.setAttribute("aria-label", label);
  const before = document.activeElement;
  const close = (): void => {
    stopKeys();
    document.removeEventListener("pointerdown", outside, true);
    menu.remove();
    if (before instanceof HTMLElement) before.focus();
    actions.closed();
  };
  const outside = ({ target }: PointerEvent): void => {
    if (target instanceof Node && !menu.contains(target)) close();
  };
  const button = (text: string, press: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", () => {
      close();
      press();
    });
    return made;
  };
  const boxes = [
    ...choice.texts.map((text) => checkbox(text, choice.shows(text))),
    ...(choice.hasBlanks ? [checkbox(words.blanks, choice.shows(null))] : []),
  ];
  const all = checkbox(words.all, false);
  const ok = button(words.ok, () => {
    const checked = boxes.map(({ input }) => input.checked);
    actions.choose(
      choice.texts.filter((_, at) => checked[at] === true),
      choice.hasBlanks && checked.at(-1) === true
    );
  });
  const review = (): void => {
    const count = boxes.filter(({ input }) => input.checked).length;
    all.input.checked = count === boxes.length;
    all.input.indeterminate = count > 0 && count < boxes.length;
    // Excel hides no table as a whole.
    ok.disabled = count === 0;
  };
  all.input.addEventListener("change", () => {
    for (const { input } of boxes) input.checked = all.input.checked;
    review();
  });
  const list = document.createElement("div");
  list.className = "filter-values";
  list.setAttribute("role", "group");
  list.append(all.label, ...boxes.map(({ label }) => label));
  list.addEventListener("change", review);
  const end = document.createElement("div");
  end.className = "filter-end";
  end.append(
    ok,
    button(words.cancel, () => undefined)
  );
  menu.append(
    button(words.ascending, () => {
      actions.sort(true);
    }),
    button(words.descending, () => {
      actions.sort(false);
    }),
    list,
    end
  );
  review();
  const stopKeys = captureKeys((event) => {
    if (event.key === "Escape") {
      close();
      return true;
    }
    return "page";
  });
  document.addEventListener("pointerdown", outside, true);
  return menu;
}

function checkbox(text: string, checked: boolean): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.checked = checked;
  label.append(input, text);
  return { label, input };
}
