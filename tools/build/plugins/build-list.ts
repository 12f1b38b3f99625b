import { createHash } from "node:crypto";
import type { Compiler } from "webpack";
import { version } from "../../../package.json";
import type { Environment, EnvironmentName } from "../environments";
import type { OfficeSource } from "../office-source";

const NAME = "BuildList";

/** Where a build says what it is; beside its files. */
export const BUILD_LIST = "build.json";

/** What was built: whoever looks at a server can tell whether all of it is there, and nothing of another build. */
export interface BuildList {
  /** Of the add-in, as in `package.json`. */
  readonly version: string;
  readonly environment: EnvironmentName;
  /** What stands before the dot of every formula. */
  readonly namespace: string;
  /** Where its page gets office.js from; lists of before name none. */
  readonly office?: OfficeSource;
  /** SHA-256 of every other file, in hexadecimal, by its path from the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Names of our own files, as they may stand in a list somebody serves. */
const PATH = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;
const isText = (value: unknown): value is string => typeof value === "string";

/**
 * A list as a server gives it; null when it is none. It is text from elsewhere, so nothing in it is taken unseen.
 */
export function readBuildList(text: string): BuildList | null {
  try {
    const read = JSON.parse(text) as Partial<Record<keyof BuildList, unknown>> | null;
    if (typeof read !== "object" || read === null || typeof read.files !== "object" || read.files === null) return null;
    if (!isText(read.version) || !isText(read.environment) || !isText(read.namespace)) return null;
    const sound = Object.entries(read.files).every(([path, hash]) => PATH.test(path) && isText(hash));
    return sound ? (read as BuildList) : null;
  } catch {
    return null;
  }
}

/** SHA-256 of a file, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** Writes {@link BUILD_LIST} once every file of the build has its last form. */
export class BuildListPlugin {
  constructor(
    private readonly environment: Environment,
    private readonly office: OfficeSource = "microsoft"
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const hashes = Object.keys(assets)
          .sort()
          .map((path) => [path, sha256(assets[path]?.buffer() ?? "")]);
        const { name, namespace } = this.environment;
        const list: BuildList = {
          version,
          environment: name,
          namespace,
          office: this.office,
          files: Object.fromEntries(hashes) as BuildList["files"],
        };
        compilation.emitAsset(BUILD_LIST, new sources.RawSource(`${JSON.stringify(list, null, 2)}\n`));
      });
    });
  }
}
