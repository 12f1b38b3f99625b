/**
 * Words that tables of indicators hold, of each instrument some, whichever way its names are shortened. A host looks for
 * them in sheets that are too large to be read.
 */
export const SEARCH_WORDS: readonly string[] = [
  "Indikator",
  "Tingkat Kematangan",
  "Kebijakan Internal",
  "Manajemen Data",
  "Proses Bisnis",
  "Kepegawaian",
  "Rencana Induk",
  "Keamanan Pemdi",
  "Insiden Siber",
];
