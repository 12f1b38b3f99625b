import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type BrowserCandidate, installedBrowsers } from "./installed";

/** Whether this machine lets us install Debian's `chromium`: apt-get is there and we are root. */
export function mayInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Installs Debian's `chromium` with apt-get; what apt prints goes to standard error.
 *
 * @returns the browsers installed afterwards; empty when apt-get could not
 */
export function installByPackageManager(): BrowserCandidate[] {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", words, { env: environment, stdio: ["ignore", 2, 2] });
  }
  return installedBrowsers().filter((browser) => browser.name === "Chromium");
}
