/*
 * npm run package: everything an administrator needs to put the add-in on a server, as one zip in dist/package/. Builds into
 * folders of its own, so that the demo and the tests keep what they have.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { name, version } from "../../package.json";
import { building } from "../../stand-in/src/server/fresh";
import { plainFailure } from "../../stand-in/src/server/plain-failure";
import { projectFolder } from "../../stand-in/src/server/project-folder";
import { addinAddress } from "../build/addin-address";
import { sha256 } from "../build/plugins/build-list";
import { type EnvironmentName, environments } from "../build/environments";
import { NOT_SUPPORTED, officeSource } from "../build/office-source";
import { NOTICES, packagesIn } from "../build/plugins/third-party";
import { packageFiles, readBuilt } from "./contents";
import { bomOf, installedComponents } from "./sbom";
import { steadyZip } from "./zip";

/** Builds one environment. @returns its folder */
function build(environment: EnvironmentName, address: string): string {
  const folder = join(projectFolder, ".cache", "package", environment);
  process.stderr.write(`building ${environment} for ${address} …\n`);
  const webpack = join(projectFolder, "node_modules/webpack/bin/webpack.js");
  const words = [webpack, "--mode", "production", "--config-name", "add-in", "--output-path", folder];
  const env = { ...process.env, ADDIN_URL: address, ADDIN_ENV: environment };
  // What webpack says is kept for when it fails.
  const { status, stdout, error } = spawnSync(process.execPath, words, {
    cwd: projectFolder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw error ?? new Error(stdout);
  return folder;
}

const text = (path: string) => readFileSync(join(projectFolder, path), "utf8").replaceAll("\r\n", "\n");

async function main(): Promise<void> {
  const office = officeSource(process.env["OFFICE_JS"]);
  const production = addinAddress(process.env["ADDIN_URL"]);
  const trial = process.env["ADDIN_TRIAL_URL"] === undefined ? null : addinAddress(process.env["ADDIN_TRIAL_URL"], "ADDIN_TRIAL_URL");
  const wanted = [
    [environments.production.name, production] as const,
    ...(trial === null ? [] : [[environments.trial.name, trial] as const]),
  ];
  await building({
    name: "package",
    run: async () => {
      const builds = [];
      for (const [environment, address] of wanted) builds.push(readBuilt(build(environment, address)));
      const shipped = new Set(builds.flatMap(({ files }) => packagesIn(new TextDecoder().decode(files[NOTICES]))));
      const extras = {
        name: `${name}-${version}`,
        sbom: bomOf(await installedComponents(), [...shipped]),
        guide: text("docs/administrator.md"),
        license: text("LICENSE"),
      };
      const zip = steadyZip(packageFiles(builds, extras));
      const folder = join(projectFolder, "dist", "package");
      const file = `${extras.name}.zip`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file), zip);
      writeFileSync(join(folder, `${file}.sha256`), `${sha256(zip)}  ${file}\n`);
      process.stdout.write(`dist/package/${file}\nSHA-256 ${sha256(zip)}\n`);
      if (office === "own") process.stdout.write(`${NOT_SUPPORTED.join("\n")}\n`);
    },
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});
