/**
 * Makes a manifest point at another server: its own base address (the folder of its first `SourceLocation`) is
 * replaced everywhere, as an administrator does before deploying.
 *
 * @param folder where it is served, with or without a closing slash, e.g. `http://127.0.0.1:40123`
 */
export function withAddress(manifest: string, folder: string): string {
  const source = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (source === undefined) {
    return manifest;
  }
  const base = source.slice(0, source.lastIndexOf("/") + 1);
  return manifest.replaceAll(base, folder.replace(/\/*$/, "/"));
}
