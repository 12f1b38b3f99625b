/** Why there is no release, and what to do about it; `{what}` is what it is about. */
export const refusals = {
  notGiven: {
    id: "Tulis nomor versinya, misalnya: npm run release -- 1.2.3",
    en: "Give the number of the version, for example: npm run release -- 1.2.3",
  },
  noVersion: {
    id: '"{what}" bukan nomor versi: tulis tiga angka dengan titik, misalnya 1.2.3.',
    en: '"{what}" is no number of a version: write three numbers with dots, such as 1.2.3.',
  },
  notHigher: {
    id: "Versi harus lebih tinggi daripada {what}, yang sudah dirilis.",
    en: "The version must be higher than {what}, which is released.",
  },
  lowerThanNow: {
    id: "Versi tidak boleh lebih rendah daripada {what}, yang tertulis di package.json.",
    en: "The version must not be lower than {what}, which package.json says.",
  },
  noSection: {
    id: 'CHANGELOG.md tidak memuat bagian "## [Unreleased]": tulis dahulu apa yang berubah di bawah judul itu.',
    en: 'CHANGELOG.md has no section "## [Unreleased]": write what changed under that heading first.',
  },
  emptySection: {
    id: 'Bagian "## [Unreleased]" di CHANGELOG.md masih kosong: tulis dahulu apa yang berubah.',
    en: 'The section "## [Unreleased]" of CHANGELOG.md is empty: write what changed first.',
  },
  noPlace: {
    id: "{what} tidak memuat nomor versi di tempat yang biasa.",
    en: "{what} does not hold the number of the version where it used to.",
  },
  notClean: {
    id: "Ada perubahan yang belum di-commit ({what}): commit atau singkirkan dahulu.",
    en: "There are changes that are not committed ({what}): commit them or put them away first.",
  },
  tagged: {
    id: "Tag {what} sudah ada.",
    en: "The tag {what} is there already.",
  },
} as const;

/** What is said when a release was made. */
export const made = {
  id: "Versi {what} sudah dicatat dengan commit dan tag. Kirim dengan: git push --follow-tags",
  en: "Version {what} is committed and tagged. Send it with: git push --follow-tags",
} as const;

/**
 * A sentence in both languages.
 * @example inBoth(made, "1.2.3") // "Versi 1.2.3 sudah … (Version 1.2.3 is …)"
 */
export function inBoth({ id, en }: { readonly id: string; readonly en: string }, what = ""): string {
  return `${id} (${en})`.replaceAll("{what}", () => what);
}
