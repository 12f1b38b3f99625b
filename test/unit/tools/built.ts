import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type BuildList, sha256 } from "../../../tools/build/plugins/build-list";
import { deployedManifest } from "../../../tools/build/deployed-manifest";
import { type OfficeSource, withOwnOffice } from "../../../tools/build/office-source";
import { shortcutsFile } from "../../../tools/build/plugins/shortcuts";
import { environments, type EnvironmentName } from "../../../tools/build/environments";

const project = resolve(__dirname, "../../..");
const source = (path: string) => readFileSync(resolve(project, path));

/** A small add-in as a build leaves it, by path; nothing has to be built for it. */
export function smallBuild(
  address: string,
  { version = "0.1.0", environment = "production" as EnvironmentName, office = "microsoft" as OfficeSource, pane = "show();" } = {}
): Record<string, Buffer> {
  const manifest = deployedManifest(source("manifest.xml").toString(), address, environments[environment]).replace(
    /<Version>[^<]*/,
    `<Version>${version}.0`
  );
  const page = source("src/taskpane.html").toString();
  const files: Record<string, Buffer> = {
    "assets/icons/icon-16.png": source("assets/icons/icon-16.png"),
    "formulas.js": Buffer.from(`/* ${version} */ start();`),
    "functions-en.json": Buffer.from('{"functions":[]}'),
    "functions.json": Buffer.from('{"functions":[],"bahasa":"id"}'),
    "help.html": source("src/help.html"),
    "manifest.xml": Buffer.from(manifest),
    "pane.0123456789.js": Buffer.from(pane),
    "shortcuts.json": Buffer.from(shortcutsFile(environments[environment])),
    "taskpane.html": Buffer.from(
      (office === "own" ? withOwnOffice(page) : page).replace("</body>", '<script src="formulas.js?1"></script></body>')
    ),
    ...(office === "own" ? { "office/office.js": Buffer.from("/* office.js */") } : {}),
    "third-party-notices.txt": Buffer.from("react 19.3.1 (MIT)\n"),
  };
  const hashes = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, sha256(bytes)]));
  const list: BuildList = { version, environment, namespace: environments[environment].namespace, office, files: hashes };
  return { ...files, "build.json": Buffer.from(JSON.stringify(list)) };
}
