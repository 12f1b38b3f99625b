import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Compiler, Module } from "webpack";
import { mayShip } from "../../checks/licences";

const NAME = "ThirdParty";

/** Where a build names the packages of others that are in it; beside its files. */
export const NOTICES = "third-party-notices.txt";

/** A package of others inside our files. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its `package.json` says: `MIT`. */
  readonly license: string;
  /** What its licence asks to be passed on; empty when the package carries no such file. */
  readonly notice: string;
}

/** The folder of the package a file belongs to: the last `node_modules` in its path and the name behind it. */
function packageFolder(path: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? null;
}

/**
 * A package as it lies in `node_modules`, for being inside our files.
 *
 * @throws Error when it names no licence, or one under which it must not be inside: nothing gets into a build unseen
 */
export function bundledPackage(folder: string): BundledPackage {
  const found = packageIn(folder);
  const { name, version, license } = found;
  if (!mayShip(license)) throw new Error(`${name} ${version} is under ${license} and must not be in what ships`);
  return found;
}

/** A package as it lies in `node_modules`. @throws Error when it names no licence */
function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, unknown>;
  if (typeof name !== "string" || typeof version !== "string" || typeof license !== "string")
    throw new Error(`${folder}: no name, version or licence`);
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file))
    .sort();
  const notice = files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { name, version, license, notice };
}

/** The notices of all packages as one text, by name. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const line = "-".repeat(78);
  const sorted = [...packages].sort((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1));
  const parts = sorted.map(
    ({ name, version, license, notice }) => `${line}\n${name} ${version} (${license})\n\n${notice || `Licence: ${license}`}\n`
  );
  const head =
    "Add-in ini memuat paket perangkat lunak berikut dari pihak lain, masing-masing dengan lisensinya.\n" +
    "(This add-in contains the following packages of others, each under its own licence.)\n\n";
  return head + parts.join("\n");
}

/** The packages a text of {@link noticesText} names, as `react@19.3.1`. */
export function packagesIn(notices: string): readonly string[] {
  return [...notices.matchAll(/^-{78}\n(\S+) (\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`);
}

/** The files a module was made of: several, where webpack joined modules. */
function filesOf(module: Module): readonly string[] {
  const joined = (module as Module & { readonly modules?: readonly Module[] }).modules;
  if (joined) return joined.flatMap(filesOf);
  const { resource } = module as Module & { readonly resource?: string };
  return resource === undefined ? [] : [resource];
}

/** Writes {@link NOTICES}: what is really in the files, whatever is installed. */
export class ThirdPartyPlugin {
  /** @param besides folders of packages that somebody asked for by name, whose files are copied as they are, under terms of their own */
  constructor(private readonly besides: readonly string[] = []) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const shipped = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
        const folders = new Set(shipped.flatMap(filesOf).flatMap((file) => packageFolder(file) ?? []));
        const packages = [...[...folders].map(bundledPackage), ...this.besides.map(packageIn)];
        compilation.emitAsset(NOTICES, new sources.RawSource(noticesText(packages)));
      });
    });
  }
}
