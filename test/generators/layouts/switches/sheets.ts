import type { CellValue } from "../../../../src/assessment/types";
import { spbe5 } from "../../../../src/instrument/packs/spbe-5-2018";
import { percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, OtherSheet, Switch } from "../types";

type Decoy = (draft: Draft, random: Random) => OtherSheet;

const group = (draft: Draft, number: number) => draft.instrument.aspects.find((aspect) => aspect.number === number)?.name ?? "";

const indicatorList: Decoy = (draft) => ({
  name: "Daftar Indikator",
  values: [
    ["DAFTAR INDIKATOR"],
    ["No", "Aspek", "Indikator", "Bobot (%)"],
    ...draft.instrument.indicators.map((one): CellValue[] => [one.key, group(draft, one.aspect), one.name, percentOf(draft, one)]),
  ],
});

const units = (count: number) =>
  Array.from({ length: count }, (_, index) => `Kecamatan ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index % 26]}${Math.floor(index / 26) + 1}`);

const otherNumbers: Decoy = (draft, random) => ({
  name: "Kecamatan",
  values: [
    ["No", "Nama Kecamatan", "Nilai"],
    ...units(draft.instrument.indicators.length).map((unit, index): CellValue[] => [index + 1, unit, random.whole(1, 5)]),
  ],
});

const summary: Decoy = (draft, random) => ({
  name: "Ringkasan",
  values: [
    ["RINGKASAN HASIL"],
    [],
    ["No", "Aspek", "Bobot (%)", "Rata-rata Nilai Capaian", "Jumlah Indikator"],
    ...draft.instrument.aspects.map(({ number, name }): CellValue[] => {
      const own = draft.instrument.indicators.filter(({ aspect }) => aspect === number);
      return [number, name, own.reduce((sum, one) => sum + percentOf(draft, one), 0), random.whole(100, 500) / 100, own.length];
    }),
  ],
});

const unitList: Decoy = () => ({
  name: "OPD",
  values: [
    ["No", "Nama Dinas", "Singkatan", "PIC"],
    ...units(30).map((unit, index): CellValue[] => [index + 1, unit, `K${index}`, "Sekretaris"]),
  ],
});

const evidenceList: Decoy = (draft, random) => ({
  name: "02_Daftar_Lengkap_Bukti_Dukung",
  values: [
    [
      "No Indikator",
      "Indikator",
      "Level Kematangan",
      "No. Level",
      "Item Bukti Dukung",
      "Bentuk Output Nyata",
      "Penanggung Jawab",
      "Unit Kerja",
    ],
    ...draft.instrument.indicators.flatMap(({ key, name }) =>
      [1, 2, 3, 4, 5].map((level): CellValue[] => [
        key,
        name,
        `Level ${level}`,
        level,
        `Dokumen ${key}.${level}`,
        "SK",
        random.pick(["Kominfo", "Bappeda"]),
        "Sekretariat",
      ])
    ),
  ],
});

const criteriaList: Decoy = (draft) => ({
  name: "Kriteria",
  values: [
    ["No", "Indikator", "Level 1", "Level 2", "Level 3", "Level 4", "Level 5"],
    ...draft.instrument.indicators.map(({ key, name }): CellValue[] => [
      key,
      name,
      ...[1, 2, 3, 4, 5].map((level) => `Kriteria tingkat ${level} telah terpenuhi seluruhnya`),
    ]),
  ],
});

const nationalList: Decoy = (_draft, random) => ({
  name: "Nasional",
  values: [
    ["No", "Nama Instansi", "D1", "D2", "D3", "D4", "Indeks", "Predikat"],
    ...units(60).map((unit, index): CellValue[] => [
      index + 1,
      `Kabupaten ${unit}`,
      ...[1, 2, 3, 4, 5].map(() => random.whole(100, 500) / 100),
      random.pick(["Baik", "Cukup", "Kurang"]),
    ]),
  ],
});

const documents: Decoy = (draft, random) => ({
  name: "Data Dukung",
  values: [
    ["No", "Nomor Indikator", "Nama Berkas", "Tahun", "Status"],
    ...Array.from({ length: 80 }, (_, index): CellValue[] => {
      const { key } = random.pick(draft.instrument.indicators);
      return [index + 1, key, `${key}.a.dokumen ${index}.pdf`, 2024, random.pick(["Valid", "Tidak Valid"])];
    }),
  ],
});

const targetList: Decoy = (draft, random) => {
  const header = random.pick(["Target 2025", "Target", "Target Level"]);
  draft.offerable.push({ sheet: "Target", column: 2, header });
  return {
    name: "Target",
    values: [
      ["TARGET SPBE"],
      ["No", "Indikator", header],
      ...draft.instrument.indicators.map(({ key, name }): CellValue[] => [key, name, random.whole(3, 5)]),
    ],
  };
};

const assignments: Decoy = (draft, random) => ({
  name: "Pembagian OPD",
  values: [
    ["No", "Indikator", "OPD Pengampu", "Hari ke-"],
    ...draft.instrument.indicators.map(({ key, name }): CellValue[] => [
      key,
      name,
      random.pick(["Kominfo", "Bappeda", "BKPSDM"]),
      random.whole(1, 5),
    ]),
  ],
});

const weightList: Decoy = (draft) => ({
  name: "Bobot",
  values: [
    ["No", "Indikator", "Bobot"],
    ...draft.instrument.indicators.map((one): CellValue[] => [one.key, one.name, percentOf(draft, one)]),
    [null, "Jumlah", 100],
  ],
});

