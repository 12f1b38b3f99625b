import type { Grid } from "../grid/grid";

/** The grid on the page: what is drawn over it lies in `container`. */
export interface Overlay {
  readonly grid: Grid;
  readonly container: HTMLElement;
  readonly locale: string;
}
