import type { CellValue } from "../../../../src/assessment/types";
import { addColumn, columnOf, freeHeader, indicatorRows, percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftColumn, Role, Switch } from "../types";
import { weightHeaders } from "./headers";

type WeightForm = (percent: number) => CellValue;
const twoPlaces = (percent: number) => percent.toFixed(2).replace(".", ",");
const weightForms: readonly { readonly name: string; readonly form: WeightForm }[] = [
  { name: "weights in percent", form: (percent) => percent },
  { name: "weights with a comma", form: twoPlaces },
  { name: "weights with a percent sign", form: (percent) => `${twoPlaces(percent)}%` },
  {
    name: "weights with a point and a percent sign",
    form: (percent) => `${Number(percent.toFixed(2))}%`,
  },
  { name: "weights as fractions", form: (percent) => percent / 100 },
];

interface Kind {
  readonly name: string;
  readonly role: Role;
  readonly headers: readonly string[];
  readonly cells: readonly CellValue[];
}

/** What stands beside the level in real workbooks. */
const kinds: readonly Kind[] = [
  {
    name: "owner column",
    role: "owner",
    headers: [
      "OPD",
      "OPD Terkait",
      "OPD Pengampu",
      "Nama Dinas",
      "Perangkat Daerah",
      "Unit Kerja",
      "satker",
      "PIC",
      "PICWA",
      "PICEmail",
      "person_in_charge",
      "Penanggung Jawab",
      "assesor",
      "OPD Penanggung Jawab",
      "Pengampu",
      "Perangkat Daerah Pengampu",
      "Leading Sector",
      "Koordinator",
      "OPD / Unit Kerja",
    ],
    cells: ["Dinas Kominfo", "Bappeda", "BKPSDM", "Inspektorat", "Bagian Organisasi", null],
  },
  {
    name: "evidence column",
    role: "evidence",
    headers: [
      "Data Dukung",
      "Data dukung",
      "Bukti Dukung",
      "Bukti Pendukung",
      "Evidence",
      "Link Dokumen",
      "Data Dukung Telah dimiliki",
      "Data Dukung Belum dimiliki",
      "related_documentation",
      "Dokumen Pendukung",
      "Eviden",
      "Tautan Bukti",
      "Link Google Drive",
    ],
    cells: [
      "Peraturan Bupati Nomor 12 Tahun 2021",
      "https://contoh.go.id/dokumen/1",
      "35.a.screenshot LPSE.jpg",
      "SK Tim; notula rapat",
      null,
    ],
  },
  {
    name: "explanation column",
    role: "explanation",
    headers: [
      "Penjelasan",
      "Penjelasan Evaluasi",
      "Penjelasan Level",
      "Narasi",
      "Uraian",
      "Keterangan",
      "Catatan",
      "Capaian Skor",
      "Justifikasi",
      "Fakta dan Analisis",
      "Kondisi Eksisting",
    ],
    cells: ["Kebijakan sudah ditetapkan dan diterapkan", "FAKTA: sudah ada. ANALISIS: belum terpadu.", "Baru sebagian unit", null],
  },
  {
    name: "follow-up column",
    role: "followUp",
    headers: [
      "Rekomendasi",
      "Tindak Lanjut",
      "Rencana Aksi",
      "Rencana Tindak Lanjut",
      "RTL",
      "Saran Perbaikan",
      "Tahapan yang harus dipenuhi OPD untuk menaikkan nilai SPBE",
    ],
    cells: ["Susun peraturan", "Lengkapi arsitektur", "Reviu berkala", null],
  },
  {
    name: "deadline column",
    role: "deadline",
    headers: ["Target Waktu", "Tenggat", "Batas Waktu", "Target Waktu Penyelesaian", "Deadline"],
    cells: [45992, "Triwulan IV", "31-12-2025", null],
  },
  {
    name: "status column",
    role: "status",
    headers: ["Status", "status_verifikasi", "Status Verifikasi", "Hasil Verifikasi"],
    cells: ["pending", "diterima", "ditolak", "perlu_revisi", "Draft", "Valid", "Tidak Valid", null],
  },
  { name: "year column", role: "others", headers: ["Tahun", "tahun"], cells: [2024] },
  {
    name: "agency columns",
    role: "others",
    headers: ["Kode Instansi", "Nama Instansi"],
    cells: ["KAB-01"],
  },
  {
    name: "date column",
    role: "others",
    headers: ["Tanggal Dinilai", "Tanggal Pembaruan"],
    cells: [45600, 45601, 45612],
  },
];

