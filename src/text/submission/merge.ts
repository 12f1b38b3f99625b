import type { AnswerField } from "../../submission/model";
import type { ConflictReason, FileRemark, MergeState, SubmissionReading, UnusableReason } from "../../submission/merge/model";
import type { InBoth } from "../language";
import { counted, plural } from "../plural";

/** What is lost is listed by {@link remarkSentence}; everything else tells itself. */
type Lost = "lost-rows" | "lost-columns";
type Told = Exclude<FileRemark["kind"], Lost>;
type RemarkWords = { readonly [K in Told]: (remark: Extract<FileRemark, { readonly kind: K }>) => string } & Readonly<
  Record<Lost, (what: string, count: number) => string>
>;
type NotRead = Exclude<Extract<SubmissionReading, { readonly kind: "not-read" }>["why"], "refused">;

const idFields = {
  level: "Level",
  evidence: "Data dukung",
  explanation: "Penjelasan",
  problem: "Kendala/masalah",
  followUp: "Tindak lanjut",
} satisfies Readonly<Record<AnswerField, string>>;

const id = {
  fields: idFields,
  states: {
    conflict: "Bertentangan",
    changed: "Berubah",
    new: "Baru",
    same: "Sama",
    unknown: "Tak dikenal",
  } satisfies Readonly<Record<MergeState, string>>,
  /** Why a person must choose. */
  reasons: {
    "two-answers": "Isian dari OPD tidak sama satu dengan yang lain.",
    "changed-since": "Isian di kertas kerja ini sudah berubah sejak berkas itu dibagikan.",
    "not-theirs": "Indikator ini bukan tanggung jawab OPD itu menurut kertas kerja ini.",
    "no-unit": "Akan mengganti isian yang ada, padahal berkasnya tidak menyebut OPD pengirim.",
    "other-year": "Berkasnya untuk tahun lain.",
    "other-agency": "Berkasnya dari instansi lain.",
    misplaced: "Ditulis di kolom Level sekarang, bukan di Level baru.",
  } satisfies Readonly<Record<ConflictReason, string>>,
  /** Why an answer cannot be taken, and what to do. */
  unusable: {
    "no-indicator": "Barisnya tidak menyebut indikator yang dikenal. Bila isinya penting, salin sendiri ke indikatornya.",
    "mixed-row": "Nomor, nama, dan kode barisnya menunjuk indikator yang berbeda. Tanyakan kepada pengirimnya, lalu salin sendiri.",
    "not-a-level": "Ini bukan level yang dikenal. Tanyakan levelnya kepada pengirim.",
    "too-long": "Teksnya lebih panjang dari isi satu sel (32.767 huruf). Minta pengirim meringkasnya.",
    "no-value": "Selnya berisi rumus tanpa hasil atau galat. Minta pengirim mengisinya dengan nilai biasa.",
  } satisfies Readonly<Record<UnusableReason, string>>,
  notRead: {
    undecided: "Ada beberapa tabel indikator yang sama-sama cocok di berkas ini. Sisakan satu tabel saja, lalu tambahkan lagi.",
    "no-table": "Tidak ada tabel indikator atau isian OPD di berkas ini.",
  } satisfies Readonly<Record<NotRead, string>>,
  remarks: {
    "other-instrument": ({ instrument }) => `Berkas ini memakai instrumen ${instrument}, jadi tidak digabungkan.`,
    "other-year": ({ year }) => `Berkas ini untuk tahun ${year}.`,
    "other-agency": ({ agency }) => `Berkas ini dari ${agency}.`,
    "changed-since": ({ count }) => `${count} isian di kertas kerja ini sudah berubah sejak berkas ini dibagikan.`,
    "same-unit": ({ file }) => `OPD yang sama juga mengisi di ${file}, dan isinya berbeda.`,
    "no-unit": () => "Berkas ini tidak menyebut OPD pengirimnya.",
    "unknown-unit": ({ unit }) => `${unit} tidak tercatat sebagai penanggung jawab di kertas kerja ini.`,
    "no-answers": () => "Belum ada isian di berkas ini.",
    "nothing-new": () => "Semua isinya sudah ada di kertas kerja ini.",
    "lost-rows": (what: string) => `Baris indikator ${what} tidak ada lagi di berkas ini.`,
    "lost-columns": (what: string) => `Kolom ${what} tidak ada lagi di berkas ini.`,
  } as RemarkWords,
};

/** Words for what files that came back say, and why some of it cannot be taken just so. */
export type MergeWords = typeof id;

const enFields: MergeWords["fields"] = {
  level: "Level",
  evidence: "Evidence",
  explanation: "Explanation",
  problem: "Problem",
  followUp: "Follow-up",
};

const en: MergeWords = {
  fields: enFields,
  states: { conflict: "In conflict", changed: "Changed", new: "New", same: "The same", unknown: "Not understood" },
  reasons: {
    "two-answers": "The units do not agree.",
    "changed-since": "This workbook was changed after that file was handed out.",
    "not-theirs": "This workbook does not name that unit for this indicator.",
    "no-unit": "It would replace what is there, and the file does not say which unit it is from.",
    "other-year": "The file is of another year.",
    "other-agency": "The file is of another agency.",
    misplaced: "It was typed into the column of the present level, not of the new one.",
  },
  unusable: {
    "no-indicator": "Its row names no indicator we know. If it matters, copy it to its indicator yourself.",
    "mixed-row": "Number, name and code of its row mean different indicators. Ask the sender, then copy it yourself.",
    "not-a-level": "This is no level we know. Ask the sender for the level.",
    "too-long": "The text is longer than a cell can hold (32,767 letters). Ask the sender to shorten it.",
    "no-value": "The cell holds a formula without a result, or an error. Ask the sender for a plain value.",
  },
  notRead: {
    undecided: "Several tables of indicators in this file fit equally well. Leave only one, then add it again.",
    "no-table": "There is no table of indicators and no sheet of answers in this file.",
  },
  remarks: {
    "other-instrument": ({ instrument }) => `This file uses instrument ${instrument}, so it is not merged.`,
    "other-year": ({ year }) => `This file is of ${year}.`,
    "other-agency": ({ agency }) => `This file is of ${agency}.`,
    "changed-since": ({ count }) =>
      `${counted(count, "answer")} in this workbook ${plural(count, "was", "were")} changed after this file was handed out.`,
    "same-unit": ({ file }) => `The same unit answers in ${file} too, differently.`,
    "no-unit": () => "This file does not say which unit it is from.",
    "unknown-unit": ({ unit }) => `This workbook names ${unit} for no indicator.`,
    "no-answers": () => "Nothing is filled in in this file.",
    "nothing-new": () => "Everything in it is in this workbook already.",
    "lost-rows": (what, count) =>
      `The ${plural(count, "row")} of ${plural(count, "indicator")} ${what} ${plural(count, "is", "are")} gone from this file.`,
    "lost-columns": (what, count) => `The ${plural(count, "column")} ${what} ${plural(count, "is", "are")} gone from this file.`,
  },
};

export const mergeWords: InBoth<MergeWords> = { id, en };

/** What to know about a file, in a sentence. */
export function remarkSentence({ remarks, fields }: MergeWords, remark: FileRemark): string {
  if (remark.kind === "lost-rows") return remarks["lost-rows"](remark.indicators.join(", "), remark.indicators.length);
  if (remark.kind === "lost-columns")
    return remarks["lost-columns"](remark.fields.map((field) => fields[field]).join(", "), remark.fields.length);
  // Each kind has the words for itself; TypeScript cannot follow that through a union.
  return (remarks[remark.kind] as (remark: FileRemark) => string)(remark);
}
