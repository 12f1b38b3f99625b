import { PROTECTED } from "../../model/features/refusal";
import { MERGED } from "../cells/sorting";

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
    protected: "Lembar ini diproteksi. Cabut dahulu proteksinya untuk mengubahnya.",
    merged: "Untuk mengurutkan, sel-sel yang digabung harus berukuran sama. Pilih rentang tanpa sel gabungan, lalu coba lagi.",
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
    protected: PROTECTED,
    merged: MERGED,
  },
} as const;

/** The words for people of a locale. */
export const wordsFor = (locale: string): Readonly<Record<keyof (typeof words)["id"], string>> =>
  words[locale.startsWith("en") ? "en" : "id"];

/** What a person reads when the workbook refuses something: Excel's sentence, in the person's language where it is known. */
export function refusalWords(locale: string, sentence: string): string {
  const { protected: isProtected, merged } = wordsFor(locale);
  if (sentence === PROTECTED) return isProtected;
  return sentence === MERGED ? merged : sentence;
}