function extraColumn({ name, role, headers, cells }: Kind): Switch {
  return {
    name,
    description: `a column of another meaning beside the level, by each of its names: ${headers.join(", ")}`,
    slot: name,
    variants: headers.length,
    apply: (draft, random) => {
      const header = freeHeader(draft, headers, random.inTurn(headers));
      const places = draft.columns.map(({ id }) => id);
      addColumn(draft, { id: name, role, header }, random.pick(places), () => random.pick(cells));
    },
  };
}

/** Numbers between 0 and 5 that are no levels: what the sheet computes from them. */
function results(draft: Draft, random: Random): void {
  addColumn(draft, { id: "weight", role: "weight", header: "Bobot (%)" }, draft.level, (indicator) => percentOf(draft, indicator));
  addColumn(
    draft,
    { id: "weighted", role: "others", header: random.pick(["Nilai Tertimbang", "Nilai Indeks"]) },
    draft.level,
    (indicator, row) => (row.meaning.kind === "level" ? Math.round(row.meaning.level * percentOf(draft, indicator)) / 100 : 0)
  );
}

function criteria(draft: Draft, random: Random): void {
  const form = random.inTurn<(share: boolean) => CellValue>([
    (met) => (met ? 1 : 0),
    (met) => (met ? "Ya" : "Tidak"),
    (met) => (met ? "√" : null),
  ]);
  const header = random.pick(["Kriteria ", "status_pemenuhan_kriteria_", "Level ", "Tingkat "]);
  let after = "name";
  for (const number of [1, 2, 3, 4, 5]) {
    const id = `criterion ${number}`;
    addColumn(draft, { id, role: "others", header: `${header}${number}` }, after, (_indicator, row) =>
      form(row.meaning.kind === "level" && row.meaning.level >= number)
    );
    after = id;
  }
}

/** Neighbours under one merged header stay together. */
function blocks(columns: readonly DraftColumn[]): DraftColumn[][] {
  const found: DraftColumn[][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && column.group !== undefined && last[0]?.group === column.group) last.push(column);
    else found.push([column]);
  }
  return found;
}

export const columnSwitches: readonly Switch[] = [
  ...weightForms.map(({ name, form }): Switch => ({
    name,
    description: `a weight column with cells like ${String(form(1.3))}`,
    slot: "weights",
    apply: (draft, random) => {
      const header = freeHeader(draft, weightHeaders, random.inTurn(weightHeaders));
      addColumn(draft, { id: "weight", role: "weight", header }, random.chance(0.6) ? "name" : "level", () => null);
      for (const row of indicatorRows(draft)) {
        const indicator = draft.instrument.indicators.find(({ key }) => key === row.key);
        if (indicator) row.cells["weight"] = form(percentOf(draft, indicator));
      }
    },
  })),
  ...kinds.map(extraColumn),
  {
    name: "result columns",
    description: "weights and weighted values beside the level",
    slot: "weights",
    apply: results,
  },
  {
    name: "criteria columns",
    description: "five columns, one for each level, that say which criteria are met",
    slot: "criteria",
    apply: criteria,
  },
  {
    name: "aspect weight",
    description: "the aspect's weight on the first row of the aspect",
    slot: "aspect weight",
    apply: (draft) => {
      let last = 0;
      addColumn(
        draft,
        { id: "aspect weight", role: "others", header: "Bobot Aspek (%)" },
        columnOf(draft, "aspect") ? "aspect" : "name",
        (indicator) => {
          if (indicator.aspect === last) return null;
          last = indicator.aspect;
          const own = draft.instrument.indicators.filter(({ aspect }) => aspect === last);
          return Math.round(100 * own.reduce((sum, one) => sum + percentOf(draft, one), 0)) / 100;
        }
      );
    },
  },
];

/** Applied once all columns and rows stand. */
export const shuffledColumns: Switch = {
  name: "shuffled columns",
  description: "the columns in any order",
  slot: "column order",
  apply: (draft, random) => {
    draft.columns = random.shuffled(blocks(draft.columns)).flat();
  },
};
