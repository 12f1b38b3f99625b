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
    this.layer.style.cssText = "position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:50";
    // The grid clears its own container when it is drawn.
    (container.parentElement ?? container).append(this.layer);
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
    const edge = this.layer.parentElement?.querySelector(`canvas[id^="univer-sheet-main-canvas_"]`)?.getBoundingClientRect();
    if (!edge) return this.ask();
    // Cells are measured from the corner of the grid's canvas.
    const [right, down] = [edge.left - left, edge.top - top];
    const at = ({ row, column, ...inside }: Corner): { readonly x: number; readonly y: number } => {
      const cell = sheet.getRange(row, column).getCellRect();
      return { x: cell.left + right + inside.right, y: cell.top + down + inside.down };
    };
    this.layer.style.clipPath = `inset(${down + HEADER.top}px 0 ${Math.max(0, this.layer.clientHeight - down - edge.height)}px ${right + HEADER.left}px)`;
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
}
