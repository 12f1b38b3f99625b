import type { EvidenceStatus, LinkStrength } from "../../instrument/bridge/bridge";
import { counted } from "../plural";
import type { InBoth } from "../language";

/** So many links of each strength. */
type Counts = Readonly<Record<LinkStrength, number>>;

const id = {
  /** Of the part of *Data Dukung*, for a table of Pemdi and for one of 59/2020. */
  titles: { later: "Data dukung dari SPBE 59/2020", earlier: "Untuk apa data dukung ini di Pemdi" },
  /** Wherever both are seen together. */
  noConversion:
    "Nilai SPBE tidak dikonversi menjadi nilai Pemdi: tidak ada konversi resmi (pasal 11 hanya memindahkan target). Yang dapat dibawa hanya data dukungnya. Nilai pertama Pemdi wajar lebih rendah.",
  source: "Kaitan ini disusun dari pemetaan sebuah kabupaten dan bacaan kami atas kedua peraturan, bukan daftar resmi.",
  strengths: {
    strong: "Tema sama; sebagian besar cukup diperbarui",
    medium: "Sebagian tema sama; perlu dilengkapi",
    weak: "Hanya latar atau pendukung",
  } satisfies Readonly<Record<LinkStrength, string>>,
  statuses: {
    reuse: "Data dukung lama dapat dipakai lagi",
    update: "Data dukung lama perlu diperbarui",
    partly: "Sebagian data dukung lama dapat dipakai",
    mostlyNew: "Hampir semua data dukungnya baru",
    new: "Data dukungnya baru",
    external: "Nilainya dari indeks instansi lain; data dukung lama hanya mendukung",
  } satisfies Readonly<Record<EvidenceStatus, string>>,
  nothing: "Tidak ada data dukung SPBE yang dapat dipakai untuk indikator ini.",
  /** Pemdi indicators that nothing old carries. */
  withoutPredecessor: (keys: string) => `Tanpa pendahulu, atau hanya dengan latar: indikator ${keys}. Siapkan data dukungnya dari awal.`,
  /** Indicators of 59/2020 that are no more than background. */
  onlyWeak: (count: number, keys: string) => `${count} indikator kini hanya menjadi latar: ${keys}.`,
  /** How many links of each strength an indicator has. */
  counts: ({ strong, medium, weak }: Counts) =>
    [strong > 0 && `${strong} kuat`, medium > 0 && `${medium} sebagian`, weak > 0 && `${weak} latar`]
      .filter((part) => part !== false)
      .join(", ") || "tidak ada",
  indicator: (key: string, name: string, counts: string) => `${key}. ${name}: ${counts}`,
  /** An indicator of the other instrument. */
  from: (key: string, name: string) => `SPBE ${key}. ${name}`,
  to: (key: string, name: string) => `Pemdi ${key}. ${name}`,
  more: (count: number) => `${count} indikator lainnya`,
};

/** Words about evidence of one instrument that serves the next. */
export type BridgeWords = typeof id;

const en: BridgeWords = {
  titles: { later: "Evidence from SPBE 59/2020", earlier: "What this evidence serves in Pemdi" },
  noConversion:
    "SPBE values are not converted into Pemdi values: there is no official conversion (article 11 only moves targets). Only the evidence can be taken along. It is natural that the first Pemdi value is lower.",
  source: "These links come from a regency's mapping and our own reading of both regulations; no official list exists.",
  strengths: {
    strong: "The same theme; most of it only needs updating",
    medium: "Part of the theme is the same; needs completing",
    weak: "Background or support only",
  },
  statuses: {
    reuse: "Old evidence can be used again",
    update: "Old evidence needs updating",
    partly: "Part of the old evidence can be used",
    mostlyNew: "Nearly all evidence is new",
    new: "New evidence",
    external: "Value from another body's index; old evidence only supports it",
  },
  nothing: "No SPBE evidence can be used for this indicator.",
  withoutPredecessor: (keys) => `Without a predecessor, or with background only: indicators ${keys}. Prepare their evidence afresh.`,
  onlyWeak: (count, keys) => `${counted(count, "indicator is", "indicators are")} no more than background now: ${keys}.`,
  counts: ({ strong, medium, weak }) =>
    [strong > 0 && `${strong} strong`, medium > 0 && `${medium} in part`, weak > 0 && `${weak} background`]
      .filter((part) => part !== false)
      .join(", ") || "none",
  indicator: (key, name, counts) => `${key}. ${name}: ${counts}`,
  from: (key, name) => `SPBE ${key}. ${name}`,
  to: (key, name) => `Pemdi ${key}. ${name}`,
  more: (count) => counted(count, "more indicator"),
};

export const bridgeWords: InBoth<BridgeWords> = { id, en };
