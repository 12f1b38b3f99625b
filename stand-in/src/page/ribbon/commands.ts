import type { SheetRect } from "../../geometry/rect";
import { regionAround } from "../../geometry/region";
import type { BorderEdge, BorderLine, CellStyle } from "../../model/cell-style";
import type { CellWrite } from "../../model/cell-write";
import type { Filter } from "../../model/features/filter";
import type { Workbook } from "../../model/workbook/workbook";
import type { Look } from "./controls";

/** Nothing stands around the selected cell that could be sorted or filtered. */
export class NothingThere extends Error {}

/** Which lines a menu of borders draws; `null` takes lines away. */
export type Borders = Readonly<Partial<Record<BorderEdge, BorderLine | null>>>;

/** What the ribbon does with the selected cells of the open workbook. Each is one step to undo; what is not allowed rejects with Excel's sentence. */
export class RibbonCommands {
  /**
   * @param current the workbook that is open now
   * @param changed told after something was changed
   */
  constructor(
    private readonly current: () => Workbook,
    private readonly changed: () => void
  ) {}

  /** How the selected cell looks. */
  look(): Look {
    const { workbook } = this;
    const at = this.cell();
    const [[style] = []] = workbook.cells.styles(at);
    const [[cell] = []] = workbook.cells.read(at);
    if (style === undefined) throw new Error("The selected cell has no style.");
    return {
      style,
      numberFormat: cell?.numberFormat ?? "General",
      filtered: workbook.features.of(at.sheetId).filter !== null,
      manual: workbook.calculation.mode() === "manual",
    };
  }

  style(style: Partial<CellStyle>): Promise<void> {
    return this.write((rect) => [{ kind: "style", rect, style }]);
  }

  borders(edges: Borders): Promise<void> {
    return this.write((rect) => [{ kind: "borders", rect, edges }]);
  }

  /** @param format gives the new number format from the one the selected cell has */
  numberFormat(format: (now: string) => string): Promise<void> {
    const wanted = format(this.look().numberFormat);
    return this.write((rect) => [
      { kind: "numberFormat", rect, formats: Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => wanted)) },
    ]);
  }

  /** Sorts the rows around the selected cell by its column, a header row staying on top; of a selection, its own rows by its first column. */
  async sort(ascending: boolean): Promise<void> {
    const { sheetId, row, column, rows, columns } = this.selected()[0] ?? this.cell();
    const chosen = rows * columns > 1;
    const region = chosen ? { sheetId, row, column, rows, columns } : this.region();
    const header = !chosen && this.hasHeader(region) ? 1 : 0;
    const body = { ...region, row: region.row + header, rows: region.rows - header };
    if (body.rows < 1) throw new NothingThere();
    await this.workbook.cells.sort(body, [{ column: column - region.column, ascending }], "person");
  }

  /** Puts a filter over the table around the selected cell, or takes the sheet's filter away. */
  async toggleFilter(): Promise<void> {
    const { sheetId } = this.cell();
    const before = this.workbook.features.of(sheetId).filter;
    if (before !== null) return this.setFilter(sheetId, null);
    const [selected = this.cell()] = this.selected();
    const { row, column, rows, columns } = selected.rows * selected.columns > 1 ? selected : this.region();
    await this.setFilter(sheetId, { rect: { row, column, rows, columns }, columns: [] });
  }

  /** Shows all rows again; the filter stays. */
  async clearFilter(): Promise<void> {
    const { sheetId } = this.cell();
    const before = this.workbook.features.of(sheetId).filter;
    if (before !== null) await this.setFilter(sheetId, { ...before, columns: [] });
  }

  /** Lets rows above and columns left of the selected cell stand still; `top` and `first` the first of each alone. */
  async freeze(what: "here" | "top" | "first" | "none"): Promise<void> {
    const { sheetId, row, column } = this.cell();
    const frozen = { here: [row, column], top: [1, 0], first: [0, 1], none: [0, 0] } as const;
    const [rows, columns] = frozen[what];
    await this.workbook.layout.setFrozen(sheetId, rows, columns);
    this.changed();
  }

  private get workbook(): Workbook {
    return this.current();
  }

  /** The first selected cell. */
  private cell(): SheetRect {
    const [first] = this.selected();
    return first === undefined
      ? { sheetId: this.workbook.sheets.activeId(), row: 0, column: 0, rows: 1, columns: 1 }
      : { ...first, rows: 1, columns: 1 };
  }

  private selected(): readonly SheetRect[] {
    const { sheetId, rects } = this.workbook.sheets.selection();
    return rects.map((rect) => ({ ...rect, sheetId }));
  }

  private async setFilter(sheetId: string, filter: Filter | null): Promise<void> {
    await this.workbook.features.setFilter(sheetId, filter, "person");
    this.changed();
  }

  private async write(writes: (rect: SheetRect) => readonly CellWrite[]): Promise<void> {
    await this.workbook.cells.write(this.selected().flatMap(writes), "person");
    this.changed();
  }

  /** The block of filled cells around the selected one. */
  private region(): SheetRect {
    const at = this.cell();
    const filled = new Set(this.workbook.cells.filled(at.sheetId).map(({ row, column }) => `${String(row)},${String(column)}`));
    const region = regionAround(at, (row, column) => filled.has(`${String(row)},${String(column)}`));
    if (region.rows * region.columns === 1) throw new NothingThere();
    return { ...region, sheetId: at.sheetId };
  }

  /** Whether the first row is a header: texts alone, with something else than texts below one of them. */
  private hasHeader(region: SheetRect): boolean {
    const [first = [], ...others] = this.workbook.cells.read(region);
    return (
      first.every(({ value }) => value === null || typeof value === "string") &&
      others.some((line) => line.some(({ value }) => typeof value === "number"))
    );
  }
}
