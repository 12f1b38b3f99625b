import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { withStandIn } from "../../../test/e2e/support/with-stand-in";
import type { FunctionCall, FunctionDeclaration, FunctionResult } from "../../src/model/functions";
import type { SheetRect } from "../../src/geometry/rect";
import type { Value } from "../../src/model/value";

/** What the tests put beside the grid: cells by their addresses, and an add-in that answers in the page itself. */
export interface GridTools {
  /** `at("Referensi!A1:B2")`; without a sheet, the active one. */
  at(address: string): SheetRect;
  values(address: string): Value[][];
  texts(address: string): string[][];
  formulas(address: string): (string | null)[][];
  /** Types like a person: texts that begin with `=` are formulas. */
  enter(address: string, cells: Value[][]): Promise<void>;
  /** Registers functions and answers their calls; `calls` tells which were made since the last look. */
  addin(declarations: readonly FunctionDeclaration[], answer: (call: FunctionCall) => FunctionResult): void;
  calls(): string[];
  /** While the add-in is silent, its answers wait. */
  silent: boolean;
  /** Ends the silence. */
  speak(): void;
  /** What happened in the workbook since the last look. */
  events(): string[];
}

declare global {
  interface Window {
    tools: GridTools;
  }
}

/** Runs inside the page, so it may use nothing from outside. */
function installTools(): void {
  const calls: string[] = [];
  const happened: string[] = [];
  let waiting: { invocationId: number; result: FunctionResult }[] = [];
  const deliver = (): void => window.standIn.functions.deliver(waiting.splice(0));
  let heard: object | null = null;
  const rectOf = (address: string): SheetRect => {
    const workbook = window.standIn.workbook;
    const [cells = "", name] = address.split("!").reverse();
    const sheet = name === undefined ? null : workbook.sheets.all().find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name ?? ""}`);
    const [from = "", to = from] = cells.split(":");
    const place = (one: string): [number, number] => {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(one) ?? [];
      return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
    };
    const [row, column] = place(from);
    const [lastRow, lastColumn] = place(to);
    return { sheetId: sheet?.id ?? workbook.sheets.activeId(), row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  };
  const read = (address: string) => window.standIn.workbook.cells.read(rectOf(address));
  window.tools = {
    at: rectOf,
    values: (address) => read(address).map((row) => row.map((cell) => cell.value)),
    texts: (address) => read(address).map((row) => row.map((cell) => cell.text)),
    formulas: (address) => read(address).map((row) => row.map((cell) => cell.formula)),
    enter: (address, cells) =>
      window.standIn.workbook.cells.write([{ kind: "formulas", rect: rectOf(address), formulas: cells }], "person"),
    addin: (declarations, answer) => {
      const { functions } = window.standIn;
      functions.register("UJI", declarations);
      functions.onCalls((made) => {
        calls.push(...made.map((call) => `${call.functionId}@${call.caller}`));
        waiting = [...waiting, ...made.map((call) => ({ invocationId: call.invocationId, result: answer(call) }))];
        setTimeout(() => window.tools.silent || deliver(), 0);
      });
    },
    calls: () => calls.splice(0),
    silent: false,
    speak: () => {
      window.tools.silent = false;
      deliver();
    },
    events: () => {
      if (heard !== window.standIn.workbook) {
        heard = window.standIn.workbook;
        window.standIn.workbook.on((event) => {
          const rects = "rect" in event ? [event.rect] : "rects" in event ? event.rects : [];
          const where = rects.map((rect) => [rect.row, rect.column, rect.rows, rect.columns].join(",")).join(" ");
          const detail = "before" in event ? ` ${JSON.stringify(event.before)}→${JSON.stringify(event.after)}` : "";
          happened.push(`${event.type} ${"source" in event ? event.source : ""} ${where}${detail}`.replace(/ +/g, " ").trim());
        });
      }
      return happened.splice(0);
    },
  };
}

/** The stand-in's page in a browser, without an add-in in its pane. */
export interface GridPage {
  /** The page with this workbook open in place of the one before, and the tools beside it. */
  open(file: string, options?: { readonly locale?: string }): Promise<Page>;
}

/**
 * One page for a test file: loading the grid takes longer than opening a workbook in it. No test may leave an error in
 * the page.
 *
 * @param prepare runs in the page before the first workbook opens, as an add-in that is already installed
 */
export function withGrid(prepare: () => void = () => undefined): GridPage {
  const standIn = withStandIn();
  let page: Page | null = null;
  const failures: string[] = [];
  beforeAll(async () => {
    const { browser, origin } = await standIn.running();
    page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.addInitScript("globalThis.__name ??= (target) => target;");
    await page.goto(`${origin}/excel/`);
    await page.evaluate(installTools);
    await page.evaluate(prepare);
  }, 120_000);
  afterEach(() => {
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(() => page?.close());
  return {
    async open(file, options = {}) {
      if (page === null) throw new Error("the page is opened by beforeAll");
      const bytes = (await readFile(file)).toString("base64");
      await page.evaluate(
        async ([content, wanted]) => {
          await window.standIn.open(content, wanted);
          window.tools.events();
          window.tools.calls();
        },
        [bytes, options] as const
      );
      return page;
    },
  };
}
