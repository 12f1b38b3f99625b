/** Where the manifest in the repository points: the development server. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * The folder the built files will be served from, as the manifest writes it: with a closing slash.
 *
 * @param given what the person typed
 * @param called what the person calls it: the variable it was typed into
 * @throws Error with a sentence for the person when Excel could not use the address, or the manifest could not hold it
 * @example addinAddress("https://spbe.example.go.id/addin") // "https://spbe.example.go.id/addin/"
 */
export function addinAddress(given: string | undefined, called = "ADDIN_URL"): string {
  // An example goes with every refusal, so that nobody has to look up how it is written.
  const refuse = (id: string, en: string) =>
    new Error(`${called} ${id} Contoh: https://spbe.example.go.id/ (${called} ${en} For example https://spbe.example.go.id/)`);
  const text = given?.trim() ?? "";
  if (text === "")
    throw refuse(
      "belum diisi: tulis alamat HTTPS tempat add-in ini akan ditaruh.",
      "is not set: give the HTTPS address the add-in will be served from."
    );
  if (!URL.canParse(text))
    throw refuse(
      `"${text}" bukan alamat: tulis lengkap, dimulai dengan https://.`,
      `"${text}" is no address: write it in full, beginning with https://.`
    );
  const url = new URL(text);
  if (url.protocol !== "https:")
    throw refuse(
      `dimulai dengan "${url.protocol}": Excel hanya menerima alamat https://.`,
      `begins with "${url.protocol}": Excel takes nothing but https:// addresses.`
    );
  // Looked for in the text: a question mark with nothing behind it is not in the parts of the address.
  if (/[?#]/.test(text))
    throw refuse(
      "memuat ? atau #: tulis alamat foldernya saja, tanpa apa pun sesudahnya.",
      "holds a ? or #: give the address of the folder alone, with nothing behind it."
    );
  if (/[&<>"'\\\s]/.test(text))
    throw refuse(
      "memuat & atau tanda lain yang tidak dapat ditulis di manifest: pilih nama folder dari huruf, angka, dan tanda hubung.",
      "holds & or another sign that cannot stand in the manifest: choose a folder named with letters, digits and hyphens."
    );
  if (url.username !== "" || url.password !== "")
    throw refuse(
      "memuat nama pengguna atau kata sandi: setiap orang dapat membacanya di manifest.",
      "holds a user name or a password: everybody could read it in the manifest."
    );
  if (/\.(html?|xml|js|json|aspx?|php)$/i.test(url.pathname))
    throw refuse(
      `menunjuk sebuah berkas (${url.pathname}): tulis alamat foldernya.`,
      `points at a file (${url.pathname}): give the address of its folder.`
    );
  return url.href.replace(/\/*$/, "/");
}
