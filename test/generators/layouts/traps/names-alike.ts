import { pemdi8 } from "../../../../src/instrument/packs/pemdi-8-2026";
import { spbe5 } from "../../../../src/instrument/packs/spbe-5-2018";
import { spbe59 } from "../../../../src/instrument/packs/spbe-59-2020";
import type { CellValue } from "../../../../src/assessment/types";
import type { Instrument } from "../../../../src/instrument/types";
import { columnOf, indicatorOf, indicatorRows, plainDraft, setLevel } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow } from "../types";
import { decimalLevel } from "../switches/level-columns";
import type { Trap } from "./trap";

const letters = "ABCDEFGHIJ";
const between = (cells: Record<string, CellValue>, first?: CellValue): DraftRow => ({
  key: null,
  cells,
  meaning: { kind: "blank" },
  first,
});

/** Begins again with a plain table of this instrument, the titles kept. */
function begin(draft: Draft, instrument: Instrument, random: Random): void {
  Object.assign(draft, { ...plainDraft(instrument, random), titles: draft.titles });
  if (instrument.scale.whole) return;
  for (const row of indicatorRows(draft)) {
    const level = decimalLevel(draft, random);
    setLevel(draft, row, level, { kind: "level", level });
  }
}

function mean(rows: readonly DraftRow[], whole: boolean): number {
  const levels = rows.map(({ meaning }) => (meaning.kind === "level" ? meaning.level : 0));
  const value = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  return whole ? Math.round(value) : Math.round(100 * value) / 100;
}

interface Naming {
  /** What stands in the number column of a heading. */
  readonly number: (aspect: number) => CellValue;
  readonly name: (name: string, aspect: number) => string;
  /** Whether a heading carries the value of its aspect, and whether that looks like a level. */
  readonly valued: "no" | "mean" | "whole";
  readonly place: "above" | "below";
}

/** A row per aspect with the aspect's name, above or below its indicators, in the same columns as theirs. */
function withAspectRows(draft: Draft, { number, name, valued, place }: Naming): void {
  const rows = indicatorRows(draft);
  draft.rows = draft.instrument.aspects.flatMap((aspect) => {
    const own = rows.filter((row) => indicatorOf(draft, row).aspect === aspect.number);
    const value = valued === "no" ? {} : { [draft.level]: mean(own, valued === "whole") };
    const heading = between({ number: number(aspect.number), name: name(aspect.name, aspect.number), ...value });
    return place === "above" ? [heading, ...own] : [...own, heading];
  });
}

const numbers: readonly Naming["number"][] = [
  (at) => letters[at - 1] ?? null,
  () => null,
  (at) => `A${at}`,
  (at) => ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][at - 1] ?? null,
];

function someNaming(random: Random, name: Naming["name"] = (text) => text): Naming {
  return {
    number: random.inTurn(numbers),
    name,
    valued: random.pick(["mean", "mean", "whole", "no"]),
    place: random.chance(0.8) ? "above" : "below",
  };
}

/** The name as it is said where nobody needs the words around it. */
function shorten(name: string): string {
  return name
    .replace(/^Tingkat Kematangan (?:Kebijakan Internal |Penerapan |Pelaksanaan )?/, "")
    .replace(/^Kebijakan Internal /, "")
    .replace(/ Instansi (?:Pusat\/Pemerintah Daerah|Pemerintah)$/, "");
}

const slot = "names alike";
const excludes = [
  "instrument",
  "identity",
  "name form",
  "number form",
  "groups",
  "subtotals",
  "row order",
  "second table",
  "header rows",
  "missing rows",
  "running number",
  "no table",
  "number header",
  "name header",
  "level columns",
  "merged cells",
  "interruptions",
  "older instrument",
  "duplicates",
  "levels",
  "domain column",
  "aspect column",
  "unknown rows",
];

function trap(name: string, description: string, variants: number, apply: Trap["apply"]): Trap {
  return { name, description, kind: 5, slot, stage: "columns", excludes, variants, apply };
}

function code(form: number, domain: number, aspect: number, place: number): CellValue {
  const text = form % 2 === 0 ? `${aspect}.${place}` : `${domain}.${aspect}.${place}`;
  if (form === 0) return Number(text); // 1.10 becomes 1.1, as in any sheet
  return form === 4 ? `${text}.` : text;
}

