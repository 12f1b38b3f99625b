export const DEVELOPMENT_ORIGIN: string;
/** The manifest for the place the add-in is served from, with or without a folder. */
export function deployedManifest(manifest: string, address: string): string;
