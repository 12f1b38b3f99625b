import type { InBoth } from "../language";

const id = {
  title: "Tahap penilaian",
  help: "Dibaca dari kolom tahap di tabel ini. Indeks sebuah tahap dihitung setelah semua indikatornya berisi level.",
  stage: "Tahap",
  index: "Indeks",
  change: "Perubahan",
  level: "Level",
  /** A stage and the column that holds it. */
  inColumn: (stage: string, letters: string) => `${stage} (kolom ${letters})`,
  /** In place of the index of a stage that is not whole. */
  filled: (filled: number, total: number) => `${filled} dari ${total} berisi level`,
  /** Where nothing is open but what waits for indices of other bodies. */
  waiting: (keys: string) => `Yang belum berisi level hanya indikator ${keys}; nilainya datang dari indeks instansi lain.`,
  /** A change against a stage that does not stand right before. */
  since: (change: string, stage: string) => `${change} dari ${stage}`,
  /** Between the first and the last stage with an index: the change, then both indices. */
  total: (from: string, to: string, change: string, first: string, last: string) =>
    `Indeks dari ${from} ke ${to}: ${change} (${first} → ${last}).`,
  oneWhole: "Baru satu tahap yang lengkap, jadi perubahan indeksnya belum ada.",
  noneWhole: "Belum ada tahap yang lengkap, jadi belum ada indeks yang dapat disandingkan.",
  counted: (stage: string) => `Indeks di atas halaman dihitung dari kolom ${stage}.`,
  notStage: "Indeks di atas halaman dihitung dari kolom lain, bukan dari salah satu tahap ini.",
  repeated: (stage: string) =>
    `Lebih dari satu kolom menyebut tahap ${stage}, jadi tahap itu tidak ikut. Ubah judul kolomnya agar hanya satu yang memakai nama itu.`,
  indicators: "Perubahan per indikator",
  unchanged: (count: number) => `${count} indikator tidak berubah atau baru punya satu nilai`,
  noneChanged: "Tidak ada indikator yang berubah dari tahap ke tahap.",
  more: (count: number) => `${count} indikator lain yang berubah`,
  /** Row of an indicator from its first to its last value. */
  overall: "Dari awal sampai akhir",
  open: "belum berisi level",
  openIndicator: (key: string) => `Buka indikator ${key}`,
};

/** Words about the stages of an assessment, side by side. */
export type StagesWords = typeof id;

const en: StagesWords = {
  title: "Stages of the assessment",
  help: "Read from the columns of stages in this table. A stage has an index once all its indicators hold a level.",
  stage: "Stage",
  index: "Index",
  change: "Change",
  level: "Level",
  inColumn: (stage, letters) => `${stage} (column ${letters})`,
  filled: (filled, total) => `${filled} of ${total} hold a level`,
  waiting: (keys) => `The only ones without a level are ${keys}, whose values come from indices of other bodies.`,
  since: (change, stage) => `${change} since ${stage}`,
  total: (from, to, change, first, last) => `Index from ${from} to ${to}: ${change} (${first} → ${last}).`,
  oneWhole: "Only one stage is complete, so the index has not changed yet.",
  noneWhole: "No stage is complete yet, so there is no index to set side by side.",
  counted: (stage) => `The index at the top of the page is worked out from the column ${stage}.`,
  notStage: "The index at the top of the page is worked out from another column than these stages.",
  repeated: (stage) =>
    `More than one column names the stage ${stage}, so it is left out. Change the headers so that only one of them has that name.`,
  indicators: "Change by indicator",
  unchanged: (count) => `${count} did not change, or have only one value yet`,
  noneChanged: "No indicator changed from stage to stage.",
  more: (count) => `${count} more that changed`,
  overall: "From first to last",
  open: "holds no level yet",
  openIndicator: (key) => `Open indicator ${key}`,
};

export const stagesWords: InBoth<StagesWords> = { id, en };
