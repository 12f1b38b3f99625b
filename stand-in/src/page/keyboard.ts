/**
 * Where the keyboard is: Ctrl+F6 in the grid or the ribbon brings it into the pane, as in Excel on the web; when it
 * leaves the pane it is back where it was.
 */
export class KeyboardPlace {
  private before: HTMLElement | null = null;

  /** @param enterPane hands the keyboard to the pane */
  constructor(enterPane: () => void) {
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || !event.ctrlKey) return;
        event.preventDefault();
        event.stopPropagation();
        const { activeElement } = document;
        this.before = activeElement instanceof HTMLElement ? activeElement : null;
        enterPane();
      },
      true
    );
  }

  /** The keyboard left the pane. */
  back(): void {
    (this.before ?? document.querySelector<HTMLElement>("#ribbon button"))?.focus();
  }
}
