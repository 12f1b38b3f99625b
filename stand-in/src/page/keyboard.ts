import { isPressed } from "./shortcuts";

/**
 * Where the keyboard is: Ctrl+F6 in the grid or the ribbon brings it into the pane, as in Excel on the web, and a key of an add-in
 * runs its action there; when the keyboard leaves the pane it is back where it was.
 */
export class KeyboardPlace {
  private before: HTMLElement | null = null;

  /** Keys of the add-ins, which work wherever the pane has not the keyboard. */
  shortcuts: readonly string[] = [];

  /**
   * @param enterPane hands the keyboard to the pane
   * @param press told which keys of the add-ins were pressed
   */
  constructor(enterPane: () => void, press: (keys: string) => void) {
    const take = (event: KeyboardEvent, act: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      const { activeElement } = document;
      this.before = activeElement instanceof HTMLElement ? activeElement : null;
      act();
    };
    document.addEventListener(
      "keydown",
      (event) => {
        const pressed = this.shortcuts.find((keys) => isPressed(keys, event));
        if (pressed !== undefined) take(event, () => press(pressed));
        else if (event.key === "F6" && event.ctrlKey) take(event, enterPane);
      },
      true
    );
  }

  /** The keyboard left the pane. */
  back(): void {
    // Where nothing had it, the grid takes what is typed.
    if (this.before === document.body && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    else (this.before ?? document.querySelector<HTMLElement>("#ribbon button"))?.focus();
  }
}
