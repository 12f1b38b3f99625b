import type { SheetPosition } from "../../geometry/rect";
import type { Workbook } from "../../model/workbook/workbook";
import type { Overlay } from "./overlay";
import { gridCanvas, onScroll, visibleCell, type VisibleCell } from "./visible-cell";

/** A layer over the grid, drawn anew once after whatever happens in the workbook, is scrolled or changes its size. */
export class GridLayer {
  readonly element = document.createElement("div");
  private readonly stops: readonly (() => void)[];
  private stopScroll: (() => void) | null = null;
  private asked = false;

  /**
   * @param onStates tells of changed features of sheets
   * @param draw draws it; true when it shows anything, which then moves with the cells
   */
  constructor(
    private readonly overlay: Overlay,
    workbook: Pick<Workbook, "on">,
    onStates: (listener: () => void) => () => void,
    private readonly draw: () => boolean
  ) {
    this.element.className = "grid-layer";
    overlay.container.append(this.element);
    const ask = (): void => {
      this.ask();
    };
    const resized = new ResizeObserver(ask);
    resized.observe(overlay.container);
    this.stops = [
      workbook.on(ask),
      onStates(ask),
      () => {
        resized.disconnect();
      },
    ];
    ask();
  }

  /** Where a cell of the sheet in front is seen, in pixels from the layer's corner; null when it is not seen. */
  place(at: SheetPosition): VisibleCell | null {
    const cell = visibleCell(this.overlay.grid, at.sheetId, at.row, at.column);
    const edge = gridCanvas()?.getBoundingClientRect();
    if (cell === null || edge === undefined) return null;
    const own = this.element.getBoundingClientRect();
    return { ...cell, left: cell.left + edge.left - own.left, top: cell.top + edge.top - own.top };
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.stopScroll?.();
    this.element.remove();
  }

  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      if (!this.element.isConnected) return;
      const shows = this.draw();
      if (shows === (this.stopScroll !== null)) return;
      this.stopScroll?.();
      this.stopScroll = shows
        ? onScroll(this.overlay.grid, () => {
            this.ask();
          })
        : null;
    });
  }
}
