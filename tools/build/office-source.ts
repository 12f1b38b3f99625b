/** Where the pages get office.js from: Microsoft's server, or the add-in's own. */
export type OfficeSource = "microsoft" | "own";

/** Where Microsoft serves it. */
export const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";

const MICROSOFT = `${OFFICE_ORIGIN}/lib/1/hosted/office.js`;

/** Folder of the own copy, from the add-in's folder. */
export const OWN_FOLDER = "office";

/** The npm package the own copy is taken from. */
export const OFFICE_PACKAGE = "@microsoft/office-js";

/**
 * What an Excel that can show the add-in may ask office.js for: the library, its part for each Excel (web, Windows, Mac, iPad), sentences in
 * Indonesian, and in English for every other language. None may be changed, says its licence. What reports to Microsoft
 * (`telemetry/`) is left out: a closed network has no way there, and the library goes on without it.
 */
export const OFFICE_FILES: readonly string[] = [
  "office.js",
  ...["web-16.00", "win32-16.01", "mac-16.00", "ios-16.00"].map((excel) => `excel-${excel}.js`),
  ...["id-id", "en-us"].map((locale) => `${locale}/office_strings.js`),
];

/**
 * Where a build gets office.js from.
 *
 * @param chosen `OFFICE_JS`; Microsoft's server, which alone Microsoft supports, when the person left it out
 * @throws Error with a sentence for the person when it says something else
 */
export function officeSource(chosen: string | undefined): OfficeSource {
  if (chosen === undefined || chosen === "microsoft") return "microsoft";
  if (chosen === "own") return "own";
  throw new Error(
    `OFFICE_JS "${chosen}" tidak dikenal: isi dengan own (salinan sendiri) atau microsoft, atau kosongkan. ` +
      `(There is no "${chosen}": set OFFICE_JS to own or microsoft, or leave it out.)`
  );
}

/** What is said wherever an own copy is built, packed or served. */
export const NOT_SUPPORTED = [
  "office.js disajikan dari server ini sendiri (OFFICE_JS=own). Cara ini tidak didukung Microsoft.",
  "office.js is served from this server itself (OFFICE_JS=own). Microsoft does not support this.",
] as const;

/**
 * The page with an own copy of office.js, and a policy that lets it ask Microsoft's server for nothing.
 *
 * @param page text of `src/taskpane.html`
 * @throws Error when the page does not ask Microsoft's server for it
 */
export function withOwnOffice(page: string): string {
  if (!page.includes(`src="${MICROSOFT}"`)) throw new Error(`taskpane.html does not ask for ${MICROSOFT}`);
  return page.replaceAll(MICROSOFT, `${OWN_FOLDER}/office.js`).replaceAll(` ${OFFICE_ORIGIN}`, "");
}
