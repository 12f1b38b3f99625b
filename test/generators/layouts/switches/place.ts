import type { CellValue } from "../../../../src/assessment/types";
import { percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, Switch } from "../types";

const titles: readonly (readonly (readonly CellValue[])[])[] = [
  [["KERTAS KERJA PENILAIAN MANDIRI SPBE"]],
  [["PENILAIAN MANDIRI SPBE"], ["PEMERINTAH KABUPATEN SUKAMAJU"], ["TAHUN 2024"]],
  [
    ["Hasil Penilaian Tingkat Kematangan Penerapan SPBE"],
    [],
    ["Nama Instansi", null, ": Dinas Komunikasi dan Informatika"],
    ["Tahun", null, 2024],
    ["Tanggal", null, 45597],
  ],
  [["Lampiran II"], ["Indeks SPBE", 2.61, "Predikat", "Baik"]],
  [["1. Isi level 1 sampai 5"], ["2. Lampirkan data dukung"], ["3. Kirim sebelum 30 November"]],
];

const sheetNames = [
  "D'Kominfo '24",
  '"Kertas" Kerja',
  "📊 SPBE 2024 📈",
  "Penilaian Mandiri SPBE Kab Suka!",
  "'Mandiri'",
  "LKE (final) [rev 2]".replace(/[[\]]/g, "_"),
  "Rp & <b>Nilai</b>",
  "Sheet1",
  "=SUM(A1)",
  "1",
];

function filler(random: Random, rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, index): CellValue[] =>
    index % 40 === 39
      ? []
      : [
          index + 1,
          45000 + random.whole(0, 600),
          random.pick(["Rapat koordinasi", "Surat masuk", "Pengadaan ATK", "Bimtek"]),
          random.whole(1, 5),
          random.whole(10_000, 9_000_000),
        ]
  );
}

/** Writes rows under the table after a blank one. */
function below(draft: Draft, rows: readonly (readonly CellValue[])[]): void {
  draft.below = [...draft.below, [], ...rows.map((row) => [...row])];
}

/** A smaller table about some of the indicators, under the first one. */
function belowTitled(draft: Draft, title: string, header: CellValue[], rows: CellValue[][]): void {
  below(draft, [[title], header, ...rows]);
}

function summary(draft: Draft, random: Random): CellValue[][] {
  return [
    ["No", "Aspek", "Bobot (%)", "Nilai"],
    ...draft.instrument.aspects.map(({ number, name }): CellValue[] => {
      const own = draft.instrument.indicators.filter(({ aspect }) => aspect === number);
      const weight = own.reduce((sum, one) => sum + percentOf(draft, one), 0);
      return [number, name, Math.round(100 * weight) / 100, random.whole(100, 500) / 100];
    }),
  ];
}

function legend(draft: Draft): CellValue[][] {
  const { labels, min } = draft.instrument.scale;
  return [["Level", "Keterangan"], ...labels.process.map((label, index): CellValue[] => [min + index, label])];
}

export const placeSwitches: readonly Switch[] = [
  {
    name: "offset",
    description: "blank rows above and blank columns left of the table",
    slot: "offset",
    apply: (draft, random) => {
      draft.top = random.whole(1, 40);
      draft.left = random.whole(0, 12);
    },
  },
  {
    name: "titles",
    description: "title rows, the agency's data or instructions above the header, with or without a blank row",
    slot: "titles",
    variants: 15,
    apply: (draft, random) => {
      const rows = random.inTurn(titles).map((row) => [...row]);
      draft.titles = [...rows, ...Array.from({ length: random.whole(0, 2) }, () => []), ...draft.titles];
    },
  },
  {
    name: "far down",
    description: "the table below 3,000 rows of something else",
    slot: "titles",
    apply: (draft, random) => {
      draft.titles = [...filler(random, 3000), ...Array.from({ length: random.whole(1, 4) }, () => []), ...draft.titles];
    },
  },
  {
    name: "sheet names",
    description: "sheet names with quotes, apostrophes, emoji, markup and 31 characters",
    slot: "sheet name",
    variants: sheetNames.length,
    apply: (draft, random) => {
      draft.sheet = random.inTurn(sheetNames);
    },
  },
  {
    name: "notes below",
    description: "remarks, a place and date and a signature under the table",
    slot: "below",
    apply: (draft, random) => {
      below(
        draft,
        random.inTurn<CellValue[][]>([
          [["Catatan:"], ["1. Level diisi oleh OPD pengampu"], ["2. Target tahun 2025 adalah 3"]],
          [
            [null, "Sukamaju, 12 November 2024"],
            [null, "Kepala Dinas Komunikasi dan Informatika"],
            [],
            [],
            [null, "NIP. 197001011990011001"],
          ],
          [["*) Sumber: PermenPANRB Nomor 59 Tahun 2020"], ["Keterangan", "Isian oleh tim asesor internal"]],
        ])
      );
    },
  },
  {
    name: "legend below",
    description: "what each level means, under the table",
    slot: "below",
    apply: (draft) => below(draft, legend(draft)),
  },
  {
    name: "summary above",
    description: "the aspects' values in a small table above the indicators",
    slot: "titles",
    apply: (draft, random) => {
      draft.titles = [["REKAPITULASI"], ...summary(draft, random), [], ...draft.titles];
    },
  },
  {
    name: "summary below",
    description: "the aspects' values in a small table under the indicators",
    slot: "below",
    apply: (draft, random) => below(draft, summary(draft, random)),
  },
  {
    name: "actions below",
    description: "a small table of actions for some indicators under the table",
    slot: "below",
    apply: (draft, random) => {
      const some = random.shuffled(draft.instrument.indicators).slice(0, 6);
      belowTitled(
        draft,
        "RENCANA AKSI",
        ["No Indikator", "Rencana Aksi", "Target Waktu"],
        some.map(({ key }) => [key, "Lengkapi data dukung", "Triwulan IV"])
      );
    },
  },
  {
    name: "targets below",
    description: "a small table of next year's targets for some indicators under the table",
    slot: "below",
    apply: (draft, random) => {
      const some = random.shuffled(draft.instrument.indicators).slice(0, 6);
      belowTitled(
        draft,
        "TARGET TAHUN DEPAN",
        ["No", "Indikator", "Target"],
        some.map(({ key, name }) => [key, name, random.whole(3, 5)])
      );
      draft.offerable.push({ column: 2, header: "Target" });
    },
  },
  {
    name: "legend beside",
    description: "what each level means, right of the table",
    slot: "beside",
    apply: (draft) => {
      draft.beside = legend(draft);
    },
  },
  {
    name: "list beside",
    description: "a list of units with numbers right of the table",
    slot: "beside",
    apply: (draft, random) => {
      const units = ["Bappeda", "BKPSDM", "Inspektorat", "Dinas Kominfo", "BPKAD", "Bagian Hukum", "Setda"];
      draft.beside = [["No", "OPD", "Nilai"], ...units.map((unit, index): CellValue[] => [index + 1, unit, random.whole(1, 5)])];
    },
  },
];
