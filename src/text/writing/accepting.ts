import type { InBoth } from "../language";

const id = {
  reason: "Alasan",
  reasonHelp: "Disimpan di kertas kerja ini. Temuan muncul lagi bila isi selnya berubah.",
  reasonMissing: "Tulis dahulu alasannya, supaya pembaca berikutnya mengerti.",
  save: "Simpan alasan",
  cancel: "Tidak jadi",
};

/** Words of the form that leaves a finding as it is. */
export type AcceptingWords = typeof id;

const en: AcceptingWords = {
  reason: "Reason",
  reasonHelp: "Kept in this workbook. The finding comes back when its cell changes.",
  reasonMissing: "Write the reason first, so that the next reader understands.",
  save: "Save the reason",
  cancel: "Never mind",
};

export const accepting: InBoth<AcceptingWords> = { id, en };
