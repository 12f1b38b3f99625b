import type { CellValue } from "../../../../src/assessment/types";
import { someLevel } from "../draft";
import type { Random } from "../random";
import type { Draft, OtherSheet } from "../types";
import type { Trap } from "./trap";

const agencies = [
  "Dinas Kominfo",
  "Bappeda",
  "BKPSDM",
  "Inspektorat",
  "Dinas Kesehatan",
  "Dinas Pendidikan",
  "BPKAD",
  "Satpol PP",
  "Dinas Sosial",
  "Setda",
];
const agency = (index: number) => agencies[index] ?? `Kecamatan ${"ABCDEFGHIJ"[index % 10]}${Math.floor(index / 10)}`;

const headers: readonly ((key: string, name: string) => CellValue)[] = [
  (key) => (/^\d+$/.test(key) ? Number(key) : key),
  (key) => `I${key}`,
  (key) => `Indikator ${key}`,
  (_key, name) => name,
  (key) => `IK-${key}`,
];

/** One agency per row, one indicator per column. */
function recap(draft: Draft, random: Random): OtherSheet {
  const { indicators } = draft.instrument;
  const form = random.inTurn(headers);
  const count = random.pick([8, 20, indicators.length, 60]);
  const withIndex = random.chance(0.5);
  const titles: CellValue[][] = random.chance(0.6) ? [["REKAPITULASI PENILAIAN MANDIRI SPBE"], []] : [];
  const group: CellValue[][] = random.chance(0.3) ? [["No", "Perangkat Daerah", "Nilai Tingkat Kematangan per Indikator"]] : [];
  return {
    name: random.pick(["Rekap", "Rekap OPD", "Sheet1"]),
    values: [
      ...titles,
      ...group,
      ["No", "Perangkat Daerah", ...indicators.map(({ key, name }) => form(key, name)), ...(withIndex ? ["Indeks", "Predikat"] : [])],
      ...Array.from({ length: count }, (_, index): CellValue[] => [
        index + 1,
        agency(index),
        ...indicators.map(() => someLevel(draft.instrument, random)),
        ...(withIndex ? [random.whole(100, 500) / 100, random.pick(["Baik", "Cukup"])] : []),
      ]),
    ],
  };
}

/** One agency per row, its aspects or domains, as many rows as there are indicators. */
function groupsRecap(draft: Draft, random: Random): OtherSheet {
  const { aspects, domains, indicators } = draft.instrument;
  const heads =
    random.chance(0.5) && domains.length > 0 ? domains.map(({ number }) => `D${number}`) : aspects.map(({ number }) => `Aspek ${number}`);
  const whole = random.chance(0.5);
  return {
    name: "Rekap",
    values: [
      ["No", "Nama Instansi", ...heads, "Indeks"],
      ...Array.from({ length: indicators.length }, (_, index): CellValue[] => [
        index + 1,
        agency(index),
        ...[...heads, ""].map(() => (whole ? random.whole(1, 5) : random.whole(100, 500) / 100)),
      ]),
    ],
  };
}

const nothingElse = (draft: Draft, sheet: OtherSheet): void => {
  draft.withoutTable = true;
  draft.before = [sheet];
};

export const recapTraps: readonly Trap[] = [
  {
    name: "recap: an agency per row",
    description: "units below each other, the indicators across: nothing is attached, and it says what answers it",
    kind: 8,
    slot: "no table",
    stage: "place",
    alone: true,
    excludes: [],
    variants: 60,
    apply: (draft, random) => {
      Object.assign(draft.leave, { ask: true, ownReason: true });
      nothingElse(draft, recap(draft, random));
    },
  },
  {
    name: "recap: aspects of agencies",
    description: "as many units as indicators, with the values of aspects or domains: nothing is attached",
    kind: 8,
    slot: "no table",
    stage: "place",
    alone: true,
    excludes: [],
    variants: 30,
    apply: (draft, random) => {
      draft.leave.ask = true;
      nothingElse(draft, groupsRecap(draft, random));
    },
  },
  {
    name: "recap beside the table",
    description: "a recap of all units on another sheet than the table",
    kind: 8,
    slot: "recap",
    stage: "place",
    excludes: ["no table", "second table"],
    variants: 20,
    apply: (draft, random) => {
      draft.leave.ask = true;
      (random.chance(0.5) ? draft.before : draft.after).push(recap(draft, random));
    },
  },
];
