import type { InBoth, Language } from "../language";

/**
 * What is wrong in a table, by rule. `{indicator}` is the number, `{name}` the short name, `{value}` what stands in
 * the cell; the other names belong to their rule.
 */
export const findings = {
  "error-value": {
    id: "Indikator {indicator} ({name}): sel level berisi galat {value}. Perbaiki rumusnya atau ketik levelnya.",
    en: "Indicator {indicator} ({name}): the level cell shows the error {value}. Repair its formula or type the level.",
  },
  "out-of-scale": {
    id: "Indikator {indicator} ({name}): “{value}” di luar skala. Isi level {lowest} sampai {highest}.",
    en: "Indicator {indicator} ({name}): “{value}” is outside the scale. Enter a level from {lowest} to {highest}.",
  },
  "date-as-level": {
    id: "Indikator {indicator} ({name}): “{date}” adalah tanggal, bukan level. Ubah format selnya ke Umum, lalu isi angka {lowest} sampai {highest}.",
    en: "Indicator {indicator} ({name}): “{date}” is a date, not a level. Set the cell's format to General, then enter a number from {lowest} to {highest}.",
  },
  "index-as-level": {
    id: "Indikator {indicator} ({name}): “{value}” tampaknya nilai SDI. Nilai Pemdi-nya {level}.",
    en: "Indicator {indicator} ({name}): “{value}” looks like the SDI index. As a Pemdi value it is {level}.",
  },
  "percent-as-level": {
    id: "Indikator {indicator} ({name}): “{value}” tampaknya tertulis sebagai persen. Tulis {level} bila itu maksudnya.",
    en: "Indicator {indicator} ({name}): “{value}” seems to be a percentage. Write {level} if that is meant.",
  },
  "level-zero": {
    id: "Indikator {indicator} ({name}) berisi 0, padahal nilai terendah 1. Isi 1 bila belum ada data dukung.",
    en: "Indicator {indicator} ({name}) holds 0, but the lowest value is 1. Enter 1 where there is no evidence yet.",
  },
  "not-whole": {
    id: "Indikator {indicator} ({name}): “{value}” bukan level. Isi bilangan bulat {lowest} sampai {highest}.",
    en: "Indicator {indicator} ({name}): “{value}” is not a level. Enter a whole number from {lowest} to {highest}.",
  },
  "label-mismatch": {
    id: "Indikator {indicator} ({name}): angka dan nama level pada “{value}” tidak cocok. Pilih salah satu.",
    en: "Indicator {indicator} ({name}): number and level name in “{value}” do not agree. Keep one of them.",
  },
  "not-a-level": {
    id: "Indikator {indicator} ({name}): “{value}” bukan level. Isi angka {lowest} sampai {highest}.",
    en: "Indicator {indicator} ({name}): “{value}” is not a level. Enter a number from {lowest} to {highest}.",
  },
  "level-as-text": {
    id: "Indikator {indicator} ({name}): “{value}” tersimpan sebagai teks dan dibaca sebagai level {level}. Tulis sebagai angka supaya rumus lain ikut menghitungnya.",
    en: "Indicator {indicator} ({name}): “{value}” is stored as text and read as level {level}. Write it as a number so that other formulas count it too.",
  },
  "duplicate-differs": {
    id: "Indikator {indicator} ({name}) ada di lebih dari satu baris dengan isi berbeda: “{value}” di sini, lihat juga {others}. Indikator ini belum dihitung; sisakan satu baris yang benar.",
    en: "Indicator {indicator} ({name}) stands in more than one row with different contents: “{value}” here, see also {others}. It is not counted yet; keep the one right row.",
  },
  "duplicate-same": {
    id: "Indikator {indicator} ({name}) ada di lebih dari satu baris tanpa perbedaan level; lihat juga {others}. Dihitung satu kali.",
    en: "Indicator {indicator} ({name}) stands in more than one row without a difference in level; see also {others}. It is counted once.",
  },
  "missing-indicator": {
    id: "Indikator {indicator} ({name}) tidak ada di tabel. Tambahkan barisnya; selama belum ada, indikator ini dihitung 0.",
    en: "Indicator {indicator} ({name}) is not in the table. Add a row for it; until then it counts 0.",
  },
  "unknown-indicator": {
    id: "Baris bernomor “{number}” bukan indikator {instrument}, jadi isinya “{value}” tidak dihitung. Periksa nomornya.",
    en: "The row numbered “{number}” is not an indicator of {instrument}, so its “{value}” is not counted. Check the number.",
  },
  "unknown-row": {
    id: "Baris “{row}” bukan indikator {instrument}, jadi isinya “{value}” tidak dihitung. Periksa nomor dan namanya.",
    en: "The row “{row}” is not an indicator of {instrument}, so its “{value}” is not counted. Check its number and name.",
  },
  "strange-name": {
    id: "Nomor baris ini {indicator} ({name}), tetapi namanya “{row}”. Dibaca sebagai indikator {indicator}; periksa barisnya.",
    en: "This row is numbered {indicator} ({name}), but called “{row}”. It is read as indicator {indicator}; check the row.",
  },
  "other-names": {
    id: "Kolom {column} di baris-baris ini memuat nama lain, misalnya “{row}”; tidak ada yang cocok dengan nama indikator. Levelnya dibaca menurut urutan atau nomor baris: periksa apakah ini memang daftar indikator.",
    en: "Column {column} bears other names in these rows, for example “{row}”; none of them is an indicator's. Levels are read by the order or number of the rows: check that this is a list of indicators.",
  },
  "number-name-differ": {
    id: "Nomor baris ini {number}, tetapi namanya milik indikator {indicator} ({name}). Dibaca sebagai indikator {indicator}; periksa nomornya.",
    en: "This row is numbered {number}, but its name belongs to indicator {indicator} ({name}). It is read as indicator {indicator}; check the number.",
  },
  "name-fits-several": {
    id: "Nama baris ini dipakai lebih dari satu indikator. Dibaca sebagai indikator {indicator} ({name}), padahal bisa juga {others}. Tambahkan nomor indikatornya.",
    en: "More than one indicator bears the name in this row. It is read as indicator {indicator} ({name}), but could also be {others}. Add its number.",
  },
  "weight-differs": {
    id: "Indikator {indicator} ({name}): bobot tertulis “{value}”, menurut peraturan {right}%. Indeks dihitung dengan bobot peraturan.",
    en: "Indicator {indicator} ({name}): the typed weight is “{value}”, the regulation says {right}%. The index uses the regulation's weight.",
  },
  "date-as-weight": {
    id: "Indikator {indicator} ({name}): bobot tertulis sebagai tanggal “{value}”, menurut peraturan {right}%. Indeks dihitung dengan bobot peraturan.",
    en: "Indicator {indicator} ({name}): the weight is typed as a date, “{value}”, the regulation says {right}%. The index uses the regulation's weight.",
  },
  "weights-sum": {
    id: "Bobot di kolom ini berjumlah {sum}%, seharusnya 100%. Indeks dihitung dengan bobot peraturan.",
    en: "The weights in this column sum to {sum}%, not 100%. The index uses the regulation's weights.",
  },
  "total-differs": {
    id: "Indeks yang tertulis di sel ini {value}, sedangkan level di tabel menghasilkan {right}. Periksa rumusnya.",
    en: "The index in this cell is {value}, but the levels of the table give {right}. Check its formula.",
  },
  "error-beside": {
    id: "Indikator {indicator} ({name}): kolom “{column}” berisi galat {value}. Perbaiki rumusnya.",
    en: "Indicator {indicator} ({name}): the column “{column}” shows the error {value}. Repair its formula.",
  },
  "typed-among-formulas": {
    id: "Indikator {indicator} ({name}): level “{value}” diketik langsung, sedangkan level lain dihitung dengan rumus. Pastikan memang disengaja.",
    en: "Indicator {indicator} ({name}): the level “{value}” is typed, while the other levels are formulas. Make sure this is meant.",
  },
  "wrong-validation": {
    id: "Pilihan isian sel level di kolom ini ({accepted}) tidak sesuai dengan level {lowest} sampai {highest}. Perbaiki Validasi Data agar level yang benar dapat dipilih.",
    en: "What the level cells of this column accept ({accepted}) does not fit the levels {lowest} to {highest}. Repair the data validation so that the right levels can be entered.",
  },
  "kami-for-ikasandi": {
    id: "Indikator {indicator} ({name}): data dukungnya Indeks KAMI, padahal yang diminta IKASANDI (BSSN).",
    en: "Indicator {indicator} ({name}): its evidence is Indeks KAMI, but IKASANDI (BSSN) is asked for.",
  },
  "not-filled": {
    id: "Indikator {indicator} ({name}) belum diisi; selama kosong dihitung 0.",
    en: "Indicator {indicator} ({name}) is not filled in; while blank it counts 0.",
  },
  "without-evidence": {
    id: "Indikator {indicator} ({name}): level {level} belum punya data dukung. Cantumkan data dukungnya.",
    en: "Indicator {indicator} ({name}): level {level} has no evidence yet. List what supports it.",
  },
  "target-below-level": {
    id: "Indikator {indicator} ({name}): target {target} lebih rendah daripada level {level} yang sudah dicapai. Periksa targetnya.",
    en: "Indicator {indicator} ({name}): target {target} is below the level {level} already reached. Check the target.",
  },
  "level-jumps": {
    id: "Indikator {indicator} ({name}): level berubah dari {previous} menjadi {level} dalam setahun. Pastikan data dukungnya mendukung.",
    en: "Indicator {indicator} ({name}): the level went from {previous} to {level} in a year. Make sure the evidence supports it.",
  },
  "external-far-below": {
    id: "Indikator {indicator} ({name}): penilaian eksternal {external}, jauh di bawah penilaian mandiri {level}. Periksa lagi data dukungnya.",
    en: "Indicator {indicator} ({name}): the external level is {external}, far below the self-assessed {level}. Look at the evidence again.",
  },
} satisfies Readonly<Record<string, InBoth<string>>>;

/** Ids of the rules that have a sentence. */
export type FindingRule = keyof typeof findings;

/** What is always a number; `{value}` and `{accepted}` are one where the finding says so. */
const NUMBERS: ReadonlySet<string> = new Set(["level", "target", "previous", "external", "right", "sum"]);

/** What a sentence about a finding is made of. */
interface Told {
  readonly rule: string;
  /** By name; numbers with a decimal comma. */
  readonly values: Readonly<Record<string, string>>;
  readonly numbers?: readonly string[];
}

/**
 * The sentence for a finding, as plain text: what stands in a cell is only quoted, numbers with the decimal mark given.
 * @example findingSentence({ rule: "not-a-level", values: { indicator: "24", value: "tiga", … } }, "id", ",")
 */
export function findingSentence({ rule, values, numbers = [] }: Told, language: Language, decimalMark: string): string {
  const words = isFindingRule(rule) ? findings[rule][language] : (values["value"] ?? "");
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return NUMBERS.has(name) || numbers.includes(name) ? value.replaceAll(",", decimalMark) : value;
  });
}

function isFindingRule(rule: string): rule is FindingRule {
  return Object.hasOwn(findings, rule);
}
