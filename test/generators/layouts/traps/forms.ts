import { spbe5 } from "../../../../src/instrument/packs/spbe-5-2018";
import type { CellValue } from "../../../../src/assessment/types";
import { indicatorOf, indicatorRows, percentOf, plainDraft } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow, OtherSheet } from "../types";
import type { Trap } from "./trap";

const between = (cells: Record<string, CellValue>): DraftRow => ({ key: null, cells, meaning: { kind: "blank" } });

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const levelIn = (row: DraftRow) => (row.meaning.kind === "level" ? row.meaning.level : 0);

const shortAspects = [
  "Kebijakan Tata Kelola",
  "Kebijakan Layanan",
  "Kelembagaan",
  "Strategi dan Perencanaan",
  "TIK",
  "Layanan Adpem",
  "Layanan Publik",
];
const shortDomains = ["Kebijakan", "Tata Kelola", "Layanan"];

/** The official form's charts: under each other or beside, per domain a list of aspects and one of indicators, by short names. */
function chartSheet(draft: Draft, beside: boolean): OtherSheet {
  const { aspects, domains } = draft.instrument;
  const rows = indicatorRows(draft);
  const values: CellValue[][] = [];
  const put = (row: number, column: number, cells: readonly CellValue[]) => {
    while (values.length <= row) values.push([]);
    const line = values[row];
    cells.forEach((cell, at) => {
      if (!line) return;
      while (line.length <= column + at) line.push(null);
      line[column + at] = cell;
    });
  };
  let down = 0;
  domains.forEach((domain, index) => {
    const column = beside ? 4 * index : 0;
    let row = beside ? 0 : down;
    const own = aspects.filter((aspect) => aspect.domain === domain.number);
    put(row, column, [`Indeks Domain ${shortDomains[index]}`]);
    put(row + 1, column, ["Aspek", "Indeks"]);
    row += 2;
    for (const aspect of own) {
      const levels = rows.filter((one) => indicatorOf(draft, one).aspect === aspect.number).map(levelIn);
      put(row, column, [shortAspects[aspect.number - 1] ?? "", mean(levels)]);
      row += 1;
    }
    row += 3;
    put(row, column, [`Indeks Domain ${shortDomains[index]}`]);
    put(row + 1, column, ["Indikator", "Indeks"]);
    row += 2;
    for (const one of rows.filter((each) => own.some(({ number }) => number === indicatorOf(draft, each).aspect))) {
      put(row, column, [indicatorOf(draft, one).shortName, levelIn(one)]);
      row += 1;
    }
    down = row + 3;
  });
  return { name: "Chart", values };
}

/** The official form of 2018 as it comes back: Rekap with merged headers, choices N and levels V, and the charts' lists. */
function officialForm(draft: Draft, random: Random): void {
  Object.assign(draft, plainDraft(spbe5.instrument, random));
  Object.assign(draft.leave, { ask: true, anyPlace: true });
  const merged = random.chance(0.5);
  draft.sheet = "Rekap";
  draft.hidden = random.chance(0.7);
  draft.titles = [["MOHON TIDAK MENGUBAH LEMBAR KERJA INI"], []];
  draft.level = "V";
  draft.columns = [
    { id: "domain", role: "domain", header: "Domain" },
    { id: "aspect", role: "aspect", header: "Aspek" },
    { id: "number", role: "number", header: merged ? "Nomor" : "Indikator", ...(merged ? { group: "Indikator" } : {}) },
    { id: "name", role: "name", header: merged ? "Nama" : null, ...(merged ? { group: "Indikator" } : {}) },
    { id: "N", role: "choice", header: "N" },
    { id: "V", role: "self", header: "V" },
    { id: "W", role: "weight", header: "W" },
    ...["RW", "RI-Asp", "RI-Dom", "RI", "Control", "Indeks SPBE"].map((header) => ({ id: header, role: "others" as const, header })),
  ];
  let [lastAspect, lastDomain] = [0, 0];
  draft.rows = indicatorRows(draft).flatMap((row) => {
    const indicator = indicatorOf(draft, row);
    const aspect = draft.instrument.aspects.find(({ number }) => number === indicator.aspect);
    const level = random.whole(0, 5);
    const weight = percentOf(draft, indicator) / 100;
    row.cells = { number: row.cells["number"] ?? null, name: indicator.shortName, N: level + 1, V: level, W: weight, RW: level * weight };
    row.meaning = { kind: "level", level };
    const above: DraftRow[] = [];
    if (aspect?.domain && aspect.domain !== lastDomain)
      above.push(between({ domain: shortDomains[aspect.domain - 1] ?? null, "RI-Dom": 2.31 }));
    if (aspect && aspect.number !== lastAspect) above.push(between({ aspect: shortAspects[aspect.number - 1] ?? null, "RI-Asp": 2.4 }));
    lastAspect = indicator.aspect;
    lastDomain = aspect?.domain ?? lastDomain;
    return [...above, row];
  });
  draft.after = [chartSheet(draft, random.chance(0.5))];
  draft.before = [
    {
      name: "Identitas",
      values: [
        ["Nama Instansi", "Pemerintah Kabupaten"],
        ["Tahun", 2018],
      ],
    },
  ];
  if (random.chance(0.7)) draft.before.push(...indicatorSheets(draft));
}

