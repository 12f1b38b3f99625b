/** What the stand-in says to a person about rules, in the words of Excel. */
const words = {
  id: {
    list: "Pilih dari daftar",
    title: "Microsoft Excel",
    invalid: "Nilai ini tidak sesuai dengan batasan validasi data yang ditentukan untuk sel ini.",
    goOn: "Lanjutkan?",
    retry: "Coba lagi",
    cancel: "Batal",
    yes: "Ya",
    no: "Tidak",
    ok: "OK",
  },
  en: {
    list: "Choose from the list",
    title: "Microsoft Excel",
    invalid: "This value doesn't match the data validation restrictions defined for this cell.",
    goOn: "Continue?",
    retry: "Retry",
    cancel: "Cancel",
    yes: "Yes",
    no: "No",
    ok: "OK",
  },
} as const;

/** The words for people of a locale. */
export const wordsFor = (locale: string): Readonly<Record<keyof (typeof words)["id"], string>> =>
  words[locale.startsWith("en") ? "en" : "id"];
