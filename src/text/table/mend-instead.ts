import type { InBoth } from "../language";

const id = {
  levelColumn: "Tambah kolom Nilai Mandiri",
  agencyIndices: "Tambahkan rumus indeks tiap baris",
};

/** Buttons that mend what was found in place of a table. */
export const mendInstead: InBoth<typeof id> = {
  id,
  en: { levelColumn: "Add a Nilai Mandiri column", agencyIndices: "Add the index of each row as formulas" },
};
