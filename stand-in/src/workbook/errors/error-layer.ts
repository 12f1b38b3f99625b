import type { SheetPosition } from "../../geometry/rect";
import { isError } from "../../model/value";
import type { Workbook } from "../../model/workbook/workbook";
import { captureKeys } from "../rules/capture-keys";
import { GridLayer } from "../view/grid-layer";
import type { Overlay } from "../view/overlay";
import type { VisibleCell } from "../view/visible-cell";
import { errorButtonName, errorSentence } from "./error-words";

/** Edge of the button, and the room between it and its cell, in pixels. */
const BUTTON = 20;
const GAP = 3;

/** An error in the selected cell: its name, and what the function says about it. */
interface ShownError {
  readonly at: SheetPosition;
  readonly error: string;
  readonly sentence: string;
}

/**
 * Shows what a formula's error means where Excel shows it: a button beside the selected cell, which says it when it is pointed at, clicked,
 * or asked for with Alt+Shift+F10.
 */
export class ErrorLayer {
  private readonly layer: GridLayer;
  private readonly stopKeys: () => void;
  private drawn = "";

  constructor(
    private readonly workbook: Workbook,
    private readonly overlay: Overlay,
    onStates: (listener: () => void) => () => void
  ) {
    this.layer = new GridLayer(overlay, workbook, onStates, () => this.draw());
    this.stopKeys = captureKeys((event) => this.takes(event));
  }

  close(): void {
    this.stopKeys();
    this.layer.close();
  }

  private draw(): boolean {
    const found = this.found();
    const place = found === null ? null : this.layer.place(found.at);
    const drawn = JSON.stringify([found, place]);
    if (drawn === this.drawn) return found !== null;
    this.drawn = drawn;
    this.layer.element.replaceChildren(...(found === null || place === null ? [] : this.mark(found, place)));
    return found !== null;
  }

  private found(): ShownError | null {
    const { sheetId, rects } = this.workbook.sheets.selection();
    const [first] = rects;
    if (first === undefined) return null;
    const at = { sheetId, row: first.row, column: first.column };
    const value = this.workbook.cells.read({ ...at, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
    if (!isError(value)) return null;
    return { at, error: value.error, sentence: errorSentence(this.overlay.locale, value.error, value.message) };
  }

  private mark({ error, sentence }: ShownError, { left, top, width, height }: VisibleCell): readonly HTMLElement[] {
    const note = document.createElement("div");
    note.className = "error-note";
    note.id = "stand-in-error-note";
    note.setAttribute("role", "tooltip");
    const name = document.createElement("strong");
    name.textContent = error;
    const text = document.createElement("div");
    text.textContent = sentence;
    note.append(name, text);
    note.hidden = true;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "error-mark";
    button.tabIndex = -1;
    button.textContent = "!";
    button.setAttribute("aria-label", `${errorButtonName(this.overlay.locale)}: ${sentence}`);
    button.setAttribute("aria-expanded", "false");
    // Beside the cell on its left, as in Excel; at the left edge of the sheet there is room only on the right.
    const start = left - BUTTON - GAP;
    const room = this.layer.element.clientWidth;
    button.style.left = `${String(start >= 0 ? start : Math.min(left + width + GAP, room - BUTTON))}px`;
    button.style.top = `${String(top + (height - BUTTON) / 2)}px`;
    const show = (shown: boolean): void => {
      note.hidden = !shown;
      if (!shown) return;
      note.style.left = `${String(Math.max(0, Math.min(left, room - note.offsetWidth - GAP)))}px`;
      note.style.top = `${String(top + height + GAP)}px`;
    };
    const pinned = (): boolean => button.getAttribute("aria-expanded") === "true";
    button.addEventListener("pointerenter", () => {
      show(true);
    });
    button.addEventListener("pointerleave", () => {
      show(pinned());
    });
    button.addEventListener("mousedown", (event) => {
      // The keyboard stays in the grid.
      event.preventDefault();
    });
    button.addEventListener("click", () => {
      button.setAttribute("aria-expanded", String(!pinned()));
      show(pinned());
    });
    return [button, note];
  }

  private takes({ altKey, shiftKey, key }: KeyboardEvent): boolean {
    const button = this.layer.element.querySelector<HTMLElement>(".error-mark");
    const opens = altKey && shiftKey && key === "F10";
    const closes = key === "Escape" && button?.getAttribute("aria-expanded") === "true";
    if (button === null || !(opens || closes)) return false;
    button.click();
    return opens;
  }
}
