import type { AgencyType, Confidence, ExternalIndex } from "../../instrument/types";
import type { InBoth } from "../language";

/** Words about the long texts of an instrument: where they come from, how sure they are, and for whom. */
interface LevelTextWords {
  /** Beside every criterion and item of evidence that is a draft. */
  readonly source: string;
  /** How sure a level's text is; where it is sure, nothing need be said. */
  readonly confidence: Readonly<Record<Exclude<Confidence, "high">, string>>;
  readonly agencies: Readonly<Record<AgencyType, string>>;
  /** Full names of the indices of other bodies, with the body. */
  readonly indices: Readonly<Record<ExternalIndex | "IKASANDI", string>>;
}

export const levelTextWords: InBoth<LevelTextWords> = {
  id: {
    source: "Dari modul kementerian, bukan dari teks peraturan.",
    confidence: {
      "medium-high": "Cukup pasti: dari modul kementerian.",
      medium: "Kurang pasti: sumbernya hanya satu atau tidak lengkap.",
      low: "Belum pasti: sumbernya saling berbeda.",
    },
    agencies: { pusat: "Instansi pusat", provinsi: "Pemerintah provinsi", kabkota: "Pemerintah kabupaten/kota" },
    indices: {
      SDI: "Satu Data Indonesia (Bappenas)",
      SJIG: "Simpul Jaringan Informasi Geospasial (BIG)",
      IPS: "Indeks Pembangunan Statistik (BPS)",
      IKASANDI: "IKASANDI (BSSN)",
    },
  },
  en: {
    source: "From the ministry's module, not the regulation's own text.",
    confidence: {
      "medium-high": "Fairly sure: from the ministry's module.",
      medium: "Less sure: only one source, or an incomplete one.",
      low: "Unsure: the sources disagree.",
    },
    agencies: { pusat: "Central agency", provinsi: "Province", kabkota: "Regency or city" },
    indices: {
      SDI: "One Data Indonesia (Bappenas)",
      SJIG: "Geospatial network node (BIG)",
      IPS: "Statistics development index (BPS)",
      IKASANDI: "IKASANDI (BSSN)",
    },
  },
};
