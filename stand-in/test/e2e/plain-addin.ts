import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Page } from "playwright-core";
import { denpasar, withStandIn } from "../../../test/e2e/support/with-stand-in";
import { HostPages } from "../../src/driver/host-pages";
import type { StandInPage } from "../../src/driver/stand-in-page";
import type { OpenOptions } from "../../src/page/contract";

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

/** The stand-in Excel with the plain add-in in its pane. */
export interface PlainAddin {
  /** Opens the sample workbook; it is put away when the test is done. */
  open(options?: OpenOptions): Promise<StandInPage>;
  /** One workbook for all tests of the file that leave each other alone (sheets of their own). */
  shared(): Promise<StandInPage>;
}

/** The plain add-in in the stand-in Excel, for the tests of a file. */
export function withPlainAddin(): PlainAddin {
  const standIn = withStandIn();
  let pages: HostPages | null = null;
  let common: Promise<StandInPage> | null = null;
  const opened: StandInPage[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await pages?.giveBack(page);
  });
  afterAll(async () => {
    await (await common)?.close();
    await pages?.close();
  });
  const start = async (options: OpenOptions): Promise<StandInPage> => {
    const { browser, origin } = await standIn.running();
    pages ??= new HostPages(browser, origin, servePlainAddin, true);
    const page = await pages.open({ bytes: new Uint8Array(await readFile(denpasar)), name: basename(denpasar) }, options);
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