/** A sheet per indicator; the option buttons leave nothing but their linked cell. */
function indicatorSheets(draft: Draft): OtherSheet[] {
  const { aspects, domains } = draft.instrument;
  return indicatorRows(draft).map((row) => {
    const indicator = indicatorOf(draft, row);
    const aspect = aspects.find(({ number }) => number === indicator.aspect);
    const domain = domains.find(({ number }) => number === aspect?.domain);
    return {
      name: /^\d+$/.test(indicator.key) ? `Indikator ${indicator.key}` : indicator.key,
      values: [
        [`Domain ${domain?.number}`, domain?.name ?? "", `Aspek ${aspect?.number}`, aspect?.name ?? "", "Pilihan Saudara"],
        [`Indikator ${indicator.key}`, indicator.name, "Pertanyaan", `Apakah ${indicator.name} sudah diterapkan?`, row.cells["N"] ?? null],
        ...[0, 1, 2, 3, 4, 5].map((level): CellValue[] => [`Level ${level}`, `Kriteria tingkat ${level}`]),
        ["Penjelasan :"],
        ["Data dukung:"],
      ],
    };
  });
}

/** Two rows per indicator: ours and theirs below each other, told apart by a column or by a word before the level. */
function twoLines(draft: Draft, random: Random): void {
  Object.assign(draft.leave, { ask: true, refuse: true, ownReason: true });
  const [own, others] = random.inTurn<readonly [string, string]>([
    ["Mandiri", "Eksternal"],
    ["Penilaian Mandiri", "Penilaian Asesor"],
    ["OPD", "Inspektorat"],
    ["Realisasi", "Target"],
    ["2025", "2024"],
  ]);
  const named = random.chance(0.5);
  const at = draft.columns.findIndex(({ id }) => id === draft.level);
  draft.columns.splice(at, 0, { id: "line", role: "others", header: random.pick(["Penilaian", "Jenis", "Uraian", null]) });
  const first = random.chance(0.7);
  draft.rows = indicatorRows(draft).flatMap((row) => {
    const level = levelIn(row);
    const { min, max } = draft.instrument.scale;
    const other = Math.min(max, Math.max(min, 1, Math.round(level) + random.whole(-1, 1)));
    if (row.key !== null) draft.tolerated[row.key] = [null, level];
    const shared = { number: row.cells["number"] ?? null, name: row.cells["name"] ?? null };
    const mine: DraftRow = { ...row, cells: { ...(first || named ? shared : {}), line: own, [draft.level]: level } };
    const theirs = between({ ...(!first || named ? shared : {}), line: others, [draft.level]: other });
    return first ? [mine, theirs] : [theirs, mine];
  });
}

/** Everything about all indicators but their levels. */
function withoutLevels(draft: Draft, random: Random): void {
  Object.assign(draft.leave, { ownReason: true, nothing: true });
  const header = random.inTurn([
    ["No", "Indikator", "Bobot", "OPD"],
    ["no_indikator", "nama_indikator", "bobot_indikator", "opd"],
    ["Kode", "Nama Indikator", "Bobot (%)", "Penanggung Jawab"],
    ["No", "Indikator SPBE", "Bobot", "Data Dukung"],
  ]);
  const [number = "No", name = "Indikator", weight = "Bobot", unit = "OPD"] = header;
  draft.columns = [
    { id: "number", role: "number", header: number },
    { id: "name", role: "name", header: name },
    ...(random.chance(0.8) ? [{ id: "weight", role: "weight" as const, header: weight }] : []),
    { id: "unit", role: "owner", header: unit },
  ];
  for (const row of indicatorRows(draft)) {
    row.cells = {
      number: row.cells["number"] ?? null,
      name: row.cells["name"] ?? null,
      weight: Math.round(100 * percentOf(draft, indicatorOf(draft, row))) / 100,
      unit: random.pick(["Bappeda", "Inspektorat", "BKPSDM", "Dinas Kominfo"]),
    };
  }
}

export const formTraps: readonly Trap[] = [
  {
    name: "official 2018 form, returned",
    description: "hidden Rekap with merged headers, charts' lists by short names: all levels, from one or the other",
    kind: 6,
    slot: "instrument",
    stage: "columns",
    alone: true,
    excludes: [],
    variants: 40,
    apply: officialForm,
  },
  {
    name: "two lines per indicator",
    description: "ours and another's below each other: ours alone, or it asks, or it says why not",
    kind: 6,
    slot: "pasted",
    stage: "rows",
    alone: true,
    excludes: [],
    variants: 40,
    apply: twoLines,
  },
  {
    name: "list without a level column",
    description: "all indicators with weights and units and no levels: not found, and it says that the levels are missing",
    kind: 6,
    slot: "level columns",
    stage: "columns",
    alone: true,
    excludes: [],
    variants: 40,
    apply: withoutLevels,
  },
];
