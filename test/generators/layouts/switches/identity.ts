import type { CellValue } from "../../../../src/assessment/types";
import { columnOf, indicatorOf, indicatorRows } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow, Switch } from "../types";

type NumberForm = (key: string) => CellValue;

const twoDigits = (key: string) => key.replace(/^\d$/, "0$&");
const numberForms: readonly { readonly name: string; readonly form: NumberForm }[] = [
  { name: "numbers as text", form: (key) => key },
  { name: "numbers with a dot", form: (key) => `${key}.` },
  { name: "numbers like I1", form: (key) => `I${key}` },
  { name: "numbers like IK-01", form: (key) => `IK-${twoDigits(key)}` },
  { name: "numbers like Indikator 1", form: (key) => `Indikator ${key}` },
  { name: "numbers like 01", form: twoDigits },
  { name: "numbers like IK 1", form: (key) => `IK ${key}` },
  { name: "numbers like IK.01", form: (key) => `IK.${twoDigits(key)}` },
  { name: "numbers like IND-01", form: (key) => `IND-${twoDigits(key)}` },
  { name: "numbers like I-1", form: (key) => `I-${key}` },
  { name: "numbers like 1)", form: (key) => `${key})` },
  { name: "numbers like No. 1", form: (key) => `No. ${key}` },
];

/** How the three services of indicator 35 are told apart: 35-1, 35a. */
const parts: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.replace(/-([1-3])$/, (_, part: string) => "abc"[Number(part) - 1] ?? part),
];

function numberSwitch({ name, form }: (typeof numberForms)[number]): Switch {
  return {
    name,
    description: `indicator numbers written like ${String(form("1"))}`,
    slot: "number form",
    apply: (draft, random) => {
      if (!columnOf(draft, "number")) return false;
      const part = random.pick(parts);
      for (const row of indicatorRows(draft)) if (row.key !== null) row.cells["number"] = form(part(row.key));
    },
  };
}

function withoutColumn(draft: Draft, id: string): void {
  draft.columns = draft.columns.filter((column) => column.id !== id);
}

/** Abbreviations in office use. */
const abbreviations: readonly (readonly [string, string])[] = [
  ["Instansi Pusat/Pemerintah Daerah", "IPPD"],
  ["Teknologi Informasi dan Komunikasi", "TIK"],
  ["Sumber Daya Manusia", "SDM"],
  ["Barang Milik Negara/Daerah", "BMN/BMD"],
  ["Pengadaan Barang dan Jasa", "PBJ"],
  ["Jaringan Dokumentasi dan Informasi Hukum (JDIH)", "JDIH"],
  ["Tingkat Kematangan", "TK"],
  ["Instansi Pemerintah", "IP"],
  ["Pemerintah Digital", "Pemdi"],
];

/** One slip of the fingers in one long word. */
function slip(name: string, random: Random): string {
  const words = name.split(" ");
  const long = words.map((word, index) => ({ word, index })).filter(({ word }) => /^\p{L}{6,}$/u.test(word));
  if (long.length === 0) return name;
  const { word, index } = random.pick(long);
  const at = random.whole(1, word.length - 2);
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  words[index] = random.pick(slips);
  return words.join(" ");
}

const nameForms: readonly {
  readonly name: string;
  readonly description: string;
  readonly form: (name: string, row: DraftRow, draft: Draft, random: Random) => string;
}[] = [
  {
    name: "names without prefix",
    description: "names without 'Tingkat Kematangan'",
    form: (name) => name.replace(/^Tingkat Kematangan /, ""),
  },
  {
    name: "names with long prefix",
    description: "names behind 'Indikator 5:', 'Tingkat kapabilitas dari' and the like",
    form: (name, row, _draft, random) => {
      const prefixes = [`Indikator ${row.key}: `, `Indikator ${row.key} - `, `${row.key}. `, `I${row.key} `, "Penilaian atas "];
      return `${random.inTurn(prefixes)}${name}`;
    },
  },
  {
    name: "abbreviated names",
    description: "names with the abbreviations of office use",
    form: (name) => abbreviations.reduce((text, [long, short]) => text.replace(long, short), name),
  },
  {
    name: "names with slips",
    description: "a third of the names with one letter missing, doubled or swapped",
    form: (name, _row, _draft, random) => (random.chance(0.35) ? slip(name, random) : name),
  },
  {
    name: "other spellings of names",
    description: "names as the packs' aliases have them",
    form: (name, row, draft, random) => random.pick([name, ...indicatorOf(draft, row).aliases]),
  },
  {
    name: "names with their question",
    description: "the name, and in the same cell the question about it",
    form: (name, _row, _draft, random) => {
      const thing = name.replace(/^Tingkat Kematangan /, "");
      const questions = [
        `${name}\nApakah ${thing} sudah ditetapkan dan diterapkan?`,
        `${name} (Apakah instansi telah memiliki ${thing}?)`,
        `${name}. Pertanyaan: sejauh mana ${thing} dilaksanakan di instansi Saudara?`,
      ];
      return random.inTurn(questions);
    },
  },
  {
    name: "short names",
    description: "the short names of everyday talk, as the 2018 form has them",
    form: (_name, row, draft) => indicatorOf(draft, row).shortName,
  },
  {
    name: "names in other letters",
    description: "capitals, line breaks, double and hard spaces",
    form: (name, _row, _draft, random) =>
      random.inTurn([
        name.toUpperCase(),
        name.toLowerCase(),
        name.replace(/ /, "\n"),
        name.replace(/ /g, "  "),
        ` ${name.replace(/ /, "\u00a0")} `,
      ]),
  },
];

const formSwitches: readonly Switch[] = [
  ...numberForms.map(numberSwitch),
  ...nameForms.map(({ name, description, form }): Switch => ({
    name,
    description,
    slot: "name form",
    apply: (draft, random) => {
      if (!columnOf(draft, "name")) return false;
      for (const row of indicatorRows(draft)) {
        const text = row.cells["name"];
        if (typeof text === "string") row.cells["name"] = form(text, row, draft, random);
      }
    },
  })),
];

/** What a table tells its indicators by, then how that is written. */
export const identitySwitches: readonly Switch[] = [
  {
    name: "numbers only",
    description: "no names: the number tells the indicator",
    slot: "identity",
    variants: 12,
    apply: (draft, random) => {
      withoutColumn(draft, "name");
      // Without a name, a number that stands for three services would say nothing.
      for (const row of indicatorRows(draft)) if (row.key?.startsWith("35-")) row.cells["number"] = row.key;
      // Numbers could count anything; mostly a title says what they count, and where none does nobody could be sure.
      if (random.chance(0.7)) draft.titles.push([`Penilaian Mandiri ${draft.instrument.shortTitle}`]);
      else draft.doubtful = true;
    },
  },
  {
    name: "names only",
    description: "no numbers: the name tells the indicator",
    slot: "identity",
    apply: (draft) => withoutColumn(draft, "number"),
  },
  ...formSwitches,
  {
    name: "code and name in one cell",
    description: "one column: '5. Tingkat Kematangan …'",
    slot: "identity",
    apply: (draft, random) => {
      const join = random.inTurn([". ", " - ", " "]);
      for (const row of indicatorRows(draft)) {
        const { number = null, name = null } = row.cells;
        if (number !== null) row.cells["name"] = `${String(number).replace(/\.$/, "")}${join}${String(name)}`;
      }
      withoutColumn(draft, "number");
    },
  },
];
