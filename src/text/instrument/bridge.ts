import type { EvidenceStatus, LinkStrength } from "../../instrument/bridge/bridge";
import type { InBoth } from "../language";

/** Words about evidence of one instrument that serves the next. */
interface BridgeWords {
  /** Wherever both are seen together. */
  readonly noConversion: string;
  readonly strengths: Readonly<Record<LinkStrength, string>>;
  readonly statuses: Readonly<Record<EvidenceStatus, string>>;
  readonly nothing: string;
}

export const bridgeWords: InBoth<BridgeWords> = {
  id: {
    noConversion:
      "Nilai SPBE tidak dikonversi menjadi nilai Pemdi: tidak ada aturan konversinya. Yang dapat dibawa hanya data dukungnya. Nilai pertama Pemdi wajar lebih rendah.",
    strengths: {
      strong: "Temanya sama; sebagian besar bukti lama cukup diperbarui.",
      medium: "Sebagian temanya sama; bukti lama perlu dilengkapi.",
      weak: "Kaitannya lemah: bukti lama hanya menjadi latar atau pendukung.",
    },
    statuses: {
      reuse: "Bukti lama dapat dipakai lagi",
      update: "Bukti lama perlu diperbarui",
      partly: "Sebagian bukti lama dapat dipakai",
      mostlyNew: "Hampir semua bukti baru",
      new: "Bukti baru",
      external: "Nilai dari indeks instansi lain",
    },
    nothing: "Tidak ada bukti SPBE yang dapat dipakai untuk indikator ini.",
  },
  en: {
    noConversion:
      "SPBE values are not converted into Pemdi values: there is no rule for it. Only the evidence can be taken along. It is natural that the first Pemdi value is lower.",
    strengths: {
      strong: "The same theme; most of the old evidence only needs updating.",
      medium: "Part of the theme is the same; the old evidence needs completing.",
      weak: "A weak link: the old evidence is only background or support.",
    },
    statuses: {
      reuse: "Old evidence can be used again",
      update: "Old evidence needs updating",
      partly: "Part of the old evidence can be used",
      mostlyNew: "Nearly all evidence is new",
      new: "New evidence",
      external: "Value from another body's index",
    },
    nothing: "No SPBE evidence can be used for this indicator.",
  },
};
