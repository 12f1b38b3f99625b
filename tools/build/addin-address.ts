/** Where the manifest in the repository points: the development server. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** Said with every refusal, so that nobody has to look up how it is written. */
const example = {
  id: "Contoh: ADDIN_URL=https://spbe.example.go.id/",
  en: "For example ADDIN_URL=https://spbe.example.go.id/",
};

const refusal = (id: string, en: string) => new Error(`${id} ${example.id} (${en} ${example.en})`);

/**
 * The folder the built files will be served from, as the manifest writes it: with a closing slash.
 *
 * @param given `ADDIN_URL` as the person typed it
 * @throws Error with a sentence for the person when Excel could not use the address, or the manifest could not hold it
 * @example addinAddress("https://spbe.example.go.id/addin") // "https://spbe.example.go.id/addin/"
 */
export function addinAddress(given: string | undefined): string {
  const text = given?.trim() ?? "";
  if (text === "")
    throw refusal(
      "ADDIN_URL belum diisi: tulis alamat HTTPS tempat add-in ini akan ditaruh.",
      "ADDIN_URL is not set: give the HTTPS address the add-in will be served from."
    );
  if (!URL.canParse(text))
    throw refusal(
      `ADDIN_URL "${text}" bukan alamat: tulis lengkap, dimulai dengan https://.`,
      `ADDIN_URL "${text}" is no address: write it in full, beginning with https://.`
    );
  const url = new URL(text);
  if (url.protocol !== "https:")
    throw refusal(
      `ADDIN_URL dimulai dengan "${url.protocol}": Excel hanya menerima alamat https://.`,
      `ADDIN_URL begins with "${url.protocol}": Excel takes nothing but https:// addresses.`
    );
  // Looked for in the text: a question mark with nothing behind it is not in the parts of the address.
  if (/[?#]/.test(text))
    throw refusal(
      "ADDIN_URL memuat ? atau #: tulis alamat foldernya saja, tanpa apa pun sesudahnya.",
      "ADDIN_URL holds a ? or #: give the address of the folder alone, with nothing behind it."
    );
  if (/[&<>"'\\\s]/.test(text))
    throw refusal(
      "ADDIN_URL memuat & atau tanda lain yang tidak dapat ditulis di manifest: pilih nama folder dari huruf, angka, dan tanda hubung.",
      "ADDIN_URL holds & or another sign that cannot stand in the manifest: choose a folder named with letters, digits and hyphens."
    );
  if (url.username !== "" || url.password !== "")
    throw refusal(
      "ADDIN_URL memuat nama pengguna atau kata sandi: setiap orang dapat membacanya di manifest.",
      "ADDIN_URL holds a user name or a password: everybody could read it in the manifest."
    );
  if (/\.[a-z]{2,5}$/i.test(url.pathname))
    throw refusal(
      `ADDIN_URL menunjuk sebuah berkas (${url.pathname}): tulis alamat foldernya.`,
      `ADDIN_URL points at a file (${url.pathname}): give the address of its folder.`
    );
  return url.href.replace(/\/*$/, "/");
}
