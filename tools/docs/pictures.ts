/*
 * npm run docs:pictures: makes the pictures of the guide by doing the steps to each in the stand-in Excel, and writes down what is
 * read in them. With names behind the command only those: `npm run docs:pictures -- rencana`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HostPages } from "../../stand-in/src/driver/host-pages";
import { OpenRun } from "../../stand-in/src/driver/open-run";
import { ensureStandIn } from "../../stand-in/src/server/build";
import { startBrowser } from "../../stand-in/src/server/find-browser";
import { plainFailure } from "../../stand-in/src/server/plain-failure";
import { projectFolder } from "../../stand-in/src/server/project-folder";
import { serve } from "../../stand-in/src/server/serve";
import { type PictureFolder, pictureFolder, pictureHash, readPictureSteps, type Seen, stepsHash } from "./picture";
import { type Opening, take } from "./take";

/** Makes one picture and writes down what is read in it. */
async function make(open: Opening, folder: PictureFolder, name: string): Promise<void> {
  const steps = folder.stepsPath(name);
  const { picture, text } = await take(open, readPictureSteps(steps));
  const seen: Seen = { steps: stepsHash(steps), picture: pictureHash(picture), text };
  mkdirSync(dirname(folder.seenPath(name)), { recursive: true });
  writeFileSync(folder.picturePath(name), picture);
  writeFileSync(folder.seenPath(name), `${JSON.stringify(seen, null, 2)}\n`);
  process.stdout.write(`${name}: ${text.length} lines, ${Math.round(picture.length / 1024)} kB\n`);
}

async function main(wanted: readonly string[]): Promise<void> {
  const folder = pictureFolder(join(projectFolder, "docs", "pictures"));
  // First: without a browser there is nothing to build for.
  const browser = await startBrowser();
  try {
    await ensureStandIn();
    const server = await serve();
    try {
      const pages = new HostPages(browser, server.origin);
      const chosen = folder.names.filter((name) => wanted.length === 0 || wanted.includes(name));
      for (const name of chosen) await make((workbook) => OpenRun.open({ pages }, workbook), folder, name);
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});
