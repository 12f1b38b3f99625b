import { REPORT_LINES, REPORT_SOURCE } from "./report-lines";

/** A blank to be filled in by hand or in the cell. */
const BLANK = "…………………………";
const ended = (sentence: string): string => (/[.…]$/.test(sentence) ? sentence : `${sentence}.`);
const COUNTED: Readonly<Partial<Record<number, string>>> = { 2: "Dua", 3: "Tiga" };

/**
 * What stands in a *Laporan* sheet. It is an official paper of an Indonesian agency, so it has no English: whoever
 * makes it with an English Excel is told so beside the button.
 */
export const reportSheet = {
  sheet: "Laporan",
  otherSheet: "Laporan SPBE",
  selfTitle: (instrument: string) => `LAPORAN HASIL PENILAIAN MANDIRI ${instrument}`,
  externalTitle: (instrument: string) => `LAPORAN HASIL EVALUASI ${instrument}`,
  noAgency: "(nama instansi belum diisi)",
  /** Lines of the letterhead below the agency, for people to fill in. */
  letterhead: {
    unit: `Unit penyusun: ${BLANK}`,
    address: `Alamat: ${BLANK}${BLANK}`,
  },
  year: (year: string) => `Tahun ${year}`,
  noYear: "(tahun belum diisi)",
  instrument: (title: string) => `${REPORT_LINES.instrument}${title}`,
  made: (date: string, source: string) => `${REPORT_LINES.made}${date}${REPORT_SOURCE}${source}`,
  source: (sheet: string, column: string) => (column === "" ? `lembar ${sheet}` : `lembar ${sheet}, kolom ${column}`),
  index: "Indeks",
  provisionalIndex: "Indeks (sementara)",
  predicate: "Predikat",
  provisionalPredicate: "Predikat (sementara)",
  nationalTarget: (predicate: string) => `Target nasional (${predicate})`,
  reached: (by: string) => `tercapai, selisih ${by}`,
  notReached: (by: string) => `belum tercapai, kurang ${by}`,
  fulfilment: "Pemenuhan (level 2 ke atas)",
  of: (count: number, total: number) => `${count} dari ${total}`,
  indicators: "indikator",
  provisional: (missing: number, total: number, lowest: string, highest: string) =>
    `Angka sementara: ${missing} dari ${total} indikator belum diisi dan dihitung 0. Setelah semuanya terisi, indeks berada antara ${lowest} dan ${highest}.`,
  nearLimit: (predicate: string, ifRounded: string) =>
    `Predikat ditetapkan dari indeks sebelum dibulatkan (${predicate}). Bila dibulatkan dahulu, predikatnya ${ifRounded}.`,
  drafts: "Kriteria dan langkah pada instrumen ini masih rancangan, belum resmi.",
  sections: {
    actions: (count: number) => (count === 1 ? "Langkah pertama" : `${COUNTED[count] ?? count} langkah pertama`),
    draftActions: (count: number) =>
      count === 1 ? "Langkah pertama (rancangan)" : `${COUNTED[count] ?? count} langkah pertama (rancangan)`,
    /** Where the instrument says no action for any of them. */
    lowest: (count: number) => (count === 1 ? "Indikator terendah" : `${COUNTED[count] ?? count} indikator terendah`),
    groups: "1. Indeks menurut domain dan aspek",
    groupsWithoutDomains: "1. Indeks menurut aspek",
    domains: "2. Grafik domain",
    aspects: "2. Grafik aspek",
    remarks: "3. Kekuatan dan kelemahan",
    recommendations: "4. Rekomendasi",
    draftRecommendations: "4. Rekomendasi (rancangan, belum resmi)",
    indicators: "5. Level per indikator",
    notes: "6. Catatan",
    data: "Data grafik",
  },
  headers: {
    number: "No",
    group: "Uraian",
    indicator: "Indikator",
    weight: "Bobot (%)",
    index: "Indeks",
    level: "Level",
    remark: "Penilaian",
    fulfilment: "Pemenuhan",
    predicate: "Predikat",
    recommendation: "Langkah menuju level berikutnya",
    own: "Catatan",
    target: "Target",
    nationalTarget: "Target nasional",
    previous: "Tahun lalu",
    yearOf: (year: number) => `Tahun ${year}`,
    external: "Eksternal",
  },
  overall: (instrument: string) => `Indeks ${instrument}`,
  domain: (number: number) => `Domain ${number}`,
  aspect: (number: number) => `Aspek ${number}`,
  strongest: (names: readonly string[], index: string) => `Aspek terkuat: ${names.join("; ")} (${index}).`,
  weakest: (names: readonly string[], index: string) => `Aspek terlemah: ${names.join("; ")} (${index}).`,
  evenAspects: "Semua aspek sama kuat.",
  remarkRule: "Kekuatan: level 4 ke atas. Kelemahan: level 2 ke bawah. Level 3 tidak disebut.",
  decimalRemarkRule: "Kekuatan: level 4 ke atas. Kelemahan: level di bawah 3. Selain itu tidak disebut.",
  strength: "Kekuatan",
  weakness: "Kelemahan",
  noRemarks: "Tidak ada kekuatan maupun kelemahan yang menonjol.",
  noRecommendations: "Tidak ada indikator rendah, jadi tidak ada rekomendasi.",
  recommendation: (name: string, level: string, action: string) => `${name} (level ${level}): ${action}`,
  lowest: (name: string, level: string) => `${name} (level ${level}).`,
  /** Who is to do an action on the first page. */
  whose: (action: string, owner: string) => `${ended(action)} Penanggung jawab: ${ended(owner)}`,
  noAction: "langkahnya belum tersedia untuk instrumen ini.",
  notFilled: "-",
  notesHelp: "Isi bagian ini dan kolom Catatan dengan bebas. Memperbarui laporan tidak mengubahnya.",
  dataHelp: "Angka di balik kedua grafik. Semua angka dalam laporan ini ditulis sebagai angka pada tanggal di atas, bukan rumus.",
  /** Where the head of the agency signs. Place, day, office and name are theirs to fill in. */
  sign: {
    place: `${BLANK}, ${BLANK}`,
    position: `Kepala/Sekretaris Daerah ${BLANK}`,
    name: `(${BLANK}${BLANK})`,
    number: `NIP ${BLANK}`,
  },
  radarTitle: "Indeks aspek",
  domainTitle: "Indeks domain",
  aspectTitle: "Indeks aspek",
  pageRight: (instrument: string, year: string) => (year === "" ? `Laporan ${instrument}` : `Laporan ${instrument} ${year}`),
} as const;
