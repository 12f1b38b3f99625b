import type { FrameLocator, Page } from "playwright-core";
import { parseRange } from "../../../stand-in/src/driver/addresses";
import type { StandIn } from "../support/with-stand-in";

/** What a cell of the sheet in front holds and how it looks. */
export interface SeenCell {
  readonly value: unknown;
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly fill: string | null;
  readonly bottomBorder: string | null;
  readonly rowHeight: number;
}

/** The demo in a browser, used by mouse and keyboard alone. */
export interface DemoPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Clicks a cell of the sheet in front, as it lies unscrolled; `until` drags to another one. */
  click(address: string, until?: string): Promise<void>;
  /** Opens the menu of a cell with the right button. */
  openMenu(address: string): Promise<void>;
  /** Clicks into the formula bar. */
  clickBar(): Promise<void>;
  cell(address: string): Promise<SeenCell>;
  /** Waits until a cell shows a text. */
  shows(address: string, text: string): Promise<void>;
  /** Waits until something is true of a cell. */
  until(address: string, isSo: (cell: SeenCell) => boolean): Promise<SeenCell>;
}

/** Runs in the page. */
function seen({ row, column }: { row: number; column: number }): SeenCell {
  const workbook = window.standIn.workbook;
  const at = { sheetId: workbook.sheets.activeId(), row, column, rows: 1, columns: 1 };
  const [[cell] = []] = workbook.cells.read(at);
  const [[style] = []] = workbook.cells.styles(at);
  const [[borders] = []] = workbook.cells.borders(at);
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    text: cell?.text ?? "",
    numberFormat: cell?.numberFormat ?? "",
    bold: style?.bold === true,
    fill: style?.fill ?? null,
    bottomBorder: borders?.bottom?.style ?? null,
    rowHeight: workbook.layout.size(at.sheetId, "rows", row),
  };
}

/** Runs in the page: the middle of a cell, in pixels of the window. */
function middle({ row, column }: { row: number; column: number }): { x: number; y: number } {
  const { sheets, layout } = window.standIn.workbook;
  const sheetId = sheets.activeId();
  const sum = (along: "rows" | "columns", count: number): number =>
    Array.from({ length: count }, (_, index) => layout.size(sheetId, along, index)).reduce((all, one) => all + one, 0);
  const { left, top } = document.querySelector('canvas[id^="univer-sheet-main-canvas_"]')!.getBoundingClientRect();
  // Letters above and numbers beside the cells.
  const [letters, numbers] = [20, 46];
  return {
    x: left + numbers + sum("columns", column) + layout.size(sheetId, "columns", column) / 2,
    y: top + letters + sum("rows", row) + layout.size(sheetId, "rows", row) / 2,
  };
}

/** Opens the demo, with what a person writes behind its address, and waits for the pane. */
export async function openDemo(standIn: StandIn, query = "", colorScheme: "light" | null = "light"): Promise<DemoPage> {
  const page = await standIn.visit(`/${query}`, colorScheme);
  await page.setViewportSize({ width: 1366, height: 768 });
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("button", { name: /Lampirkan|Attach/ }).waitFor();
  const place = (address: string) => parseRange(address).rect;
  const cell = (address: string): Promise<SeenCell> => page.evaluate(seen, place(address));
  const until = async (address: string, isSo: (cell: SeenCell) => boolean): Promise<SeenCell> => {
    for (;;) {
      const now = await cell(address);
      if (isSo(now)) return now;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };
  return {
    page,
    pane,
    cell,
    until,
    shows: async (address, text) => {
      await until(address, (now) => now.text === text);
    },
    click: async (address, to) => {
      const from = await page.evaluate(middle, place(address));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      if (to !== undefined) {
        const end = await page.evaluate(middle, place(to));
        await page.mouse.move(end.x, end.y, { steps: 3 });
      }
      await page.mouse.up();
    },
    openMenu: async (address) => {
      const { x, y } = await page.evaluate(middle, place(address));
      await page.mouse.click(x, y, { button: "right" });
    },
    clickBar: async () => {
      const bar = await page.locator('[data-u-comp="formula-bar"]').boundingBox();
      await page.mouse.click((bar?.x ?? 0) + 320, (bar?.y ?? 0) + (bar?.height ?? 0) / 2);
    },
  };
}
