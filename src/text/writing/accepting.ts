import type { InBoth } from "../language";

/** Words of the form that leaves a finding as it is. */
export interface AcceptingWords {
  readonly reason: string;
  readonly reasonHelp: string;
  readonly reasonMissing: string;
  readonly save: string;
  readonly cancel: string;
}

export const accepting: InBoth<AcceptingWords> = {
  id: {
    reason: "Alasan",
    reasonHelp: "Disimpan di kertas kerja ini. Temuan muncul lagi bila isi selnya berubah.",
    reasonMissing: "Tulis dahulu alasannya, supaya pembaca berikutnya mengerti.",
    save: "Simpan alasan",
    cancel: "Tidak jadi",
  },
  en: {
    reason: "Reason",
    reasonHelp: "Kept in this workbook. The finding comes back when its cell changes.",
    reasonMissing: "Write the reason first, so that the next reader understands.",
    save: "Save the reason",
    cancel: "Never mind",
  },
};
