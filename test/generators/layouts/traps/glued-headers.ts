import type { CellValue } from "../../../../src/assessment/types";
import { addColumn, columnOf, indicatorRows, percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftColumn } from "../types";
import type { Trap } from "./trap";

const wordsOf = (header: string) => header.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** How programmers join words. */
const gluings: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(""),
  (words) => words.join("_"),
  (words) => words.join("").toUpperCase(),
  (words) => words.map((word, index) => (index === 0 ? word : capital(word))).join(""),
  (words) => words.map(capital).join(""),
  (words) => words.join("_").toUpperCase(),
  (words) => words.join("-"),
  (words) => words.join("."),
  (words) => words.map(capital).join("_"),
];

/** Names of the agency's own level, and of what stands beside it, before they are glued. */
const ours = [
  "Penilaian Mandiri",
  "Nilai Mandiri",
  "Level Mandiri",
  "Skor Mandiri",
  "Nilai Penilaian Mandiri",
  "Hasil Penilaian Mandiri",
  "Nilai Internal",
  "Level Internal",
  "Nilai OPD",
  "Jawaban OPD",
  "Capaian Mandiri",
  "Tingkat Kematangan Mandiri",
  "Nilai Asesor Internal",
];
const theirs = [
  "Nilai Kematangan",
  "Nilai Eksternal",
  "Penilaian Eksternal",
  "Nilai Asesor",
  "Nilai Akhir",
  "Nilai Final",
  "Level Eksternal",
  "Nilai Visitasi",
  "Nilai Pusat",
];
const theirNames: Readonly<Record<string, readonly string[]>> = {
  number: ["No Indikator", "Nomor Indikator", "Kode Indikator", "Indikator ID", "ID Indikator"],
  name: ["Nama Indikator", "Indikator", "Uraian Indikator"],
};

/** Columns a database adds to every row. */
const columnsOfTables: readonly { readonly header: string; readonly cell: (index: number) => CellValue }[] = [
  { header: "id", cell: (index) => index + 1 },
  { header: "id penilaian", cell: (index) => 211 + index },
  { header: "opd id", cell: (index) => 1 + (index % 5) },
  { header: "user id", cell: () => 3 },
  { header: "tahun penilaian", cell: () => 2025 },
  { header: "status verifikasi", cell: (index) => (index % 3 === 0 ? 0 : 1) },
  { header: "created at", cell: () => "2025-06-30 08:12:44" },
  { header: "is valid", cell: () => true },
];

const glued = (column: DraftColumn, glue: (words: readonly string[]) => string) => {
  if (typeof column.header === "string") column.header = glue(wordsOf(column.header)) || column.header;
};

function exported(draft: Draft, random: Random, beside: boolean): void | false {
  const level = columnOf(draft, draft.level);
  if (!level) return false;
  draft.leave.ask = true;
  level.header = random.inTurn(ours);
  for (const [id, names] of Object.entries(theirNames)) {
    const column = columnOf(draft, id);
    if (column) column.header = random.pick(names);
  }
  if (random.chance(0.6)) {
    addColumn(
      draft,
      { id: "weight", role: "weight", header: "Bobot Indikator" },
      "name",
      (one) => Math.round(100 * percentOf(draft, one)) / 100
    );
  }
  if (beside) {
    const at = draft.columns.indexOf(level);
    const header = random.pick(theirs);
    const after = random.chance(0.6) ? (draft.columns[at - 1]?.id ?? null) : draft.level;
    const { min, max } = draft.instrument.scale;
    addColumn(draft, { id: "theirs", role: header === "Nilai Kematangan" ? "final" : "external", header }, after, (_one, { meaning }) =>
      meaning.kind === "level" ? Math.min(max, Math.max(min, 1, Math.round(meaning.level) + random.whole(-1, 1))) : null
    );
  }
  for (const { header, cell } of random.shuffled(columnsOfTables).slice(0, random.whole(0, 4))) {
    const place = random.chance(0.5) ? null : (draft.columns.at(-1)?.id ?? null);
    addColumn(draft, { id: `table ${header}`, role: "others", header }, place, (_one, _row, index) => cell(index));
  }
  const glue = random.pick(gluings);
  for (const column of draft.columns) glued(column, glue);
}

const slot = "level columns";
const excludes = [
  "level header",
  "number header",
  "name header",
  "header rows",
  "second table",
  "levels",
  "weights",
  "header letters",
  "no table",
  "year column",
  "number form",
];

/** How a database hands out a level: as text, with the point of programs or the comma of people. */
const decimals: readonly ((level: number) => CellValue)[] = [
  (level) => level.toFixed(1),
  (level) => level.toFixed(2),
  (level) => level.toFixed(2).replace(".", ","),
  (level) => level.toFixed(4),
  (level) => level.toFixed(1).replace(".", ","),
];

export const gluedHeaderTraps: readonly Trap[] = [
  {
    name: "glued headers",
    description: "names of columns as in a database, words written together: the own level alone",
    kind: 2,
    slot,
    stage: "columns",
    excludes,
    variants: 4 * ours.length,
    apply: (draft, random) => exported(draft, random, false),
  },
  {
    name: "glued headers beside another's",
    description: "the same, beside a level of somebody else",
    kind: 2,
    slot,
    stage: "columns",
    excludes,
    variants: 6 * ours.length,
    apply: (draft, random) => exported(draft, random, true),
  },
  {
    name: "words glued together",
    description: "all headers with their words written together, in the ways of programmers",
    kind: 2,
    slot: "header letters",
    stage: "headers",
    excludes: ["header rows", "no header", "repeated header"],
    variants: 4 * gluings.length,
    apply: (draft, random) => {
      draft.leave.ask = true;
      const glue = random.inTurn(gluings);
      const longer: Readonly<Record<string, readonly string[]>> = {
        No: theirNames["number"] ?? [],
        Indikator: theirNames["name"] ?? [],
        Level: ours,
      };
      for (const column of draft.columns) {
        const names = longer[String(column.header)];
        if (names && column.group === undefined) column.header = random.pick(names);
      }
      for (const column of draft.columns) glued(column, glue);
    },
  },
  {
    name: "decimals as text",
    description: "levels as text with a point or a comma: 3.0, 3.50, 3,00",
    kind: 2,
    slot: "level form",
    stage: "rows",
    excludes: ["invalid levels"],
    variants: 30,
    apply: (draft, random) => {
      const form = random.inTurn(decimals);
      const comma = random.chance(0.5);
      const twoPlaces = (level: number) => (comma ? level.toFixed(2).replace(".", ",") : level.toFixed(2));
      for (const row of indicatorRows(draft)) {
        const { meaning } = row;
        if (meaning.kind !== "level") continue;
        row.cells[draft.level] = Number.isInteger(meaning.level) ? form(meaning.level) : twoPlaces(meaning.level);
      }
    },
  },
];
