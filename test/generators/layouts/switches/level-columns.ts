import type { Indicator } from "../../../../src/instrument/types";
import { addColumn, columnOf, freeHeader, indicatorRows, someLevel } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow, Role, Switch } from "../types";

/** Headers of levels given by others, as met. */
const externalHeaders = [
  "Nilai Eksternal",
  "Nilai Pusat",
  "Nilai Kematangan (Nilai Pusat)",
  "level_terpilih_eksternal",
  "Nilai Asesor",
  "TK Final Adj",
  "Penilaian Dokumen",
  "Interviu",
  "Visitasi",
  "Akhir",
];
const targetHeaders = ["Target", "Level Target", "target_level", "index_target", "indeks_target"];

/** A level column beside the one that is meant. */
export interface Extra {
  readonly header: string | number;
  readonly role: Role;
}

/** Sets the level's own header and puts other level columns before and after it. */
export function levelColumns(draft: Draft, random: Random, before: readonly Extra[], own: Extra, after: readonly Extra[]): void {
  const level = columnOf(draft, draft.level);
  if (!level) return;
  const place = draft.columns.indexOf(level);
  draft.columns[place] = { ...level, header: own.header, role: own.role };
  const value = (extra: Extra) => (_indicator: Indicator, row: DraftRow) => {
    if (row.meaning.kind !== "level") return null;
    const shift = extra.role === "target" ? random.whole(0, 1) : random.whole(-1, 1);
    const { min, max } = draft.instrument.scale;
    return Math.min(max, Math.max(Math.max(min, 1), Math.round(row.meaning.level) + shift));
  };
  const idOf = ({ header }: Extra) => `level ${header}`;
  let left = place > 0 ? (draft.columns[place - 1]?.id ?? null) : null;
  for (const extra of before) {
    addColumn(draft, { ...extra, id: idOf(extra) }, left, value(extra));
    left = idOf(extra);
  }
  let last = draft.level;
  for (const extra of after) {
    addColumn(draft, { ...extra, id: idOf(extra) }, last, value(extra));
    last = idOf(extra);
  }
}

export const year = (header: string | number): Extra => ({ header, role: "year" });
export const self = (header: string): Extra => ({ header, role: "self" });
export const external = (header: string): Extra => ({ header, role: "external" });
export const target = (header: string): Extra => ({ header, role: "target" });

/** Years that end with the newest, told as people tell them. */
const yearForms: readonly ((value: number) => string | number)[] = [
  (value) => value,
  (value) => String(value),
  (value) => `Nilai ${value}`,
  (value) => `Nilai Tingkat Kematangan ${value}`,
  (value) => `Capaian Tahun ${value}`,
  (value) => `TK ${value}`,
];

