import type { ExternalIndex } from "../../../instrument";
import type { InBoth } from "../../language";

const id = {
  title: "Menunggu indeks",
  /** What counts while an index is awaited. */
  help: "Nilai indikator ini datang dari indeks instansi lain. Sampai indeksnya terbit, nilainya dihitung 1 dan bobotnya tetap ikut.",
  /** Between two indices on one screen. */
  twoNumbers: (head: string) =>
    `Indeks di atas halaman (${head}, sementara) menghitung yang belum diisi 0; yang di bawah ini menghitung yang ditunggu 1.`,
  counted: "Indeks dengan yang ditunggu dihitung 1",
  /** Besides those awaited. */
  othersOpen: (count: number) => `Masih sementara: ${count} indikator lain belum berisi level dan dihitung 0.`,
  wrong: (keys: string) =>
    `Sel indikator ${keys} berisi sesuatu yang bukan level. Perbaiki dulu di Temuan; setelah itu indeksnya dihitung di sini.`,
  nothing: "Belum ada level yang terisi, jadi indeksnya belum dihitung.",

  expect: "Andaikan indeks yang diharapkan",
  expectation: "Isi indeks yang Anda harapkan untuk melihat pengaruhnya. Isian ini hanya andaian di panel, tidak ditulis ke kertas kerja.",
  indices: {
    SDI: "SDI (Satu Data Indonesia)",
    SJIG: "SJIG (Simpul Jaringan Informasi Geospasial)",
    IPS: "IPS (Pembangunan Statistik)",
  } satisfies Readonly<Record<ExternalIndex, string>>,
  /** I18 takes one aspect of SDI, and not the whole. */
  interoperability: "SDI, aspek interoperabilitas",
  field: (indicator: string, index: string) => `${index} untuk indikator ${indicator}`,
  scale: (lowest: string, highest: string) => `Skala ${lowest} sampai ${highest}.`,
  /** How sure the conversion is. */
  sureness: {
    SDI: "Nilai Pemdi = 1 + SDI ÷ 25.",
    SJIG: "Skalanya sama dengan Pemdi.",
    IPS: "Antara dua batas level dihitung merata; aturannya belum tertulis resmi, jadi ini perkiraan.",
  } satisfies Readonly<Record<ExternalIndex, string>>,
  outOfScale: (typed: string, index: string, lowest: string, highest: string) =>
    `${typed} di luar skala ${index}, yaitu ${lowest} sampai ${highest}.`,
  notANumber: (typed: string, example: string) => `“${typed}” belum terbaca sebagai angka. Contoh: ${example}.`,
  /** What an expected index becomes. */
  becomes: (value: string) => `menjadi nilai ${value}`,
  tag: "andaian",
  expected: "Indeks bila andaian ini terbit",
  stillOne: (keys: string) => `Indikator ${keys} tanpa andaian tetap dihitung 1.`,
  published: "Sudah terbit? Isi nilainya di Indikator",
  publishedOf: (key: string) => `Sudah terbit? Isi nilai indikator ${key} di Indikator`,
};

/** Words about indicators that wait for the index of another body. */
export type AwaitedWords = typeof id;

const en: AwaitedWords = {
  title: "Waiting for an index",
  help: "The value of these indicators comes from another body's index. Until that is published, they count 1 and keep their weight.",
  twoNumbers: (head) =>
    `The index at the top of the page (${head}, provisional) counts blanks as 0; the one below counts those that wait as 1.`,
  counted: "Index with those that wait counted as 1",
  othersOpen: (count) =>
    `Still provisional: ${count} other ${count === 1 ? "indicator holds" : "indicators hold"} no level and ${count === 1 ? "counts" : "count"} 0.`,
  wrong: (keys) =>
    `The cell of indicator ${keys} holds something that is no level. Put it right under Findings first; then the index is worked out here.`,
  nothing: "No level is filled in yet, so there is no index.",

  expect: "Try an expected index",
  expectation: "Type the index you expect to see what it would change. It is a what-if in this pane only, never written into the workbook.",
  indices: {
    SDI: "SDI (Satu Data Indonesia)",
    SJIG: "SJIG (geospatial network node)",
    IPS: "IPS (statistical development)",
  },
  interoperability: "SDI, aspect of interoperability",
  field: (indicator, index) => `${index} for indicator ${indicator}`,
  scale: (lowest, highest) => `Scale ${lowest} to ${highest}.`,
  sureness: {
    SDI: "Pemdi value = 1 + SDI ÷ 25.",
    SJIG: "Its scale is that of Pemdi.",
    IPS: "Spread evenly between the limits of two levels; no official rule says so yet, so this is an estimate.",
  },
  outOfScale: (typed, index, lowest, highest) => `${typed} is outside the scale of ${index}, which is ${lowest} to ${highest}.`,
  notANumber: (typed, example) => `“${typed}” cannot be read as a number. Example: ${example}.`,
  becomes: (value) => `becomes the value ${value}`,
  tag: "what-if",
  expected: "Index if these are published",
  stillOne: (keys) => `Without an expected index, ${keys} still count 1.`,
  published: "Published? Enter its value on Indicators",
  publishedOf: (key) => `Published? Enter the value of indicator ${key} on Indicators`,
};

export const awaited: InBoth<AwaitedWords> = { id, en };
