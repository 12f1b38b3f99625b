import { readWorkbook, restructureWorkbook, saveWorkbook } from "../file";
import { GridFunctionHost } from "../workbook/functions/grid-function-host";
import type { CellMenuEntry } from "../workbook/open-options";
import { GridWorkbook } from "../workbook/grid-workbook";
import type { WorkbookSnapshot } from "../model/snapshot";

/** How a workbook is opened. */
export interface StandInOptions {
  /** Language of numbers and dates; `id-ID` when not given. */
  readonly locale?: string;
  /** What add-ins put into the menu of a cell. */
  readonly cellMenu?: readonly CellMenuEntry[];
}

/** What the page offers to whoever drives it: `window.standIn`. */
export class StandIn {
  /** The add-in's functions; register them before opening a workbook. */
  readonly functions = new GridFunctionHost();
  /** Whether the grid is drawn. A driver that only reads cells and pane turns it off, because drawing is half the work. */
  drawing = true;
  private opened: GridWorkbook | null = null;

  /** The open workbook; throws when none is open. */
  get workbook(): GridWorkbook {
    if (!this.opened) throw new Error("No workbook is open.");
    return this.opened;
  }

  /** Opens the bytes of an `.xlsx` (or their base64), in place of what was open. */
  async open(bytes: Uint8Array | string, options: StandInOptions = {}): Promise<GridWorkbook> {
    const original = typeof bytes === "string" ? fromBase64(bytes) : bytes;
    return this.show(readWorkbook(original), original, options);
  }

  /** Opens a workbook that was not read from a file. Saving it needs the file it came from, `original`. */
  async show(snapshot: WorkbookSnapshot, original: Uint8Array | null, options: StandInOptions = {}): Promise<GridWorkbook> {
    this.close();
    this.opened = new GridWorkbook(snapshot, {
      locale: options.locale ?? "id-ID",
      container: freshContainer(),
      functions: this.functions,
      cellMenu: options.cellMenu ?? [],
      draws: () => this.drawing,
      base: (moved) => {
        if (!original) throw new Error("This workbook was not opened from a file.");
        const bytes = restructureWorkbook(original, moved);
        return { snapshot: bytes === original ? snapshot : readWorkbook(bytes), save: (changes) => saveWorkbook(bytes, changes) };
      },
    });
    await this.opened.shown();
    return this.opened;
  }

  /** The workbook as saved now, as base64: bytes do not travel from a page to its driver. */
  save(): string {
    return toBase64(this.workbook.save());
  }

  /** Takes the workbook off the screen. */
  close(): void {
    this.opened?.close();
    this.opened = null;
  }

  /** Shows the pane at a width in CSS pixels and answers the element for the add-in's frame; width 0 hides it. */
  pane(width: number): HTMLElement {
    const pane = element("pane");
    pane.hidden = width === 0;
    pane.style.width = `${String(width)}px`;
    return pane;
  }

  /** The element for frames of add-ins whose pane nobody opened. */
  besides(): HTMLElement {
    return element("besides");
  }

  /** The strip for the add-ins' ribbon. */
  ribbon(): HTMLElement {
    return element("ribbon");
  }
}

/** Univer takes a container over for good; each workbook gets its own. */
function freshContainer(): HTMLElement {
  const grid = element("grid");
  const container = document.createElement("div");
  container.style.cssText = "position:absolute;inset:0";
  grid.replaceChildren(container);
  return container;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  return btoa(parts.join(""));
}
