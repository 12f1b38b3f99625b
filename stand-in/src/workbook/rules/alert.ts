import { captureKeys } from "./capture-keys";

/** A button of a message: what it says, and what it does besides closing the message. */
export interface AlertButton {
  readonly label: string;
  readonly press?: () => void;
}

let shown = 0;

/** Shows a message over the grid until a button is pressed; Escape presses the last one. The keyboard goes back to where it was. */
export function showAlert(container: HTMLElement, title: string, message: string, buttons: readonly AlertButton[]): void {
  const before = document.activeElement;
  const id = `stand-in-alert-${String((shown += 1))}`;
  const cover = document.createElement("div");
  cover.className = "alert-cover";
  const box = document.createElement("div");
  box.className = "alert";
  for (const [name, value] of [
    ["role", "alertdialog"],
    ["aria-modal", "true"],
    ["aria-labelledby", id],
    ["aria-describedby", `${id}-text`],
  ] as const)
    box.setAttribute(name, value);
  const heading = document.createElement("h2");
  heading.id = id;
  heading.textContent = title;
  const text = document.createElement("p");
  text.id = `${id}-text`;
  text.textContent = message;
  const row = document.createElement("div");
  const close = (press?: () => void): void => {
    leave();
    cover.remove();
    if (before instanceof HTMLElement) before.focus();
    press?.();
  };
  for (const { label, press } of buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      close(press);
    });
    row.append(button);
  }
  const presses = [...row.querySelectorAll("button")];
  const move = (by: number): void => {
    const at = presses.findIndex((one) => one === document.activeElement);
    presses[(at + by + presses.length) % presses.length]?.focus();
  };
  const leave = captureKeys(({ key, shiftKey }) => {
    const { activeElement } = document;
    if (!cover.isConnected) {
      leave();
      return false;
    }
    if (key === "Escape") close(buttons.at(-1)?.press);
    else if (key === "Tab") move(shiftKey ? -1 : 1);
    else if ((key === "Enter" || key === " ") && activeElement instanceof HTMLElement && row.contains(activeElement)) activeElement.click();
    // Nothing that is pressed now is meant for the grid.
    return true;
  });
  box.append(heading, text, row);
  cover.append(box);
  container.append(cover);
  row.querySelector("button")?.focus();
}
