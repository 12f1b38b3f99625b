import { chartData } from "./chart-data";
import { chartPicture } from "./chart-picture";
import type { Corner } from "../../model/features/chart";
import type { Workbook } from "../../model/workbook/workbook";
import type { Grid } from "../grid/grid";

/** Heights of the letters above and the numbers beside the grid. */
const HEADER = { top: 20, left: 46 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Charts lie over the grid, which has none of its own; they follow its cells when it is scrolled. Frozen panes do not hold them. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly stops: (() => void)[] = [];
  private asked = false;
  private changed = true;
  private drawnAt = "";

  constructor(
    container: HTMLElement,
    private readonly grid: Grid,
    private readonly workbook: Pick<Workbook, "sheets" | "cells" | "features" | "layout" | "on">,
    onStates: (listener: () => void) => () => void
  ) {
    this.layer.className = "charts";
    this.layer.style.cssText = "position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:50";
    // The grid clears its own container when it is drawn.
    (container.parentElement ?? container).append(this.layer);
    const ask = (): void => {
      this.changed = true;
      this.ask();
    };
    this.stops.push(workbook.on(ask), onStates(ask));
    ask();
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.layer.remove();
  }

  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      if (this.layer.isConnected) this.draw();
    });
  }

  private draw(): void {
    const sheetId = this.workbook.sheets.activeId();
    const charts = this.workbook.features.of(sheetId).charts ?? [];
    if (charts.length === 0) return this.layer.replaceChildren();
    // Not every way of scrolling is told, so it is looked at with every picture while there is a chart.
    this.ask();
    const { left, top } = this.layer.getBoundingClientRect();
    const edge = this.layer.parentElement?.querySelector(`canvas[id^="univer-sheet-main-canvas_"]`)?.getBoundingClientRect();
    if (!edge) return;
    const [right, down] = [edge.left - left + HEADER.left, edge.top - top + HEADER.top];
    const scroll = this.scrolled(sheetId);
    const drawnAt = [sheetId, right, down, scroll.x, scroll.y].join(" ");
    if (!this.changed && drawnAt === this.drawnAt) return;
    this.changed = false;
    this.drawnAt = drawnAt;
    const at = (corner: Corner): Point => {
      const { x, y } = this.place(sheetId, corner);
      return { x: right + x - scroll.x, y: down + y - scroll.y };
    };
    this.layer.style.clipPath = `inset(${down}px 0 ${Math.max(0, this.layer.clientHeight - (edge.top - top) - edge.height)}px ${right}px)`;
    this.layer.replaceChildren(
      ...charts.map((chart) => {
        const [from, to] = [at(chart.place.from), at(chart.place.to)];
        const frame = document.createElement("div");
        frame.style.cssText = `position:absolute;left:${from.x}px;top:${from.y}px`;
        const picture = chartPicture(chart, chartData(this.workbook, chart), Math.max(20, to.x - from.x), Math.max(20, to.y - from.y));
        frame.append(document.importNode(new DOMParser().parseFromString(picture, "image/svg+xml").documentElement, true));
        return frame;
      })
    );
  }

  /** Pixels from the first cell of the sheet. */
  private place(sheetId: string, { row, column, right, down }: Corner): Point {
    const sum = (along: "rows" | "columns", count: number): number => {
      let pixels = 0;
      for (let index = 0; index < count; index++) pixels += this.workbook.layout.size(sheetId, along, index);
      return pixels;
    };
    return { x: sum("columns", column) + right, y: sum("rows", row) + down };
  }

  /** How far the sheet is scrolled. */
  private scrolled(sheetId: string): Point {
    const state = this.grid.api.getActiveWorkbook()?.getScrollStateBySheetId(sheetId);
    if (!state) return { x: 0, y: 0 };
    return this.place(sheetId, {
      row: state.sheetViewStartRow,
      column: state.sheetViewStartColumn,
      right: state.offsetX,
      down: state.offsetY,
    });
  }
}
