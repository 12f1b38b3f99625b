import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";

/** A browser program that may be tried, with a name a person knows. */
export interface BrowserCandidate {
  readonly name: string;
  readonly path: string;
  /** Environment the program needs on top of the present one. */
  readonly environment: Readonly<Record<string, string>>;
}

const commandsOnLinux: readonly (readonly [string, string])[] = [
  ["google-chrome-stable", "Google Chrome"],
  ["google-chrome", "Google Chrome"],
  ["microsoft-edge-stable", "Microsoft Edge"],
  ["microsoft-edge", "Microsoft Edge"],
  ["chromium", "Chromium"],
  ["chromium-browser", "Chromium"],
];

const programsOnMac: readonly (readonly [string, string])[] = [
  ["Google Chrome.app/Contents/MacOS/Google Chrome", "Google Chrome"],
  ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Microsoft Edge"],
  ["Chromium.app/Contents/MacOS/Chromium", "Chromium"],
];

const programsOnWindows: readonly (readonly [string, string])[] = [
  ["Google\\Chrome\\Application\\chrome.exe", "Google Chrome"],
  ["Microsoft\\Edge\\Application\\msedge.exe", "Microsoft Edge"],
  ["Chromium\\Application\\chrome.exe", "Chromium"],
];

function places(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): [string, string][] {
  // Of the machine asked about: a test asks about others than its own.
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const under = (folders: readonly (string | undefined)[], programs: readonly (readonly [string, string])[]): [string, string][] =>
    programs.flatMap(([program, name]) =>
      folders
        .filter((folder) => folder !== undefined && folder !== "")
        .map((folder): [string, string] => [join(folder ?? "", program), name])
    );
  if (platform === "win32") {
    return under([environment["PROGRAMFILES"], environment["PROGRAMFILES(X86)"], environment["LOCALAPPDATA"]], programsOnWindows);
  }
  if (platform === "darwin") {
    return under(["/Applications", join(environment["HOME"] ?? "/", "Applications")], programsOnMac);
  }
  return under((environment["PATH"] ?? "").split(delimiter), commandsOnLinux);
}

/**
 * The Chrome, Edge and Chromium programs installed on this machine, in the order to try them. A path in the
 * environment variable `SPBE_BROWSER` comes first.
 *
 * @example installedBrowsers()[0]?.path // "/usr/bin/chromium"
 */
export function installedBrowsers(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync
): BrowserCandidate[] {
  const chosen = environment["SPBE_BROWSER"];
  const all: [string, string][] = [
    ...(chosen === undefined || chosen === "" ? [] : [[chosen, "SPBE_BROWSER"] as [string, string]]),
    ...places(environment, platform),
  ];
  const seen = new Set<string>();
  return all
    .filter(([path]) => exists(path) && !seen.has(path) && seen.add(path) !== undefined)
    .map(([path, name]) => ({ name, path, environment: {} }));
}
