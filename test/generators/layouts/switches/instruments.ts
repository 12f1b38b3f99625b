import { spbe5 } from "../../../../src/instrument/packs/spbe-5-2018";
import { pemdi8 } from "../../../../src/instrument/packs/pemdi-8-2026";
import type { CellValue } from "../../../../src/assessment/types";
import { indicatorOf, indicatorRows, percentOf, plainDraft, setLevel } from "../draft";
import type { Random } from "../random";
import type { Draft, OtherSheet, Switch } from "../types";
import { decimalLevel } from "./level-columns";

/** 5/2018 as handed out in 2018: a sheet per indicator, and Rekap with the choice N (1–6) and the level V = N − 1. */
function officialWorkbook(draft: Draft, random: Random): void {
  Object.assign(draft, plainDraft(spbe5.instrument, random));
  const { domains, aspects, indicators } = draft.instrument;
  draft.sheet = "Rekap";
  draft.titles = [["MOHON TIDAK MENGUBAH LEMBAR KERJA INI"], []];
  draft.level = "V";
  draft.columns = [
    { id: "domain", role: "domain", header: "Domain" },
    { id: "aspect", role: "aspect", header: "Aspek" },
    { id: "number", role: "number", header: "Indikator" },
    { id: "name", role: "name", header: null },
    { id: "N", role: "choice", header: "N" },
    { id: "V", role: "self", header: "V" },
    { id: "W", role: "weight", header: "W" },
    ...["RW", "RI-Asp", "RI-Dom", "RI", "Control", "Indeks SPBE"].map((header) => ({
      id: header,
      role: "others" as const,
      header,
    })),
  ];
  let lastAspect = 0;
  let lastDomain = 0;
  for (const row of indicatorRows(draft)) {
    const indicator = indicatorOf(draft, row);
    const level = random.chance(0.2) ? 0 : random.whole(0, 5);
    const aspect = aspects.find(({ number }) => number === indicator.aspect);
    const weight = percentOf(draft, indicator) / 100;
    const number = row.cells["number"] ?? null;
    row.cells = { number, name: indicator.shortName, N: level + 1, W: weight, RW: level * weight };
    if (aspect && aspect.number !== lastAspect) Object.assign(row.cells, { aspect: aspect.number, "RI-Asp": random.whole(0, 500) / 100 });
    if (aspect?.domain && aspect.domain !== lastDomain) Object.assign(row.cells, { domain: aspect.domain, "RI-Dom": 2.31 });
    lastAspect = indicator.aspect;
    lastDomain = aspect?.domain ?? lastDomain;
    setLevel(draft, row, level, { kind: "level", level });
  }
  const first = indicatorRows(draft)[0];
  if (first) Object.assign(first.cells, { RI: 2.2, Control: 1, "Indeks SPBE": 2.2 });

  const sheets = indicators.map(({ key, name, aspect: number }, index): OtherSheet => {
    const aspect = aspects.find((one) => one.number === number);
    const domain = domains.find((one) => one.number === aspect?.domain);
    const chosen = draft.rows[index]?.cells["N"] ?? 1;
    const values: CellValue[][] = [
      [`Domain ${domain?.number}`, domain?.name ?? "", `Aspek ${number}`, aspect?.name ?? "", "Pilihan Saudara"],
      [`Indikator ${key}`, name, "Pertanyaan", `Apakah ${name} sudah diterapkan?`, chosen],
      ...[0, 1, 2, 3, 4, 5].map((level): CellValue[] => [`Level ${level}`, `Kriteria tingkat ${level} untuk ${name}`]),
      ["Penjelasan :"],
      ["Data dukung:"],
    ];
    return { name: /^\d+$/.test(key) ? `Indikator ${key}` : key, values };
  });
  // In the real file a sheet slipped before its neighbours: their order means nothing.
  const [slipped] = sheets.splice(19, 1);
  if (slipped) sheets.splice(16, 0, slipped);
  draft.before = [
    {
      name: "Identitas",
      values: [
        ["Nama Instansi", "Pemerintah Kabupaten"],
        ["Tahun", 2018],
      ],
    },
    ...sheets,
  ];
  draft.after = [
    {
      name: "Chart",
      values: [
        ["Domain", "Indeks"],
        ["Kebijakan", 2.1],
        ["Tata Kelola", 2.4],
        ["Layanan", 2.2],
      ],
    },
  ];
}

export const instrumentSwitches: readonly Switch[] = [
  {
    name: "instrument 5/2018",
    description: "37 rated items, levels from 0",
    slot: "instrument",
    apply: (draft, random) => void Object.assign(draft, plainDraft(spbe5.instrument, random)),
  },
  {
    name: "one 35 for three services",
    description: "5/2018 with number 35 merged over, or repeated for, its three services",
    slot: "instrument",
    apply: (draft, random) => {
      Object.assign(draft, plainDraft(spbe5.instrument, random));
      const repeated = random.chance(0.5);
      for (const row of indicatorRows(draft)) {
        if (row.key === "35-1") row.cells["number"] = 35;
        if (row.key === "35-2" || row.key === "35-3") row.cells["number"] = repeated ? 35 : null;
      }
    },
  },
  {
    name: "instrument Pemdi",
    description: "20 indicators, whole levels",
    slot: "instrument",
    apply: (draft, random) => void Object.assign(draft, plainDraft(pemdi8.instrument, random)),
  },
  {
    name: "Pemdi with decimals",
    description: "20 indicators, levels with one or two decimals",
    slot: "instrument",
    apply: (draft, random) => {
      Object.assign(draft, plainDraft(pemdi8.instrument, random));
      for (const row of indicatorRows(draft)) {
        const level = decimalLevel(draft, random);
        setLevel(draft, row, level, { kind: "level", level });
      }
    },
  },
  {
    name: "official 2018 workbook",
    description: "one sheet per indicator and Rekap with N and V, as handed out in 2018",
    slot: "instrument",
    alone: true,
    apply: officialWorkbook,
  },
];
