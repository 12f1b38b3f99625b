import { join, resolve } from "node:path";

/** The repository's top folder: where package.json, manifest.xml and dist/ are. */
export const projectFolder = resolve(__dirname, "..", "..", "..");

/** The built add-in, as webpack leaves it. */
export const distFolder = join(projectFolder, "dist");

/** Builds of other add-ins that are installed beside the one in {@link distFolder}, each in a folder of its own. */
export const besidesFolder = join(projectFolder, ".cache", "besides");

/** The built host page of the stand-in Excel. */
export const hostPageFolder = join(distFolder, "excel");
