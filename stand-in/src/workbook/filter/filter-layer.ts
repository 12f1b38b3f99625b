import type { Filter } from "../../model/features/filter";
import type { Workbook } from "../../model/workbook/workbook";
import { tellRefusal } from "../rules/tell-refusal";
import { GridLayer } from "../view/grid-layer";
import type { Overlay } from "../view/overlay";
import { columnChoice, filteredBy, type ColumnChoice } from "./column-values";
import { drawFilterMenu } from "./filter-menu";
import { filterWords } from "./filter-words";

/** Edge of the arrows, in pixels. */
const ARROW = 16;

/** The arrows in the header of a sheet's filter, and their menus. */
export class FilterLayer {
  private readonly layer: GridLayer;
  private drawn = "";
  private menu: HTMLElement | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly overlay: Overlay,
    onStates: (listener: () => void) => () => void
  ) {
    this.layer = new GridLayer(overlay, workbook, onStates, () => this.draw());
  }

  close(): void {
    this.layer.close();
  }

  private draw(): boolean {
    const sheetId = this.workbook.sheets.activeId();
    const { filter } = this.workbook.features.of(sheetId);
    const places = filter === null ? [] : this.places(sheetId, filter);
    const drawn = JSON.stringify([sheetId, filter, places]);
    if (drawn === this.drawn) return filter !== null;
    this.drawn = drawn;
    const arrows = filter === null ? [] : places.map(({ column, left, top }) => this.arrow(sheetId, filter, column, left, top));
    this.layer.element.replaceChildren(...arrows, ...(this.menu === null ? [] : [this.menu]));
    return filter !== null;
  }

  /** Where arrows stand: at the lower right corner of each header cell that is seen. */
  private places(sheetId: string, { rect }: Filter): readonly { readonly column: number; readonly left: number; readonly top: number }[] {
    return Array.from({ length: Math.min(rect.columns, 200) }, (_, column) => column).flatMap((column) => {
      const cell = this.layer.place({ sheetId, row: rect.row, column: rect.column + column });
      return cell === null ? [] : [{ column, left: cell.left + cell.width - ARROW - 1, top: cell.top + cell.height - ARROW - 1 }];
    });
  }

  private arrow(sheetId: string, filter: Filter, column: number, left: number, top: number): HTMLElement {
    const words = filterWords(this.overlay.locale);
    const at = { sheetId, row: filter.rect.row, column: filter.rect.column + column, rows: 1, columns: 1 };
    const label = `${words.open} ${this.workbook.cells.read(at)[0]?.[0]?.text ?? ""}`.trim();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "filter-arrow";
    button.tabIndex = -1;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-pressed", String(filter.columns.some((one) => one.column === column)));
    Object.assign(button.style, { left: `${String(left)}px`, top: `${String(top)}px` });
    button.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    button.addEventListener("click", () => {
      this.open(label, sheetId, filter, column, left, top + ARROW);
    });
    return button;
  }

  private open(label: string, sheetId: string, filter: Filter, column: number, left: number, top: number): void {
    const { rect } = filter;
    const body = { sheetId, row: rect.row + 1, column: rect.column + column, rows: rect.rows - 1, columns: 1 };
    const texts = body.rows < 1 ? [] : this.workbook.cells.read(body).map(([cell]) => cell?.text ?? "");
    const choice = columnChoice(filter, column, texts, this.overlay.locale);
    const menu = drawFilterMenu(label, choice, filterWords(this.overlay.locale), {
      sort: (ascending) => {
        const rows = { ...rect, sheetId, row: rect.row + 1, rows: rect.rows - 1 };
        this.do(() => this.workbook.cells.sort(rows, [{ column, ascending }], "person"));
      },
      choose: (values, blanks) => {
        this.do(() => this.choose(sheetId, filter, column, choice, values, blanks));
      },
      closed: () => {
        this.menu = null;
      },
    });
    this.menu = menu;
    this.layer.element.append(menu);
    const { clientWidth, clientHeight } = this.layer.element;
    menu.style.left = `${String(Math.max(0, Math.min(left, clientWidth - menu.offsetWidth)))}px`;
    menu.style.top = `${String(Math.max(0, Math.min(top, clientHeight - menu.offsetHeight)))}px`;
    menu.querySelector<HTMLElement>("input")?.focus();
  }

  private choose(
    sheetId: string,
    filter: Filter,
    column: number,
    choice: ColumnChoice,
    values: readonly string[],
    blanks: boolean
  ): Promise<void> {
    return this.workbook.features.setFilter(sheetId, filteredBy(filter, column, choice, values, blanks), "person");
  }

  /** Does something, and says so when it is not allowed. */
  private do(action: () => Promise<void>): void {
    action().catch((error: unknown) => {
      tellRefusal(this.overlay.container, this.overlay.locale, error);
    });
  }
}
