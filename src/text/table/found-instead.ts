import type { FoundInstead } from "../../table/model";
import type { InBoth } from "../language";

/** What a workbook holds in place of a table, and what the person can do now. */
export interface InsteadSentence {
  readonly what: string;
  readonly next: string;
}

type InsteadWords = {
  readonly [K in FoundInstead["kind"]]: (found: Extract<FoundInstead, { readonly kind: K }>) => InsteadSentence;
};

const id: InsteadWords = {
  "no-levels": ({ sheet, count }) => ({
    what: `Daftar ${count} indikator ada di lembar ${sheet}, tetapi kolom levelnya belum ada.`,
    next: "Tambahkan satu kolom berjudul Level di sebelah nama indikator, isi levelnya, lalu klik Cari lagi. Bila levelnya ada di tempat lain, pilih sel-selnya, lalu klik Gunakan sel terpilih.",
  }),
  "several-lines": ({ sheet }) => ({
    what: `Di lembar ${sheet} tiap indikator memakai beberapa baris dengan isi berbeda, jadi tidak jelas baris mana yang levelnya.`,
    next: "Buat satu kolom Level dengan satu angka di baris pertama tiap indikator, lalu klik Cari lagi.",
  }),
  agencies: ({ sheet, cells }) => ({
    what: `Lembar ${sheet} adalah rekap: satu instansi per baris, satu indikator per kolom.`,
    next: `Indeks tiap baris dapat dihitung dengan rumus, misalnya =SPBE.INDEX(${cells}) di sebelah kanan baris pertama, lalu salin ke bawah.`,
  }),
  "other-evaluation": ({ sheet, name }) => ({
    what: `Lembar ${sheet} tampaknya kertas kerja ${name}. Ini bukan SPBE, jadi tidak dilampirkan.`,
    next: "Buka kertas kerja penilaian mandiri SPBE. Bila tabelnya ada di sini, pilih sel-sel levelnya, lalu klik Gunakan sel terpilih.",
  }),
  "other-names": ({ sheet, instrument }) => ({
    what: `Lembar ${sheet} bernomor seperti ${instrument}, tetapi nama-namanya bukan indikator ${instrument}.`,
    next: "Periksa apakah daftarnya dari rancangan atau peraturan lain. Bila memang indikatornya, pilih sel-sel levelnya, lalu klik Gunakan sel terpilih.",
  }),
  "unit-sheet": ({ unit, agency, year }) => ({
    what: `Kertas kerja ini adalah lembar isian ${unit === "" ? "satu OPD" : unit}${agencyAndYear([agency, year === "" ? "" : `tahun ${year}`])}, jadi indeks instansi tidak dapat dibaca dari sini.`,
    next: "Isi lembar Isian, simpan, lalu kirim kembali ke pengelola. Indeksnya tampil di kertas kerja instansi setelah isian ini digabungkan di halaman Kiriman. Rumus SPBE di sini, seperti =SPBE.INDEX(), menjawab #N/A.",
  }),
};

const en: InsteadWords = {
  "no-levels": ({ sheet, count }) => ({
    what: `A list of ${count} indicators is on the sheet ${sheet}, but it has no column of levels yet.`,
    next: "Add a column with the header Level beside the names, fill in the levels, then choose Look again. If the levels are elsewhere, select their cells, then choose Use selected cells.",
  }),
  "several-lines": ({ sheet }) => ({
    what: `On the sheet ${sheet} each indicator takes several rows with different contents, so it is not clear which of them holds its level.`,
    next: "Make one Level column with one number on the first row of each indicator, then choose Look again.",
  }),
  agencies: ({ sheet, cells }) => ({
    what: `The sheet ${sheet} is a summary: one agency per row, one indicator per column.`,
    next: `A formula gives the index of each row, for example =SPBE.INDEX(${cells}) to the right of the first row; then fill it down.`,
  }),
  "other-evaluation": ({ sheet, name }) => ({
    what: `The sheet ${sheet} seems to be a worksheet of ${name}. That is not SPBE, so it is not attached.`,
    next: "Open the workbook of the SPBE self-assessment. If the table is in this one, select its level cells, then choose Use selected cells.",
  }),
  "other-names": ({ sheet, instrument }) => ({
    what: `The sheet ${sheet} is numbered like ${instrument}, but its names are not the indicators of ${instrument}.`,
    next: "Check whether the list comes from a draft or another regulation. If these are its indicators, select the level cells, then choose Use selected cells.",
  }),
  "unit-sheet": ({ unit, agency, year }) => ({
    what: `This workbook is the answer sheet of ${unit === "" ? "one unit" : unit}${agencyAndYear([agency, year])}, so the agency's index cannot be read from it.`,
    next: "Fill in the sheet Isian, save, and send it back to whoever collects them. The index shows in the agency's workbook once this one is merged on the page Submissions. SPBE formulas in here, such as =SPBE.INDEX(), answer #N/A.",
  }),
};

const agencyAndYear = (parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== "").join(", ");
  return said === "" ? "" : ` (${said})`;
};

/** The sentences about what was found instead; fetched only where nothing else was found. */
export function insteadWords(found: FoundInstead): InBoth<InsteadSentence> {
  return { id: sentence(id, found), en: sentence(en, found) };
}

function sentence<Kind extends FoundInstead["kind"]>(
  words: InsteadWords,
  found: Extract<FoundInstead, { readonly kind: Kind }>
): InsteadSentence {
  const make = words[found.kind] as (of: typeof found) => InsteadSentence;
  return make(found);
}
