import type { EvidenceRule } from "../../assessment/evidence/check";
import type { EvidenceState } from "../../assessment/evidence/model";
import { fill } from "../fill";
import type { InBoth, Language } from "../language";

/** Columns of the sheet *Data Dukung*, in their order. */
export const EVIDENCE_COLUMNS = ["code", "indicator", "name", "level", "item", "state", "file", "unit", "note"] as const;

/** A column of that sheet. */
export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];

const id = {
  /** Name of the sheet; workbooks keep it whatever the language is. */
  sheet: "Data Dukung",
  title: (instrument: string) => `DATA DUKUNG ${instrument}`,
  howToFill:
    "Isi kolom Status: belum, draf, diunggah, diterima, ditolak, atau ditolak otomatis. Baris boleh diurutkan dan disaring; Kode butir dan No. Level jangan diubah.",
  /** Why no sheet was made: one of that name is there, and is something else. */
  nameTaken: {
    what: "Lembar bernama Data Dukung sudah ada di kertas kerja ini, tetapi isinya tidak terbaca sebagai daftar data dukung.",
    next: "Ganti nama lembar itu di Excel, lalu klik lagi tombolnya. Isinya tidak diubah.",
  },
  headers: {
    code: "Kode butir",
    indicator: "Indikator",
    name: "Nama indikator",
    level: "No. Level",
    item: "Butir data dukung",
    state: "Status",
    file: "Nama berkas",
    unit: "Unit kerja",
    note: "Catatan",
  } satisfies Readonly<Record<EvidenceColumn, string>>,
  states: {
    missing: "belum",
    draft: "draf",
    uploaded: "diunggah",
    accepted: "diterima",
    rejected: "ditolak",
    autoRejected: "ditolak otomatis",
  } satisfies Readonly<Record<EvidenceState, string>>,
  /** Beside every suggested value. */
  approximation: "Perkiraan: skor tiap butir tidak diketahui, jadi dibagi rata. Nilai yang Anda isi tidak diubah.",
  /** Behind the items of the level that is collected for. */
  moreItems: (count: number) => `dan ${count} butir lagi sesudahnya`,
  /** What is pasted into the ministry's application for one item; `{file}` and `{note}` come with their own lines. */
  paste: "{code} – {name}, level {level}\n{item}",
  pasteFile: "Berkas: {file}",
  pasteNote: "Penjelasan: {note}",
};

/** Words of a list of evidence. */
export type EvidenceWords = typeof id;

const en: EvidenceWords = {
  sheet: id.sheet,
  title: (instrument) => `EVIDENCE FOR ${instrument}`,
  howToFill:
    "Fill in Status: missing, draft, uploaded, accepted, rejected or rejected automatically. Rows may be sorted and filtered; leave Code and Level no. as they are.",
  nameTaken: {
    what: "The workbook has a sheet named Data Dukung already, but it does not read as a list of evidence.",
    next: "Give that sheet another name in Excel, then choose the button again. Nothing in it is changed.",
  },
  headers: {
    code: "Code",
    indicator: "Indicator",
    name: "Indicator name",
    level: "Level no.",
    item: "Evidence",
    state: "Status",
    file: "File",
    unit: "Unit",
    note: "Note",
  },
  states: {
    missing: "missing",
    draft: "draft",
    uploaded: "uploaded",
    accepted: "accepted",
    rejected: "rejected",
    autoRejected: "rejected automatically",
  },
  approximation: "An estimate: how much each item adds is not known, so shares are equal. The value you entered is left as it is.",
  moreItems: (count) => `and ${count} more after these`,
  paste: "{code} – {name}, level {level}\n{item}",
  pasteFile: "File: {file}",
  pasteNote: "Explanation: {note}",
};

export const evidenceWords: InBoth<EvidenceWords> = { id, en };

