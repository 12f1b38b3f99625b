import type { Page } from "playwright-core";

/** How a browser says that a page's Content-Security-Policy kept something from it. */
const POLICY = /Content Security Policy/;

/** What must not happen in a page: errors, rejections, error messages in the console, and requests to other servers. */
export interface Troubles {
  /** What any frame complained about (console warnings and errors) since the last call, one line each. */
  takeComplaints(): string[];
  /** Uncaught errors, unhandled rejections, what the page's own policy forbids, and requests to other servers, of any frame since the last call. */
  takeErrors(): string[];
  /** Origins other than ours that were asked for since the last call, each once. */
  takeExternal(): string[];
}

/** Starts listening to a page; call before it loads anything. */
export function listenForTroubles(page: Page, origin: string): Troubles {
  let errors: string[] = [];
  let complaints: string[] = [];
  let external = new Set<string>();
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && POLICY.test(message.text())) errors.push(message.text());
    else if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    // data: and blob: addresses never leave the page.
    if ((url.protocol.startsWith("http") || url.protocol.startsWith("ws")) && url.origin !== origin) {
      external.add(url.origin);
      errors.push(`asked another server: ${url.href}`);
    }
  });
  return {
    takeComplaints: () => {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    takeErrors: () => {
      const taken = errors;
      errors = [];
      return taken;
    },
    takeExternal: () => {
      const taken = [...external];
      external = new Set();
      return taken;
    },
  };
}
