import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../project-folder";
import type { BrowserCandidate } from "./installed";

const packageFolder = join(projectFolder, "node_modules", "@sparticuz", "chromium");

/**
 * Unpacks with the package's own code in a process of its own: it chooses its folder and its libraries from
 * environment variables, and those must not leak into ours.
 */
function unpackInto(folder: string): void {
  const entry = pathToFileURL(join(packageFolder, "build", "esm", "index.js")).href;
  const script = `const { default: chromium } = await import(${JSON.stringify(entry)}); await chromium.executablePath();`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/**
 * The Chromium that ships inside the npm package `@sparticuz/chromium`, unpacked once into `.cache/`. The system
 * libraries a bare Debian lacks (libnss3 and its family, libexpat) come with the package. `null` when the package
 * has nothing for this machine (it is built for Linux x64).
 *
 * @throws when unpacking fails (no room on the disk, for example)
 */
export function packagedBrowser(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch
): BrowserCandidate | null {
  if (platform !== "linux" || architecture !== "x64" || !existsSync(packageFolder)) {
    return null;
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(projectFolder, ".cache", `chromium-${version}`);
  if (!existsSync(join(folder, "chromium"))) {
    mkdirSync(dirname(folder), { recursive: true });
    const unfinished = mkdtempSync(`${folder}-unpacking-`);
    try {
      unpackInto(unfinished);
      renameSync(unfinished, folder);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      // Another process may have finished unpacking at the same moment.
      if (!existsSync(join(folder, "chromium"))) {
        throw error;
      }
    }
  }
  return {
    name: `Chromium from the npm package @sparticuz/chromium ${version}`,
    path: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}
