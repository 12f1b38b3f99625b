/*
 * Workbooks of Pemdi as public repositories lay them out in 2026, drawn anew: an import template and a report with weights of its
 * own and indicators 13 to 18 in another order, an assessor's recap with dotted codes, a table with every stage, and three ways
 * to list evidence. Names, values and files are made up.
 */
import type { CellValue } from "../../src/assessment/types";
import type { Grid } from "../../src/grid/grid";
import { findInstrument } from "../../src/instrument/registry";
import type { Indicator, Instrument, InstrumentTexts } from "../../src/instrument/types";

export const pemdi = findInstrument("8/2026") as Instrument;

/** A sheet from its rows, filled up to a rectangle. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    hidden: false,
    values: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
  };
}

const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
const aspectName = ({ aspect }: Indicator): string => pemdi.aspects.find(({ number }) => number === aspect)?.name ?? "";

/** A value for each indicator that tells it apart from the others: 1,05 for the first, 2,00 for the last. */
export const valueOf = ({ key }: Pick<Indicator, "key">): number => 1 + Number(key) / 20;

/** The dotted code of an indicator: aspect and place in it. */
export function dotted({ key, aspect }: Indicator): string {
  return `${aspect}.${pemdi.indicators.filter((each) => each.aspect === aspect).findIndex((each) => each.key === key) + 1}`;
}

/** An import template: title, hint, headers in row 4, help in row 5, indicators from row 6, and nothing that is a value. */
export function importTemplate(): Grid {
  const levels = [1, 2, 3, 4, 5];
  const headers = [
    "No",
    "No Aspek *",
    "Nama Aspek *",
    "Bobot Aspek (%) *",
    "No Indikator *",
    "Nama Indikator *",
    "Tipe *",
    "Bobot Indikator (%) *",
  ];
  return sheet("Template Indikator", [
    ["TEMPLATE IMPOR INDIKATOR PEMDI"],
    ["Isi sesuai petunjuk; kolom bertanda * wajib."],
    [],
    [...headers, ...levels.flatMap((level) => [`Bobot L${level}`, `Deskripsi L${level}`])],
    ["urut", "1-7", "teks", "angka", "mis. 1.1", "teks", "Internal/Eksternal", "angka", ...levels.flatMap(() => ["angka", "teks"])],
    ...pemdi.indicators.map((each, at) => [
      at + 1,
      each.aspect,
      aspectName(each),
      10,
      dotted(each),
      each.name,
      each.externalIndex ? "Eksternal" : "Internal",
      each.weight,
      ...levels.flatMap((level) => [level === 5 ? 1 : 0.5, `Uraian tingkat ${level}`]),
    ]),
  ]);
}

/** The order of a public report: numbers go on, but indicators 13 to 18 stand otherwise. */
export const REPORT_ORDER = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 13, 18, 16, 17, 15, 19, 20];
/** The weights that report prints beside its rows. */
const REPORT_WEIGHTS = [5, 5, 5, 5, 4, 4, 4, 3, 4, 4, 4, 3, 5, 5, 4, 4, 4, 3, 13, 12];

/** That report: indicators from row 10, a total under them, and a sheet of aspects before. */
export function report(): readonly Grid[] {
  const rows = REPORT_ORDER.map((number, at): CellValue[] => {
    const each = pemdi.indicators[number - 1] as Indicator;
    const weight = REPORT_WEIGHTS[at] ?? 0;
    return [at + 1, aspectName(each), each.name, weight, valueOf(each), (weight * valueOf(each)) / 100];
  });
  const aspects = pemdi.aspects.map(({ number, name }): CellValue[] => [number, name, 10, 1.5, 2]);
  return [
    sheet("Ringkasan", [
      ...blank(12),
      ["No", "Aspek", "Bobot (%)", "Rata-rata Nilai Capaian", "Jumlah Indikator"],
      ...aspects,
      ["Indeks Pemdi", null, 100, 1.53, 20],
    ]),
    sheet("Indikator", [
      ...blank(8),
      ["No", "Aspek", "Indikator", "Bobot (%)", "Nilai Capaian", "Nilai Tertimbang"],
      ...rows,
      ["INDEKS PEMDI", null, null, 100, null, 1.53],
    ]),
  ];
}

/** The same order with dotted codes instead of numbers, and no weights: each code is that of its place. */
export function codedReport(): Grid {
  return sheet("Rekap", [
    ["Kode", "Nama Indikator", "Nilai"],
    ...REPORT_ORDER.map((number, at): CellValue[] => {
      const each = pemdi.indicators[number - 1] as Indicator;
      return [Number(dotted(pemdi.indicators[at] as Indicator)), each.name, valueOf(each)];
    }),
  ]);
}

