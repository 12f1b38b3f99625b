import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const project = resolve(__dirname, "..");

/**
 * The text of a file bundled as the add-in ships: minified, and without the naming helpers that running TypeScript
 * directly adds to every inner function, which would be timed too.
 *
 * @param name of the global that holds the file's exports, in a browser
 */
export async function bundled(file: string, platform: "browser" | "node", name = "bench"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, file)],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    platform,
    format: platform === "browser" ? "iife" : "cjs",
    ...(platform === "browser" ? { globalName: name } : { packages: "external" as const }),
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

/** Where a file of this folder stands bundled for Node. */
export async function builtFile(file: string): Promise<string> {
  const folder = join(project, ".cache", "bench");
  await mkdir(folder, { recursive: true });
  const path = join(folder, file.replace(/\.ts$/, ".cjs"));
  await writeFile(path, await bundled(file, "node"));
  return path;
}

/** The exports of a file of this folder, bundled. */
export async function loadBuilt<Exports>(file: string): Promise<Exports> {
  const path = await builtFile(file);
  return createRequire(path)(path) as Exports;
}
