import { join, resolve } from "node:path";

/** The repository's top folder: where package.json, manifest.xml and dist/ are. */
export const projectFolder = resolve(__dirname, "..", "..", "..");

/** The built add-in, as webpack leaves it. */
export const distFolder = join(projectFolder, "dist");

/** The built host page of the stand-in Excel. */
export const hostPageFolder = join(distFolder, "excel");
