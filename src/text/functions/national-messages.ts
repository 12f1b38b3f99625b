import type { InBoth } from "../language";

const id = {
  agencyMissing: "Isi nama instansi.",
  unknownAgency: (given: string, year: number) => `Instansi "${given}" tidak ditemukan di hasil evaluasi nasional ${year}.`,
  ambiguousAgency: (given: string, names: string, others: number) =>
    `"${given}" cocok dengan beberapa instansi: ${names}${others > 0 ? `; dan ${others} lainnya` : ""}. Tulis lebih lengkap.`,
  unpublished: (agency: string, year: number, years: string) => `${agency} tidak ada di hasil ${year}; ada di hasil ${years}.`,
  notAYear: (given: string) => `"${given}" bukan tahun.`,
  unknownYear: (year: number, known: string) => `Hasil tahun ${year} tidak tersedia. Yang ada: ${known}.`,
  unknownWhat: (given: string, known: string) => `"${given}" tidak dikenal. Pilih salah satu: ${known}.`,
  unreadable: (agency: string, domain: number) => `Nilai domain ${domain} milik ${agency} tidak terbaca di laporan resminya.`,
  noProvince: (agency: string) => `${agency} adalah instansi pusat, tidak termasuk provinsi mana pun.`,
  nobodyAbove: (agency: string) => `${agency} sudah yang tertinggi.`,
};

const en: typeof id = {
  agencyMissing: "Give the name of the agency.",
  unknownAgency: (given, year) => `Agency "${given}" was not found in the national results of ${year}.`,
  ambiguousAgency: (given, names, others) =>
    `"${given}" fits several agencies: ${names}${others > 0 ? `; and ${others} more` : ""}. Write more of the name.`,
  unpublished: (agency, year, years) => `${agency} is not in the results of ${year}; it is in those of ${years}.`,
  notAYear: (given) => `"${given}" is not a year.`,
  unknownYear: (year, known) => `There are no results for ${year}. There are: ${known}.`,
  unknownWhat: (given, known) => `"${given}" is not known. Choose one of: ${known}.`,
  unreadable: (agency, domain) => `The value of domain ${domain} of ${agency} cannot be read in the official report.`,
  noProvince: (agency) => `${agency} is a central agency and belongs to no province.`,
  nobodyAbove: (agency) => `${agency} is the highest already.`,
};

/** What a cell shows beside the error of `SPBE.BENCHMARK`; loaded with the national results. */
export const nationalMessages: InBoth<typeof id> = { id, en };