/** What is wrong or doubtful in a list of evidence, by rule; `{…}` are the finding's values. */
export const evidenceFindings: InBoth<Readonly<Record<EvidenceRule, string>>> = {
  id: {
    "evidence-by-order":
      "Daftar data dukung ini tidak menyebut indikatornya. Dibaca berurutan sebagai indikator 1 sampai {total} {instrument}; periksa urutannya.",
    "evidence-code-differs":
      "Kode “{code}” tidak cocok dengan baris ini. Dibaca sebagai indikator {indicator} ({name}) level {level}; periksa kodenya.",
    "evidence-no-indicator": "Data dukung “{value}” tidak menyebut indikator yang dikenal, jadi tidak dihitung. Isi nomor indikatornya.",
    "evidence-unknown-level":
      "Indikator {indicator} ({name}): data dukung untuk level “{level}” tidak dihitung. Isi level {lowest} sampai {highest}.",
    "evidence-unknown-state":
      "Indikator {indicator} ({name}), level {level}: status “{value}” tidak dikenal dan dianggap belum. Pakai belum, draf, diunggah, diterima, atau ditolak.",
    "evidence-twice": "Indikator {indicator} ({name}): butir {place} level {level} tertulis lebih dari sekali. Dihitung satu kali.",
    "evidence-twice-differs":
      "Indikator {indicator} ({name}): butir {place} level {level} tertulis lebih dari sekali dengan status berbeda, jadi belum dihitung. Sisakan satu yang benar.",
    "evidence-above-incomplete":
      "Indikator {indicator} ({name}): butir {place} level {level} diterima, padahal level {lower} belum lengkap. Butir itu baru dihitung setelah level {lower} diterima semua.",
    "level-above-evidence":
      "Indikator {indicator} ({name}): nilai {value} lebih tinggi daripada yang didukung data dukungnya ({right}), karena level {lower} belum lengkap.",
  },
  en: {
    "evidence-by-order":
      "This list of evidence names no indicators. It is read in order as indicators 1 to {total} of {instrument}; check the order.",
    "evidence-code-differs":
      "The code “{code}” does not fit its row. It is read as indicator {indicator} ({name}), level {level}; check the code.",
    "evidence-no-indicator": "The evidence “{value}” names no known indicator, so it is not counted. Fill in the number of its indicator.",
    "evidence-unknown-level":
      "Indicator {indicator} ({name}): evidence for level “{level}” is not counted. Enter a level from {lowest} to {highest}.",
    "evidence-unknown-state":
      "Indicator {indicator} ({name}), level {level}: the status “{value}” is not known and counts as missing. Use missing, draft, uploaded, accepted or rejected.",
    "evidence-twice": "Indicator {indicator} ({name}): item {place} of level {level} stands more than once. It is counted once.",
    "evidence-twice-differs":
      "Indicator {indicator} ({name}): item {place} of level {level} stands more than once with different statuses, so it is not counted. Keep the right one.",
    "evidence-above-incomplete":
      "Indicator {indicator} ({name}): item {place} of level {level} was accepted although level {lower} is not complete. It counts once all of level {lower} is accepted.",
    "level-above-evidence":
      "Indicator {indicator} ({name}): the value {value} is higher than its evidence carries ({right}), because level {lower} is not complete.",
  },
};

/**
 * The sentence for a finding about evidence, `null` for one of another kind.
 * @example evidenceSentence({ rule: "evidence-twice", values: { indicator: "1", place: "2", … } }, "id")
 */
export function evidenceSentence(
  { rule, values }: { readonly rule: string; readonly values: Readonly<Record<string, string>> },
  language: Language,
  decimalMark = language === "id" ? "," : "."
): string | null {
  const sentences = evidenceFindings[language];
  if (!Object.hasOwn(sentences, rule)) return null;
  const numbers = rule === "level-above-evidence" ? ["value", "right"] : [];
  const shown = Object.entries(values).map(([name, value]) => [name, numbers.includes(name) ? value.replace(",", decimalMark) : value]);
  return fill(sentences[rule as EvidenceRule], Object.fromEntries(shown) as Record<string, string>);
}
