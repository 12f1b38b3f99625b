import { columnOf } from "../draft";
import type { Random } from "../random";
import type { Draft, Switch } from "../types";
import { external, levelColumns, self, target, year, type Extra } from "./level-columns";

/** The two ways to name who gave a level, as the years' headers have them. */
const stages: readonly (readonly [string, string])[] = [
  ["PM", "Eksternal"],
  ["Mandiri", "Eksternal"],
  ["Mandiri", "Pusat"],
  ["Internal", "Eksternal"],
  ["Penilaian Mandiri", "Penilaian Eksternal"],
];

/** Puts headers that share a first part under it, as a header of two rows. */
function underGroups(draft: Draft, groups: ReadonlyMap<string, readonly [string, string | number]>) {
  for (const column of draft.columns) {
    const found = groups.get(String(column.header));
    if (found) [column.group, column.header] = found;
  }
}

/** For each year both levels, told in the order year, stage or stage, year. */
function yearsAndStages(draft: Draft, random: Random, byYear: boolean): false | void {
  const level = columnOf(draft, draft.level);
  if (!level || level.group !== undefined) return false;
  const newest = random.whole(2022, 2025);
  const [own, others] = random.inTurn(stages);
  const groups = new Map<string, readonly [string, string | number]>();
  const named = (kind: typeof self, stage: string, value: number): Extra => {
    const header = `${value} ${stage}`;
    groups.set(header, byYear ? [`Tahun ${value}`, stage] : [`Nilai ${stage}`, value]);
    return kind(header);
  };
  const years = [newest - 1, newest];
  const before = byYear ? [named(self, own, newest - 1), named(external, others, newest - 1)] : [named(self, own, newest - 1)];
  const after = byYear ? [named(external, others, newest)] : years.map((value) => named(external, others, value));
  levelColumns(draft, random, before, named(self, own, newest), after);
  underGroups(draft, groups);
}

export const yearColumnSwitches: readonly Switch[] = [
  {
    name: "years with their stage in brackets",
    description: "2023 (PM), 2023 (Eksternal), 2024 (PM): the newest self-assessment is meant",
    slot: "level columns",
    variants: 5,
    apply: (draft, random) => {
      const newest = random.whole(2022, 2025);
      const [own, others] = random.inTurn(stages);
      const before = [self(`${newest - 1} (${own})`), external(`${newest - 1} (${others})`)];
      const after = random.chance(0.5) ? [external(`${newest} (${others})`)] : [];
      levelColumns(draft, random, before, self(`${newest} (${own})`), after);
    },
  },
  {
    name: "realised and planned years",
    description: "realised levels of some years, then targets of the years to come",
    slot: "level columns",
    apply: (draft, random) => {
      const newest = random.whole(2022, 2024);
      const word = random.inTurn(["Realisasi", "Capaian", "Nilai", "Level"]);
      const before = [year(`${word} ${newest - 2}`), year(`${word} ${newest - 1}`)];
      const after = [target(`Target ${newest + 1}`), target(`Target ${newest + 2}`)];
      levelColumns(draft, random, before, year(`${word} ${newest}`), after);
    },
  },
  {
    name: "target of every year",
    description: "for each year its target and what was reached; the newest reached is meant",
    slot: "level columns",
    apply: (draft, random) => {
      const newest = random.whole(2022, 2025);
      const word = random.inTurn(["Realisasi", "Capaian"]);
      const before = [target(`Target ${newest - 1}`), year(`${word} ${newest - 1}`), target(`Target ${newest}`)];
      levelColumns(draft, random, before, year(`${word} ${newest}`), []);
    },
  },
  {
    name: "several years side by side",
    description: "four or five years in columns, the newest last or first",
    slot: "level columns",
    apply: (draft, random) => {
      const newest = random.whole(2022, 2025);
      const form = random.inTurn<(value: number) => string | number>([
        (value) => value,
        (value) => `TK ${value}`,
        (value) => `Indeks ${value}`,
        (value) => `SPBE ${value}`,
        (value) => `Hasil ${value}`,
      ]);
      const older = [4, 3, 2, 1].slice(random.whole(0, 1)).map((back) => year(form(newest - back)));
      if (random.chance(0.3)) levelColumns(draft, random, [], year(form(newest)), [...older].reverse());
      else levelColumns(draft, random, older, year(form(newest)), []);
    },
  },
  {
    name: "stages under years",
    description: "a header of two rows: years, and under each the self-assessed and external level",
    slot: "level columns",
    variants: 5,
    apply: (draft, random) => yearsAndStages(draft, random, true),
  },
  {
    name: "years under stages",
    description: "a header of two rows: who gave the level, and under it the years",
    slot: "level columns",
    variants: 5,
    apply: (draft, random) => yearsAndStages(draft, random, false),
  },
  {
    name: "self and final",
    description: "the self-assessment, then the final level of those who checked it",
    slot: "level columns",
    apply: (draft, random) => {
      const own = self(random.inTurn(["Nilai Mandiri", "Mandiri", "Skor Mandiri", "PM", "Self Assessment"]));
      const others = external(random.pick(["Nilai Akhir", "Hasil Akhir", "Nilai Final", "Hasil Verifikasi Pusat"]));
      levelColumns(draft, random, [], own, [others]);
    },
  },
];
