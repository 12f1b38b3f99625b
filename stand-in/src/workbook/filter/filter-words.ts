const id = {
  open: "Filter kolom",
  ascending: "Urutkan A ke Z",
  descending: "Urutkan Z ke A",
  all: "(Pilih semua)",
  blanks: "(Kosong)",
  ok: "OK",
  cancel: "Batal",
};

const en: typeof id = {
  open: "Filter column",
  ascending: "Sort A to Z",
  descending: "Sort Z to A",
  all: "(Select all)",
  blanks: "(Blanks)",
  ok: "OK",
  cancel: "Cancel",
};

/** The words of a filter's menu. */
export type FilterWords = typeof id;

/** The words for people of a locale. */
export const filterWords = (locale: string): FilterWords => (locale.startsWith("en") ? en : id);
