import { chromium, type Browser } from "playwright-core";
import { chosenFonts, fontEnvironment, withoutMachineFonts, type Fonts } from "./browser/fonts";
import { type BrowserCandidate, installedBrowsers } from "./browser/installed";
import { installByPackageManager, mayInstall } from "./browser/package-manager";
import { packagedBrowser } from "./browser/packaged";
import { showPage } from "./browser/shows-page";
import { plainFailure } from "./plain-failure";

/** What a person reads when there is no browser to be had. */
export const noBrowserSentence =
  "Tidak ada peramban yang dapat dijalankan: pasang Google Chrome, Microsoft Edge, atau Chromium, atau isi SPBE_BROWSER dengan letak salah satunya, lalu jalankan lagi. " +
  "(No browser could be started. Install Google Chrome, Microsoft Edge or Chromium, or set SPBE_BROWSER to the path of one, and run this again.)";

/** None of the browsers of this machine shows a page, and none could be got. */
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

/**
 * Only what runs very often is optimised. The add-in starts anew with each workbook, so most of what a browser optimises early is thrown away
 * soon: a third of all processor time.
 */
const optimisingLate = "--js-flags=--no-maglev --invocation-count-for-turbofan=100000 --invocation-count-for-osr=20000";

/** What every browser of one call is started with. */
type Setup = Required<Pick<StartOptions, "fonts" | "optimisesEarly">>;

async function launch(candidate: BrowserCandidate, { fonts, optimisesEarly }: Setup): Promise<Browser> {
  return chromium.launch({
    executablePath: candidate.path,
    headless: true,
    args: [...commonArguments, ...(optimisesEarly ? [] : [optimisingLate])],
    env: { ...withoutMachineFonts(process.env), ...fontEnvironment(fonts), ...candidate.environment },
  });
}

/** What has shown a page before in this run (the tests of one run start dozens of browsers), by its path and how it was started. */
const shownName = "SPBE_BROWSER_HAS_SHOWN";

/** Starts a browser that has shown a page; one that cannot is ended again. */
async function start(candidate: BrowserCandidate, setup: Setup): Promise<Browser> {
  const browser = await launch(candidate, setup);
  const mark = JSON.stringify([candidate, setup]);
  if (process.env[shownName] === mark) return browser;
  try {
    await showPage(browser);
    // Processes started from here on know it too.
    process.env[shownName] = mark;
    return browser;
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const text = plainFailure(error);
  const cause = text.split("\n").find((line) => /error while loading|cannot open|not found|ENOENT|EACCES|FATAL/i.test(line));
  return (cause ?? text.split("\n")[0] ?? text).trim();
}

/** Where a browser may come from; asked one after the other. May throw. */
export type BrowserSource = () => readonly BrowserCandidate[] | Promise<readonly BrowserCandidate[]>;

async function packaged(): Promise<readonly BrowserCandidate[]> {
  return [await packagedBrowser()].filter((candidate) => candidate !== null);
}

/**
 * The usual sources. The packaged browser comes first: it is the same on every machine, and has no window to keep, which is a quarter of what a
 * test costs. `SPBE_BROWSER` names another one to try first by its path, or says `packaged` or `installed`: no other is tried then, and none is installed.
 */
export function usualSources(environment: NodeJS.ProcessEnv = process.env): readonly BrowserSource[] {
  const chosen = environment["SPBE_BROWSER"] ?? "";
  const installed: BrowserSource = () => installedBrowsers(environment);
  if (chosen === "packaged") return [packaged];
  if (chosen === "installed") return [installed];
  const atLast: BrowserSource = () => (mayInstall() ? installByPackageManager() : []);
  return chosen === "" ? [packaged, installed, atLast] : [installed, packaged, atLast];
}

/** How a browser is started; whatever is left out is as usual. */
export interface StartOptions {
  /** Told which browser it is. */
  readonly say?: (line: string) => void;
  readonly sources?: readonly BrowserSource[];
  readonly fonts?: Fonts;
  /** Whether code is optimised as early as in a person's browser, for measuring. */
  readonly optimisesEarly?: boolean;
}

/**
 * Starts a headless browser without asking anything of the person: the one inside an npm package; else an installed Chrome, Edge
 * or Chromium; else, as root on Debian, the one apt-get installs. It counts when it has shown a page
 * with text and a canvas; else the next one is tried. Says on standard error which it was.
 *
 * @throws {NoBrowser} with a plain sentence when none does
 */
export async function startBrowser({
  say = (line) => process.stderr.write(`${line}\n`),
  sources = usualSources(),
  fonts = chosenFonts(),
  optimisesEarly = false,
}: StartOptions = {}): Promise<Browser> {
  const tried: string[] = [];
  for (const source of sources) {
    let candidates: readonly BrowserCandidate[] = [];
    try {
      candidates = await source();
    } catch (error) {
      tried.push(reasonOf(error));
    }
    for (const candidate of candidates) {
      try {
        const browser = await start(candidate, { fonts, optimisesEarly });
        say(`browser: ${candidate.name} ${browser.version()} (${candidate.path})`);
        return browser;
      } catch (error) {
        tried.push(`${candidate.path}: ${reasonOf(error)}`);
      }
    }
  }
  throw new NoBrowser(tried);
}

/**
 * Makes sure that there is a browser, before work that needs one begins.
 *
 * @throws {NoBrowser} with a plain sentence when there is none
 */
export async function findBrowser(): Promise<void> {
  await (await startBrowser()).close();
}
