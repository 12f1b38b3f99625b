import { COLOUR_COLUMNS, coloursOf } from "./colours";
import type { ButtonControl, ChoiceControl, ColourControl, Control, Look, MenuControl } from "./controls";
import { drawIcon } from "./icons";
import { togglePopup } from "./popup";
import type { RibbonWords } from "./words";

/** A control on the page, and what makes it show how the selected cell looks. */
export interface DrawnControl {
  readonly element: HTMLElement;
  readonly show: (look: Look) => void;
}

/** Does what a control is for, and tells the person when it cannot be done. */
export type Act = (action: () => unknown) => void;

const stays = (): void => undefined;

/** Draws a control of the ribbon. */
export function drawControl(control: Control, words: RibbonWords, act: Act): DrawnControl {
  switch (control.kind) {
    case "button":
      return drawButton(control, words, act);
    case "choice":
      return drawChoice(control, words, act);
    case "menu":
      return drawMenu(control, act);
    case "colours":
      return drawColours(control, words, act);
  }
}

function plainButton({ label, icon, spelled, tip }: Pick<ButtonControl, "label" | "icon" | "spelled" | "tip">): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ribbon-button";
  button.title = tip === undefined ? label : `${label}\n${tip}`;
  button.setAttribute("aria-label", label);
  if (icon !== undefined) button.append(drawIcon(icon));
  if (spelled === true) button.append(label);
  // The keyboard stays in the grid, as in Excel.
  button.addEventListener("mousedown", (event) => {
    event.preventDefault();
  });
  return button;
}

function drawButton(control: ButtonControl, words: RibbonWords, act: Act): DrawnControl {
  const { press, on, tip } = control;
  const button = plainButton(press === undefined ? { ...control, tip: tip ?? words.notHere } : control);
  if (press === undefined) {
    button.disabled = true;
    return { element: button, show: stays };
  }
  button.addEventListener("click", () => {
    act(press);
  });
  if (on === undefined) return { element: button, show: stays };
  return {
    element: button,
    show: (look) => {
      button.setAttribute("aria-pressed", String(on(look)));
    },
  };
}

function drawChoice({ label, width, options, value, choose }: ChoiceControl, words: RibbonWords, act: Act): DrawnControl {
  const select = document.createElement("select");
  select.className = "ribbon-choice";
  select.title = label;
  select.setAttribute("aria-label", label);
  select.style.width = `${String(width)}px`;
  const option = (one: { readonly value: string; readonly label: string }): HTMLOptionElement => new Option(one.label, one.value);
  select.append(...options.map(option));
  let before: HTMLElement | null = null;
  select.addEventListener("pointerdown", () => {
    before = document.activeElement instanceof HTMLElement && document.activeElement !== select ? document.activeElement : before;
  });
  select.addEventListener("change", () => {
    const chosen = select.value;
    before?.focus();
    act(() => choose(chosen));
  });
  return {
    element: select,
    show: (look) => {
      const now = value(look);
      select.querySelector("option[data-other]")?.remove();
      if (!options.some((one) => one.value === now)) {
        const other = option({ value: now, label: width < 60 ? now : (otherName(now, label, words) ?? now) });
        other.dataset["other"] = "";
        select.append(other);
      }
      select.value = now;
    },
  };
}

/** A number format is no name: people read *Custom*. */
function otherName(value: string, label: string, words: RibbonWords): string | null {
  return label === words.numberFormat ? `${words.formats.custom}: ${value}` : null;
}

function expandable(control: MenuControl | ColourControl): HTMLButtonElement {
  const button = plainButton(control);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.classList.add("ribbon-expandable");
  return button;
}

function drawMenu(control: MenuControl, act: Act): DrawnControl {
  const button = expandable(control);
  const items = control.items.map(({ label, press }) => ({
    label,
    press: () => {
      act(press);
    },
  }));
  button.addEventListener("click", () => {
    togglePopup(button, control.label, items);
  });
  return { element: button, show: stays };
}

function drawColours(control: ColourControl, words: RibbonWords, act: Act): DrawnControl {
  const { label, none, value, choose } = control;
  const button = expandable(control);
  let now: string | null = null;
  button.addEventListener("click", () => {
    const colours = coloursOf(words).map((one) => ({
      ...one,
      checked: one.colour === now?.toUpperCase(),
      press: () => {
        act(() => choose(one.colour));
      },
    }));
    const without = {
      label: none,
      checked: now === null,
      press: () => {
        act(() => choose(null));
      },
    };
    togglePopup(button, label, [...colours, without], COLOUR_COLUMNS);
  });
  return {
    element: button,
    show: (look) => {
      now = value(look);
      button.style.setProperty("--colour", now ?? "transparent");
    },
  };
}