export const levelColumnSwitches: readonly Switch[] = [
  {
    name: "years",
    description: "one level column per year; the newest is meant, wherever it stands",
    slot: "level columns",
    variants: 12,
    apply: (draft, random) => {
      const form = random.inTurn(yearForms);
      const newest = random.whole(2022, 2025);
      const older = [newest - 2, newest - 1].slice(random.whole(0, 1)).map((value) => year(form(value)));
      if (random.chance(0.3)) levelColumns(draft, random, [], year(form(newest)), [...older].reverse());
      else levelColumns(draft, random, older, year(form(newest)), []);
    },
  },
  {
    name: "self, external, target",
    description: "self-assessment beside the assessor's level and the target",
    slot: "level columns",
    variants: 20,
    apply: (draft, random) => {
      const own = self(random.pick(["Nilai Mandiri", "Penilaian Mandiri", "Nilai Internal", "level_terpilih_internal", "Level Saat Ini"]));
      const others = [external(random.inTurn(externalHeaders))];
      const aim = random.chance(0.7) ? [target(random.inTurn(targetHeaders))] : [];
      if (random.chance(0.5)) levelColumns(draft, random, [], own, [...others, ...aim]);
      else levelColumns(draft, random, [...aim, ...others], own, []);
    },
  },
  {
    name: "level and target",
    description: "the level with a target beside it, before or after, by each of its names",
    slot: "level columns",
    variants: 10,
    apply: (draft, random) => {
      const aim = [target(random.inTurn(targetHeaders))];
      const own = self(random.pick(["Level", "Nilai", "Capaian", "Tingkat Kematangan", "Level Saat Ini", "current_level"]));
      if (random.chance(0.4)) levelColumns(draft, random, aim, own, []);
      else levelColumns(draft, random, [], own, aim);
    },
  },
  {
    name: "stages",
    description: "self-assessment, then documents, interview, visit and final value",
    slot: "level columns",
    apply: (draft, random) => {
      const stages = ["Penilaian Dokumen", "Penilaian Interviu", "Penilaian Visitasi", "Nilai Akhir"];
      const short = ["Dokumen", "Interviu", "Visitasi", "Akhir"];
      const brief = random.chance(0.5);
      const others = (brief ? short : stages).slice(0, random.whole(2, 4)).map(external);
      levelColumns(draft, random, [], self(brief ? "Mandiri" : "Penilaian Mandiri"), others);
    },
  },
  {
    name: "self and external by year",
    description: "for each year a self-assessed and an external level; the newest self-assessment is meant",
    slot: "level columns",
    apply: (draft, random) => {
      const newest = random.whole(2022, 2025);
      const own = random.pick(["Nilai Mandiri", "Mandiri"]);
      const others = random.pick(["Nilai Pusat", "Nilai Eksternal"]);
      const before = [self(`${own} ${newest - 1}`), external(`${others} ${newest - 1}`)];
      levelColumns(draft, random, before, self(`${own} ${newest}`), [external(`${others} ${newest}`)]);
    },
  },
  {
    name: "external and target only",
    description: "no self-assessment: the external level is taken, never the target",
    slot: "level columns",
    apply: (draft, random) => {
      const own = external(random.pick(["Nilai Eksternal", "Nilai Pusat", "Nilai Asesor"]));
      const aim = target(random.pick(targetHeaders));
      if (random.chance(0.5)) levelColumns(draft, random, [aim], own, []);
      else levelColumns(draft, random, [], own, [aim]);
    },
  },
  {
    name: "last year's and this year's",
    description: "index_before, the level now, and the target",
    slot: "level columns",
    apply: (draft, random) => levelColumns(draft, random, [year("Nilai Tahun 2023")], self("Nilai Mandiri 2024"), [target("Target 2025")]),
  },
  {
    name: "two-row header",
    description: "a header of two rows: a group over the level columns, the rest merged downwards",
    slot: "header rows",
    variants: 12,
    apply: (draft, random) => {
      if (draft.columns.some(({ group }) => group !== undefined)) return false;
      const levels = draft.columns.filter(({ role }) => ["self", "external", "year", "target"].includes(role));
      const only = levels.length === 1 ? levels[0] : undefined;
      if (only) {
        const kind = random.inTurn(["years", "stages", "target"]);
        if (kind === "years") levelColumns(draft, random, [year(2021)], year(2022), []);
        else if (kind === "stages") levelColumns(draft, random, [], self("Mandiri"), [external("Eksternal")]);
        else levelColumns(draft, random, [], self("Capaian"), [target("Target")]);
      }
      const groups = ["Nilai Tingkat Kematangan", "Penilaian", "Tingkat Kematangan", "Nilai"];
      const group = freeHeader(draft, groups, random.pick(groups));
      for (const column of draft.columns) {
        if (["self", "external", "year", "target"].includes(column.role)) column.group = group;
      }
    },
  },
  {
    name: "merged header",
    description: "number and name under one merged header, the level's header merged downwards",
    slot: "header rows",
    apply: (draft) => {
      const number = columnOf(draft, "number");
      const name = columnOf(draft, "name");
      if (!number || !name || draft.columns.indexOf(name) !== draft.columns.indexOf(number) + 1) return false;
      number.group = "Indikator";
      name.group = "Indikator";
      number.header = "Nomor";
      name.header = "Uraian";
    },
  },
  {
    name: "column numbers",
    description: "a row that numbers the columns under the header",
    slot: "column numbers",
    apply: (draft, random) => {
      // With numbers alone, a plain 1 2 3 could not be told from an indicator by anybody.
      draft.columnNumbers = columnOf(draft, "name") && random.chance(0.5) ? "plain" : "brackets";
    },
  },
  {
    name: "empty table",
    description: "a table nobody has filled yet: all level cells are blank",
    slot: "levels",
    apply: (draft) => {
      for (const row of indicatorRows(draft)) {
        row.cells[draft.level] = null;
        row.meaning = { kind: "blank" };
      }
    },
  },
];

/** A level with one or two decimals, as Pemdi has them. */
export function decimalLevel(draft: Draft, random: Random): number {
  const whole = Math.min(someLevel(draft.instrument, random), draft.instrument.scale.max - 1);
  const hundredths = random.chance(0.4) ? 10 * random.whole(1, 9) : random.whole(1, 99);
  // One division, so that the number is the one typed: 3.28, not 3.2800000000000002.
  return (100 * whole + hundredths) / 100;
}
