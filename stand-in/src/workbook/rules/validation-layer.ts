import { onScroll, gridCanvas, visibleCell, type VisibleCell } from "../view/visible-cell";
import type { SheetPosition } from "../../geometry/rect";
import type { Validation } from "../../model/features/validation";
import type { Value } from "../../model/value";
import type { Workbook } from "../../model/workbook/workbook";
import { ruleAt } from "./validate";
import { captureKeys } from "./capture-keys";
import { openList, type ListOptions, type OpenList } from "./open-list";
import type { Overlay } from "../view/overlay";
import { tellRefusal } from "./tell-refusal";
import { wordsFor } from "./words";

/** Edge of the arrow, in pixels. */
const ARROW = 17;

/** The values a list offers in a cell. */
export type ItemsOf = (rule: Validation, at: SheetPosition) => readonly Exclude<Value, null>[];

/** Shows what a validation has for the selected cell: the arrow of its list, and its message to whoever types there. */
export class ValidationLayer {
  private readonly layer = document.createElement("div");
  private readonly stops: (() => void)[] = [];
  private stopScroll: (() => void) | null = null;
  private asked = false;
  private drawn = "";
  private list: OpenList | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly itemsOf: ItemsOf,
    private readonly overlay: Overlay,
    onStates: (listener: () => void) => () => void
  ) {
    this.layer.className = "validation-layer";
    overlay.container.append(this.layer);
    const ask = (): void => {
      this.ask();
    };
    const resized = new ResizeObserver(ask);
    resized.observe(overlay.container);
    this.stops.push(
      workbook.on(ask),
      onStates(ask),
      () => {
        resized.disconnect();
      },
      captureKeys((event) => this.takes(event))
    );
    ask();
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.stopScroll?.();
    this.list?.close();
    this.layer.remove();
  }

  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      if (this.asked && this.layer.isConnected) this.draw();
    });
  }

  private draw(): void {
    this.asked = false;
    const found = this.selected();
    const canvas = gridCanvas();
    const cell = found === null ? null : visibleCell(this.overlay.grid, found.at.sheetId, found.at.row, found.at.column);
    const [edge, own] = [canvas?.getBoundingClientRect(), this.layer.getBoundingClientRect()];
    const place =
      cell === null || edge === undefined ? null : { ...cell, left: cell.left + edge.left - own.left, top: cell.top + edge.top - own.top };
    const drawn = JSON.stringify([found, place, own.width]);
    // An open list stays open whatever else happens in the workbook.
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.list?.close();
    this.stopScroll?.();
    this.stopScroll =
      found === null
        ? null
        : onScroll(this.overlay.grid, () => {
            this.ask();
          });
    if (found === null || place === null) return this.layer.replaceChildren();
    const { rule } = found;
    this.layer.replaceChildren(
      ...(rule.prompt.show && rule.prompt.message + rule.prompt.title !== "" ? [note(rule, place)] : []),
      ...(rule.type === "list" && rule.inCellDropDown ? [this.arrow(place, own.width)] : [])
    );
  }

  /** The selected cell and its rule. */
  private selected(): { readonly at: SheetPosition; readonly rule: Validation } | null {
    const {
      sheetId,
      rects: [first],
    } = this.workbook.sheets.selection();
    const rule = first === undefined ? null : ruleAt(this.workbook.features.of(sheetId), first.row, first.column);
    return first === undefined || rule === null ? null : { at: { sheetId, row: first.row, column: first.column }, rule };
  }

  /** Beside its cell; where there is no room, in it. */
  private arrow({ left, top, width, height }: VisibleCell, room: number): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "validation-arrow";
    button.title = wordsFor(this.overlay.locale).list;
    button.setAttribute("aria-label", button.title);
    button.setAttribute("aria-haspopup", "listbox");
    button.setAttribute("aria-expanded", "false");
    button.tabIndex = -1;
    const beside = left + width + ARROW <= room ? left + width : left + width - ARROW;
    Object.assign(button.style, { left: `${String(beside)}px`, top: `${String(top + height - ARROW)}px` });
    // The keyboard stays in the grid.
    button.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    button.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    button.addEventListener("click", () => {
      this.toggle(button, { left, top: top + height, above: top, width });
    });
    return button;
  }

  private toggle(arrow: HTMLElement, place: Pick<ListOptions, "left" | "top" | "above" | "width">): void {
    const found = this.selected();
    if (this.list !== null) return this.list.close();
    if (found === null) return;
    const { at, rule } = found;
    const [[cell] = []] = this.workbook.cells.read({ ...at, rows: 1, columns: 1 });
    arrow.setAttribute("aria-expanded", "true");
    this.list = openList(
      this.layer,
      {
        ...place,
        items: this.itemsOf(rule, at),
        chosen: cell?.value ?? null,
        locale: this.overlay.locale,
        label: wordsFor(this.overlay.locale).list,
      },
      (value) => {
        arrow.setAttribute("aria-expanded", "false");
        this.list = null;
        if (value !== null) void this.choose(at, value);
      }
    );
  }

  private async choose(at: SheetPosition, value: Value): Promise<void> {
    try {
      await this.workbook.cells.write([{ kind: "values", rect: { ...at, rows: 1, columns: 1 }, values: [[value]] }], "person");
    } catch (error) {
      tellRefusal(this.overlay.container, this.overlay.locale, error);
    }
  }

  /** Alt+↓ opens the list; while it is open it has the keys. */
  private takes({ altKey, key, target }: KeyboardEvent): boolean {
    if (this.list !== null) return this.list.press(key);
    if (!altKey || key !== "ArrowDown" || !(target instanceof Node) || !this.overlay.container.contains(target)) return false;
    this.draw();
    const arrow = this.layer.querySelector<HTMLElement>(".validation-arrow");
    arrow?.click();
    return arrow !== null;
  }
}

/** What the rule says to whoever is about to type. */
function note({ prompt }: Validation, { left, top, height, width }: VisibleCell): HTMLElement {
  const element = document.createElement("div");
  element.className = "validation-note";
  element.setAttribute("role", "note");
  Object.assign(element.style, { left: `${String(left + width / 2)}px`, top: `${String(top + height + 4)}px` });
  const title = document.createElement("strong");
  title.textContent = prompt.title;
  const text = document.createElement("div");
  text.textContent = prompt.message;
  element.append(title, text);
  return element;
}
