/** What a line of the history is about. */
export type HistoryKind = "split" | "merge";

/** Words of the sheet *Riwayat*, which is Indonesian as the workbook around it; by its headers it is known again. */
export const historyWords = {
  headers: ["Waktu", "Kegiatan", "Berkas", "OPD", "Indikator", "Isian", "Sel", "Sebelum", "Sesudah"],
  /** What was answered. */
  fields: {
    level: "Level",
    evidence: "Data dukung",
    explanation: "Penjelasan",
    problem: "Kendala/masalah",
    followUp: "Tindak lanjut",
  },
  kinds: { split: "Dibagikan", merge: "Digabungkan" } satisfies Readonly<Record<HistoryKind, string>>,
} as const;
