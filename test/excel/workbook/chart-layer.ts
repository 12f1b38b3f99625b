import { chartData } from "./chart-data";
import { chartPicture } from "./chart-picture";
import type { Corner } from "./charts";
import type { Grid } from "./grid";
import type { Workbook } from "./types";

/** Heights of the letters above and the numbers beside the grid. */
const HEADER = { top: 20, left: 46 };

/** Charts lie over the grid, which has none of its own; they follow its cells when it is scrolled. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly stops: (() => void)[] = [];
  private asked = false;

  constructor(
    container: HTMLElement,
    private readonly grid: Grid,
    private readonly workbook: Pick<Workbook, "sheets" | "read" | "features" | "activeSheetId" | "on" | "size">,
    onStates: (listener: () => void) => () => void
  ) {
    this.layer.className = "charts";
    this.layer.style.cssText = "position:absolute;inset:0;overflow:hidden;pointer-events:none";
    container.append(this.layer);
    const ask = (): void => this.ask();
    const scrolled = grid.api.addEvent(grid.api.Event.Scroll, ask);
    this.stops.push(workbook.on(ask), onStates(ask), () => scrolled.dispose());
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
    const sheetId = this.workbook.activeSheetId();
    const charts = this.workbook.features(sheetId).charts ?? [];
    if (charts.length === 0) return this.layer.replaceChildren();
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || sheet.getSheetId() !== sheetId) return this.ask();
    const { left, top } = this.layer.getBoundingClientRect();
    const at = ({ row, column, down, right }: Corner): { readonly x: number; readonly y: number } => {
      const cell = sheet.getRange(row, column).getCellRect();
      return { x: cell.left - left + right, y: cell.top - top + down };
    };
    const edge = this.layer.parentElement?.querySelector("canvas")?.getBoundingClientRect();
    this.layer.style.clipPath = `inset(${(edge?.top ?? top) - top + HEADER.top}px 0 ${Math.max(0, top + this.layer.clientHeight - (edge?.bottom ?? 0))}px ${HEADER.left}px)`;
    this.layer.replaceChildren(
      ...charts.map((chart) => {
        const [from, to] = [at(chart.place.from), at(chart.place.to)];
        const frame = document.createElement("div");
        frame.style.cssText = `position:absolute;left:${from.x}px;top:${from.y}px`;
        frame.innerHTML = chartPicture(chart, chartData(this.workbook, chart), Math.max(20, to.x - from.x), Math.max(20, to.y - from.y));
        return frame;
      })
    );
  }
}
