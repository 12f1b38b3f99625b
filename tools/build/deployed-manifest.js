/** Where the manifest in the repository points: the development server. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * The manifest for the place the add-in is served from.
 * @param manifest text of `manifest.xml`
 * @param address where the built files will be, with or without a folder: `https://spbe.example.go.id/addin/`
 */
function deployedManifest(manifest, address) {
  const folder = address.replace(/\/*$/, "/");
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_ORIGIN}</AppDomain>`, `<AppDomain>${new URL(folder).origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT_ORIGIN}/`, folder);
}

module.exports = { deployedManifest, DEVELOPMENT_ORIGIN };
