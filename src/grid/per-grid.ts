import type { Grid } from "./grid";

/**
 * Remembers what was found out about a grid as long as the grid is kept. A grid never changes, and
 * the same one is asked about several times: while a workbook is looked through, when its table is read, and for the
 * columns one can choose instead.
 * @param ask what is worked out once for each grid
 */
export function perGrid<Answer>(ask: (grid: Grid) => Answer): (grid: Grid) => Answer {
  const known = new WeakMap<Grid, { readonly answer: Answer }>();
  return (grid) => {
    const remembered = known.get(grid) ?? { answer: ask(grid) };
    known.set(grid, remembered);
    return remembered.answer;
  };
}
