import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { StandInPage } from "../../src/driver/stand-in-page";
import { openStandInPage } from "../../src/driver/stand-in-page";
import type { OpenOptions } from "../../src/page/contract";
import { startBrowser } from "../../src/server/find-browser";
import type { StandInServer } from "../../src/server/serve";
import { serve } from "../../src/server/serve";
import { denpasar } from "../../../test/e2e/support/harness";

/** Functions of the plain add-in: enough to see what crosses the wire. */
const functions = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "SEEN",
      name: "SEEN",
      description: "What arrived",
      parameters: [
        { name: "cells", dimensionality: "matrix", type: "any" },
        { name: "more", dimensionality: "matrix", type: "any", optional: true },
      ],
      result: {},
    },
    {
      id: "FAIL",
      name: "FAIL",
      description: "An error with a message",
      parameters: [],
      result: {},
    },
    {
      id: "BLOCK",
      name: "BLOCK",
      description: "A spilled block",
      parameters: [],
      result: { dimensionality: "matrix" },
    },
    {
      id: "WHERE",
      name: "WHERE",
      description: "Its own cell",
      parameters: [],
      result: {},
      options: { requiresAddress: true },
    },
    {
      id: "TICK",
      name: "TICK",
      description: "Counts on until nobody asks any more",
      parameters: [],
      result: {},
      options: { stream: true, cancelable: true },
    },
    {
      id: "SLOW",
      name: "SLOW",
      description: "Never done, but can be called off",
      parameters: [{ name: "what", type: "any" }],
      result: {},
      options: { cancelable: true },
    },
    {
      id: "NOBODY",
      name: "NOBODY",
      description: "Declared, but never associated",
      parameters: [],
      result: {},
    },
  ],
};

/** An add-in that does nothing by itself: real office.js, a few functions, one command. */
const html = `<!doctype html><meta charset="utf-8"><title>plain</title><div data-spbe-root></div>
<script src="/lib/1/hosted/office.js"></script>
<script>
  window.started = new Promise((resolve) => Office.onReady(resolve));
  window.heard = [];
  CustomFunctions.associate("SEEN", (cells, more) => JSON.stringify([cells, more]));
  CustomFunctions.associate("FAIL", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "belum ada tabel"); });
  CustomFunctions.associate("BLOCK", () => [["a", 1], ["b", new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue)]]);
  CustomFunctions.associate("WHERE", (invocation) => invocation.address);
  CustomFunctions.associate("TICK", (invocation) => {
    let count = 1;
    window.tick = () => invocation.setResult(++count);
    invocation.onCanceled = () => { window.heard.push("TICK stopped"); };
    invocation.setResult(count);
  });
  CustomFunctions.associate("SLOW", (what, invocation) => {
    window.heard.push("SLOW " + what);
    invocation.onCanceled = () => { window.heard.push("SLOW " + what + " called off"); };
    return new Promise(() => undefined);
  });
  Office.actions.associate("say", (event) => { window.heard.push(event.source.id); event.completed(); });
</script>`;

async function servePlainAddin(page: Page): Promise<void> {
  await page.route(/\/taskpane\.html/, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route(/\/manifest\.xml/, async (route) => {
    const manifest = await (await route.fetch()).text();
    // Its button runs a command instead of opening the pane.
    const action = '<Action xsi:type="ExecuteFunction"><FunctionName>say</FunctionName></Action>';
    await route.fulfill({
      contentType: "text/xml",
      body: manifest.replace(/<Action xsi:type="ShowTaskpane">.*?<\/Action>/s, action),
    });
  });
  await page.route(/\/functions[^/]*\.json/, (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify(functions) })
  );
}

/** A workbook open with the plain add-in beside it; closed when the test ends. */
export interface PlainBench {
  open(options?: OpenOptions): Promise<StandInPage>;
  /** One page for all tests of the file that leave each other alone (sheets of their own); opening takes seconds. */
  shared(): Promise<StandInPage>;
}

/** Starts a browser and the server before the tests of a file and stops them after. */
export function usePlainAddin(): PlainBench {
  let browser: Browser | null = null;
  let server: StandInServer | null = null;
  const opened: StandInPage[] = [];
  let common: Promise<StandInPage> | null = null;
  beforeAll(async () => {
    browser = await startBrowser();
    server = await serve();
  }, 120_000);
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await (await common)?.close();
    await browser?.close();
    await server?.close();
  });
  const start = async (options: OpenOptions): Promise<StandInPage> => {
    if (browser === null || server === null) throw new Error("the browser is started by beforeAll");
    const file = { bytes: new Uint8Array(await readFile(denpasar)), name: basename(denpasar) };
    const page = await openStandInPage(browser, server.origin, file, options, servePlainAddin);
    await page.pane().evaluate(() => (window as unknown as { started: Promise<unknown> }).started);
    return page;
  };
  return {
    open: async (options = {}) => {
      const page = await start(options);
      opened.push(page);
      return page;
    },
    shared: () => (common ??= start({})),
  };
}

/** What an add-in sees of an error Excel answered. */
export interface SeenError {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** Runs add-in code in the pane; what Excel refuses comes back as the error the add-in would catch. */
export async function inPane<T>(opened: StandInPage, code: () => Promise<T>): Promise<T | SeenError> {
  return opened.pane().evaluate<T | SeenError>(`(async () => {
    try {
      return await (${code.toString()})();
    } catch (error) {
      return { code: error.code ?? "", message: error.message, location: error.debugInfo?.errorLocation };
    }
  })()`);
}
