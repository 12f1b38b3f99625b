import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMMANDS } from "../../src/excel/living/commands";
import { manifestProblems, pngSize } from "../manifest/manifest-problems";
import { deployedManifest } from "./deployed-manifest";
import type { Environment } from "./environments";

const project = resolve(__dirname, "../..");

/**
 * The manifest of a build, {@link deployedManifest}, looked through before anybody gets it: Excel says nothing of a manifest
 * it cannot read.
 *
 * @throws Error that lists what is wrong, for the developer
 */
export function checkedManifest(manifest: string, address: string, environment: Environment): string {
  const deployed = deployedManifest(manifest, address, environment);
  const pictureSize = (path: string) => {
    const file = join(project, path.replace("assets/icons", environment.icons));
    return existsSync(file) ? pngSize(readFileSync(file)) : null;
  };
  const problems = manifestProblems(deployed, { address: address.replace(/\/*$/, "/"), pictureSize, commands: Object.values(COMMANDS) });
  if (problems.length === 0) return deployed;
  throw new Error(`manifest.xml: ${problems.join("; ")}`);
}
