import { copyFile, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { mendedGrid } from "./mended-grid";

const source = __dirname;

/** Bundles the stand-in's page into `dist/excel`. For development only: with the grid in it, it is about 10 MB. */
export async function buildPage(): Promise<void> {
  const folder = resolve(source, "../../../dist/excel");
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { main: join(source, "main.ts") },
    outdir: folder,
    bundle: true,
    // What the grid asks for when it needs it (patterns for hyphens in 60 languages, 5 MB) stays apart. Names are kept, for whoever reads an error.
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
    minifyWhitespace: true,
    minifySyntax: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    plugins: [mendedGrid],
    logLevel: "warning",
  });
  await copyFile(join(source, "index.html"), join(folder, "index.html"));
}

if (require.main === module) {
  buildPage().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
}