const unitIndices: Decoy = (draft, random) => ({
  name: "Indeks OPD",
  values: [
    ["INDEKS SPBE PER OPD"],
    ["No", "Perangkat Daerah", "Indeks SPBE"],
    ...units(draft.instrument.indicators.length).map((unit, index): CellValue[] => [
      index + 1,
      unit.replace("Kecamatan", "Dinas"),
      random.whole(1, 5),
    ]),
  ],
});

/** A table of plans names only the weak indicators; its targets may be offered. */
const actionList: Decoy = (draft, random) => {
  draft.offerable.push({ sheet: "Rencana Aksi", column: 3, header: "Target Level" });
  return {
    name: "Rencana Aksi",
    values: [
      ["RENCANA AKSI PENINGKATAN"],
      ["No", "Indikator", "Rencana Aksi", "Target Level", "Penanggung Jawab", "Tenggat"],
      ...random
        .shuffled(draft.instrument.indicators)
        .slice(0, 12)
        .map(({ name }, index): CellValue[] => [index + 1, name, "Menyusun kebijakan", random.whole(3, 5), "Kominfo", "Triwulan III"]),
    ],
  };
};

const olderInstrument: Decoy = (draft, random) => {
  const { instrument } = spbe5;
  draft.rival = true;
  draft.offerable.push({ sheet: "SPBE 2019", column: 2, header: "Nilai 2019" });
  return {
    name: "SPBE 2019",
    values: [
      ["No", "Indikator", "Nilai 2019"],
      ...instrument.indicators.map(({ key, name }): CellValue[] => [key, name, random.whole(0, 5)]),
    ],
  };
};

const decoys: readonly {
  readonly name: string;
  readonly description: string;
  readonly decoy: Decoy;
}[] = [
  {
    name: "decoy: list of indicators",
    description: "another sheet lists the indicators without levels",
    decoy: indicatorList,
  },
  {
    name: "decoy: numbers of something else",
    description: "another sheet numbers districts and rates them 1–5",
    decoy: otherNumbers,
  },
  {
    name: "decoy: aspect summary",
    description: "another sheet sums up the aspects",
    decoy: summary,
  },
  { name: "decoy: list of units", description: "another sheet lists the units", decoy: unitList },
  {
    name: "decoy: list of evidence",
    description: "another sheet has five rows of evidence per indicator, with a level number each",
    decoy: evidenceList,
  },
  {
    name: "decoy: criteria",
    description: "another sheet has the criteria of all levels",
    decoy: criteriaList,
  },
  {
    name: "decoy: national table",
    description: "another sheet has the published indices of agencies",
    decoy: nationalList,
  },
  {
    name: "decoy: list of documents",
    description: "another sheet registers files with the number of their indicator",
    decoy: documents,
  },
  {
    name: "decoy: targets",
    description: "another sheet has only the targets of all indicators",
    decoy: targetList,
  },
  {
    name: "decoy: assignments",
    description: "another sheet gives each indicator to a unit and a day",
    decoy: assignments,
  },
  {
    name: "decoy: weights",
    description: "another sheet has the weights of all indicators",
    decoy: weightList,
  },
  {
    name: "decoy: indices of units",
    description: "another sheet has as many units as there are indicators, each with an index",
    decoy: unitIndices,
  },
  {
    name: "decoy: actions",
    description: "another sheet plans actions for some indicators, with their targets",
    decoy: actionList,
  },
];

export const sheetSwitches: readonly Switch[] = [
  ...decoys.map(({ name, description, decoy }): Switch => ({
    name,
    description,
    slot: name,
    apply: (draft, random) => {
      (random.chance(0.5) ? draft.before : draft.after).push(decoy(draft, random));
    },
  })),
  {
    name: "sheets around",
    description: "a cover, empty sheets and a chart's numbers around the table's sheet",
    slot: "sheets around",
    apply: (draft, random) => {
      draft.before.unshift({ name: "Sampul", values: [["PENILAIAN MANDIRI"], ["TAHUN", 2024]] });
      if (random.chance(0.5)) draft.before.push({ name: "Sheet2", values: [] });
      draft.after.push({
        name: "Grafik",
        values: [
          ["Domain", "Indeks"],
          ["Kebijakan", 2.3],
          ["Layanan", 3.1],
        ],
      });
    },
  },
  {
    name: "older instrument",
    description: "another sheet has the levels of 2019 under 5/2018: the present ones, or it asks",
    slot: "second table",
    apply: (draft, random) => {
      if (draft.instrument.id === spbe5.instrument.id) return false;
      (random.chance(0.5) ? draft.before : draft.after).push(olderInstrument(draft, random));
    },
  },
  {
    name: "only decoys",
    description: "no table of levels in the workbook: lists of indicators, units, documents, aspects",
    slot: "no table",
    alone: true,
    variants: 12,
    apply: (draft, random) => {
      draft.withoutTable = true;
      // Without a table beside them, districts rated 1–5 and evidence by level stay what they are.
      // A target is all such a workbook could offer: whether that is a table is a matter of taste.
      const known = decoys.filter(({ decoy }) => decoy !== targetList && decoy !== actionList);
      const chosen = random.shuffled(known.map(({ decoy }) => decoy)).slice(0, random.whole(1, 4));
      draft.rival = chosen.includes(assignments);
      draft.before = chosen.map((decoy) => decoy(draft, random));
    },
  },
];
