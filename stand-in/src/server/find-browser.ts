import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import type { BrowserCandidate } from "./browser/installed";
import { installedBrowsers } from "./browser/installed";
import { installByPackageManager, mayInstall } from "./browser/package-manager";
import { packagedBrowser } from "./browser/packaged";

/** What a person reads when there is no browser to be had. */
export const noBrowserSentence =
  "No browser could be started. Install Google Chrome, Microsoft Edge or Chromium, or set SPBE_BROWSER to the path of one, and run this again.";

/** None of the browsers of this machine starts, and none could be got. */
export class NoBrowser extends Error {
  constructor(readonly tried: readonly string[]) {
    super([noBrowserSentence, ...tried.map((line) => `  tried ${line}`)].join("\n"));
    this.name = "NoBrowser";
  }
}

const commonArguments = [
  // A container or root has no user namespace for Chromium's own sandbox; every page we open is our own.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

async function start(candidate: BrowserCandidate): Promise<Browser> {
  return chromium.launch({
    executablePath: candidate.path,
    headless: true,
    args: commonArguments,
    env: { ...process.env, ...candidate.environment },
  });
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const cause = text.split("\n").find((line) => /error while loading|cannot open|not found|ENOENT|EACCES|FATAL/i.test(line));
  return (cause ?? text.split("\n")[0] ?? text).trim();
}

/** Where a browser may come from; asked one after the other. May throw. */
export type BrowserSource = () => readonly BrowserCandidate[];

const usualSources: readonly BrowserSource[] = [
  () => (process.env["SPBE_BROWSER"] === "packaged" ? [] : installedBrowsers()),
  () => [packagedBrowser()].filter((candidate) => candidate !== null),
  () => (mayInstall() ? installByPackageManager() : []),
];

/**
 * Starts a headless browser without asking anything of the person: an installed Chrome, Edge or Chromium; else the
 * one inside an npm package; else, as root on Debian, the one apt-get installs. Says on standard error which it was.
 *
 * @throws {NoBrowser} with a plain sentence when none starts
 */
export async function startBrowser(
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  sources: readonly BrowserSource[] = usualSources
): Promise<Browser> {
  const tried: string[] = [];
  for (const source of sources) {
    let candidates: readonly BrowserCandidate[] = [];
    try {
      candidates = source();
    } catch (error) {
      tried.push(reasonOf(error));
    }
    for (const candidate of candidates) {
      try {
        const browser = await start(candidate);
        say(`browser: ${candidate.name} ${browser.version()} (${candidate.path})`);
        return browser;
      } catch (error) {
        tried.push(`${candidate.path}: ${reasonOf(error)}`);
      }
    }
  }
  throw new NoBrowser(tried);
}