/** An assessor's recap: dotted code, value, name of the level, ticks by stage, and words. */
export function assessorsRecap(): Grid {
  const names = ["Rintisan", "Terkelola", "Terstandarisasi"];
  return sheet("Hasil Interviu", [
    ["HASIL PENILAIAN INTERVIU PEMDI 2026"],
    [],
    ["Kode", "Nama Indikator", "Nilai", "Level", "Upload", "Interview", "Disetujui", "Catatan", "Rekomendasi"],
    ...pemdi.indicators.map((each, at): CellValue[] => [
      dotted(each),
      each.name,
      valueOf(each),
      names[valueOf(each) <= 1.5 ? 0 : 1] ?? "",
      at % 3 === 0 ? "-" : "✓",
      at % 2 === 0 ? "✓" : "-",
      each.externalIndex ? "N/A" : at % 2 === 0 ? "✓" : "-",
      "Bukti dilengkapi",
      "Lengkapi tingkat berikutnya",
    ]),
  ]);
}

/** Every stage of the assessment beside the others: what falls from one to the next, and where it is not filled. */
export function stages(headers: readonly string[] = ["Mandiri", "Dokumen", "Interviu", "Visitasi", "Akhir"]): Grid {
  const fall = [0.5, 0.1, 0.2, 0.2, 0.2];
  return sheet("Penilaian", [
    ["PENILAIAN PEMDI 2026"],
    ["No", "Indikator", ...headers],
    ...pemdi.indicators.map((each, at): CellValue[] => [
      at + 1,
      each.name,
      ...headers.map((_, stage) => (each.key === "20" && stage > 1 ? null : Number((2 + (at % 4) / 2 + (fall[stage] ?? 0)).toFixed(2)))),
    ]),
  ]);
}

/** A whole list of evidence that names no indicator: level, number of the level, item, output, owner, unit. */
export function wholeList({ levels }: InstrumentTexts): Grid {
  const names = ["Initiate/Kurang", "Emerging/Cukup", "Developing/Baik", "Embedded/Sangat Baik", "Leading/Memuaskan"];
  return sheet("02_Daftar_Lengkap_Bukti_Dukung", [
    ["Level Kematangan", "No. Level", "Item Bukti Dukung", "Bentuk Output Nyata", "Penanggung Jawab", "Unit Kerja"],
    ...pemdi.indicators.flatMap(({ key }) =>
      [1, 2, 3, 4, 5].flatMap((level) =>
        (levels[key]?.[level]?.evidence ?? []).map((item): CellValue[] => [
          names[level - 1] ?? "",
          level,
          item,
          "Dokumen",
          "Kepala Bidang",
          "Diskominfo",
        ])
      )
    ),
  ]);
}

/** A list by the portal's codes, with the assessor's words. */
export function portalList(rows: readonly (readonly [code: string, status: CellValue])[]): Grid {
  return sheet("Status Portal", [
    ["STATUS BUKTI DUKUNG"],
    ["No", "Kode Butir", "Bukti Dukung", "Status", "Catatan Asesor"],
    ...rows.map(([code, status], at): CellValue[] => [at + 1, code, `Bukti ${code}`, status, ""]),
  ]);
}

/** A list under headings: indicator and coordinator, then each level once with the documents under it and their scores. */
export function headedList(): Grid {
  return sheet("Bukti", [
    ["No", "Tingkat", "Nama Dokumen", "Skor", "Penjelasan", "File", "Status Unggah"],
    ["1.1 Tingkat Kematangan Tata Kelola Pemdi", "Koordinator: Bappeda"],
    [1, 1, "Rancangan Renstra", 0.5, "bab IV", "I1-L1-01.pdf", "Sudah diunggah"],
    [2, 2, "Renstra", 0.25, "bab V", "", "Belum diunggah"],
    [3, null, "Notulen Tim Koordinasi", 0.25, "", "notulen.pdf", "Sudah diunggah"],
    ["2.2 Tingkat Kematangan Kolaborasi Pemdi", "Koordinator: Setda"],
    [4, "Level 1", "SK Tim Koordinasi", "0,20", "", "sk.pdf", "Sudah diunggah"],
    [5, null, "Rencana kolaborasi", "0,15", "", "", "Belum diunggah"],
  ]);
}
