import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project-folder";

/** Where Microsoft serves office.js; pages of the add-in name this address. */
export const microsoftAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where our own copy answers instead, on the stand-in's server. */
export const copyPath = "/lib/1/hosted/";

const packageFolder = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");

/**
 * The page office.js opens beside itself to ask whether it may trust a host it does not know (any host that is not
 * one of Microsoft's). Ours says yes: it is only ever served on the person's own machine.
 */
export const trustPage = `<!doctype html><meta charset="utf-8"><title>trust</title><script>
addEventListener("message", (event) => {
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
</script>`;

/**
 * The file in the npm copy of office.js for a path below {@link copyPath}. Microsoft's server does not mind upper
 * and lower case (`id-ID/office_strings.js`); the folders of the package are lower case.
 *
 * @returns the file's path, or null when the copy has no such file
 */
export function officeFile(path: string): string | null {
  let found = packageFolder;
  for (const part of path.split("/").filter((name) => name !== "")) {
    const wanted = part.toLowerCase();
    const name = existsSync(found) ? readdirSync(found).find((entry) => entry.toLowerCase() === wanted) : undefined;
    if (name === undefined) {
      return null;
    }
    found = join(found, name);
  }
  return found;
}

/** Sends the page's requests for office.js to our copy; everything else in the page stays as built. */
export function withOfficeCopy(html: string): string {
  return html.replaceAll(microsoftAddress, copyPath);
}
