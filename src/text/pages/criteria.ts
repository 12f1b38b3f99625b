import type { InBoth } from "../language";

const id = {
  /** Marks of the levels of an indicator. */
  now: "sekarang",
  target: "target",
  ladder: (key: string) => `Kriteria level indikator ${key}`,
  level: (level: number, label: string) => (label === "" ? `Level ${level}` : `Level ${level} · ${label}`),
  noCriteria: "Kriteria level ini belum ada di add-in. Lihat lampiran peraturannya.",
  evidence: (count: number) => `Data dukung yang perlu dikumpulkan (${count})`,
  noEvidence: "Instrumen ini belum memuat contoh data dukung untuk indikator ini.",
  noTexts: (instrument: string) =>
    `${instrument} di add-in ini tidak memuat kriteria, langkah, dan contoh data dukung. Lihat lampiran peraturannya.`,
  remark: "Catatan",
  loading: "Memuat kriteria dan langkah…",
};

/** Words for what an instrument says about an indicator. */
export type CriteriaWords = typeof id;

const en: CriteriaWords = {
  now: "now",
  target: "target",
  ladder: (key) => `Criteria by level of indicator ${key}`,
  level: (level, label) => (label === "" ? `Level ${level}` : `Level ${level} · ${label}`),
  noCriteria: "The add-in has no criteria for this level yet. See the annex of the regulation.",
  evidence: (count) => `Evidence to collect (${count})`,
  noEvidence: "This instrument has no examples of evidence for this indicator yet.",
  noTexts: (instrument) =>
    `This add-in holds no criteria, steps or examples of evidence for ${instrument}. See the annex of the regulation.`,
  remark: "Remark",
  loading: "Loading criteria and steps…",
};

export const criteria: InBoth<CriteriaWords> = { id, en };