export const namesAlikeTraps: readonly Trap[] = [
  trap(
    "indicator called like its aspect",
    "Pemdi with a row per aspect; indicator 20 carries the name of aspect 7",
    40,
    (draft, random) => {
      begin(draft, pemdi8.instrument, random);
      draft.leave.ask = true;
      const aspect = draft.instrument.aspects.at(-1)?.name ?? "";
      const last = indicatorRows(draft).at(-1);
      if (last) last.cells["name"] = random.pick([aspect, aspect, aspect.toUpperCase(), "Kepuasan Pengguna"]);
      if (random.chance(0.9)) withAspectRows(draft, someNaming(random));
      if (random.chance(0.2)) draft.columns = draft.columns.filter(({ id }) => id !== "number");
    }
  ),
  trap("aspect called like an indicator, 5/2018", "rows per aspect, short: Layanan Publik is no indicator 17", 40, (draft, random) => {
    begin(draft, spbe5.instrument, random);
    draft.leave.ask = true;
    const short = [
      "Kebijakan Tata Kelola",
      "Kebijakan Layanan",
      "Kelembagaan",
      "Strategi dan Perencanaan",
      "TIK",
      "Layanan Administrasi",
      "Layanan Publik",
    ];
    withAspectRows(
      draft,
      someNaming(random, (_name, at) => short[at - 1] ?? "")
    );
    if (random.chance(0.4))
      for (const row of indicatorRows(draft)) row.cells["name"] = String(row.cells["name"]).replace(/ Instansi Pemerintah/, "");
    if (random.chance(0.4)) {
      draft.titles.push(["Aspek", "Indeks"], ...short.map((name): CellValue[] => [name, random.whole(0, 500) / 100]), []);
    }
  }),
  trap(
    "aspect called like an indicator, 59/2020",
    "rows per aspect and domain, short: Audit TIK, Manajemen, Tim Koordinasi",
    40,
    (draft, random) => {
      begin(draft, spbe59.instrument, random);
      draft.leave.ask = true;
      const short = [
        "Kebijakan Internal",
        "Perencanaan Strategis",
        "TIK",
        "Tim Koordinasi dan Kolaborasi",
        "Manajemen SPBE",
        "Audit TIK",
        "Layanan Administrasi Pemerintahan",
        "Layanan Publik",
      ];
      withAspectRows(
        draft,
        someNaming(random, (_name, at) => short[at - 1] ?? "")
      );
      const brief = random.chance(0.5);
      for (const row of indicatorRows(draft)) if (brief) row.cells["name"] = indicatorOf(draft, row).shortName;
    }
  ),
  trap(
    "numbers begin again, short names",
    "in each aspect from 1, and names so short that some stand twice; the aspects' rows tell",
    40,
    (draft, random) => {
      begin(draft, random.inTurn([spbe59.instrument, spbe5.instrument]), random);
      draft.leave.ask = true;
      let [last, at] = [0, 0];
      for (const row of indicatorRows(draft)) {
        const { aspect, name, shortName } = indicatorOf(draft, row);
        at = aspect === last ? at + 1 : 1;
        last = aspect;
        row.cells["number"] = at;
        row.cells["name"] = draft.instrument === spbe5.instrument ? shortName : shorten(name);
      }
      const prefixed = random.chance(0.5);
      withAspectRows(draft, { ...someNaming(random, (name) => (prefixed ? `Aspek ${name}` : name)), place: "above" });
      const column = columnOf(draft, "number");
      if (column) draft.columns[draft.columns.indexOf(column)] = { ...column, role: "others" };
    }
  ),
  trap("codes of several levels", "1.1 or 2.3.1, as numbers or text: the names tell", 40, (draft, random) => {
    begin(draft, random.inTurn([spbe59.instrument, pemdi8.instrument, spbe5.instrument]), random);
    draft.leave.ask = true;
    const form = random.whole(0, 4);
    let [last, at] = [0, 0];
    for (const row of indicatorRows(draft)) {
      const { aspect: number } = indicatorOf(draft, row);
      const aspect = draft.instrument.aspects.find((one) => one.number === number);
      at = number === last ? at + 1 : 1;
      last = number;
      row.cells["number"] = code(form, aspect?.domain ?? 1, number, at);
    }
    const column = columnOf(draft, "number");
    if (column)
      draft.columns[draft.columns.indexOf(column)] = { ...column, header: random.pick(["Kode", "No", "Kode Indikator"]), role: "others" };
    if (random.chance(0.5)) withAspectRows(draft, { ...someNaming(random), number: (aspect) => aspect, place: "above" });
  }),
];
