import type { CellValue } from "../../../../src/assessment/types";
import { pemdi8 } from "../../../../src/instrument/packs/pemdi-8-2026";
import { columnOf, indicatorRows, plainDraft, someLevel } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow } from "../types";
import type { Trap } from "./trap";

/** Things agencies rate in the same table, which are no indicator of any regulation. */
const ownNames = [
  "Ulasan dan Penilaian Warga",
  "Literasi Digital Masyarakat",
  "Pengelolaan Media Sosial Resmi",
  "Masterplan Kota Cerdas",
  "Kerja Sama Antardaerah",
  "Ketersediaan Bandwidth Kecamatan",
  "Kesiapan Ruang Kendali Bersama",
  "Penggunaan Tanda Tangan Basah",
  "Lomba Inovasi Desa",
  "Kehumasan dan Protokol",
  "Pembinaan Komunitas Informasi Masyarakat",
  "Sewa Gedung dan Kendaraan",
];

/** Names and order of a draft that was never issued. */
const draftNames = [
  "Kebijakan Tata Kelola Digital",
  "Perencanaan Digital",
  "Penganggaran TIK",
  "Risiko TIK",
  "Kepemimpinan Digital",
  "Talenta Digital Daerah",
  "Budaya Kerja Digital",
  "Mutu Data",
  "Pertukaran Data",
  "Kebijakan Keamanan",
  "Pengamanan Informasi",
  "Pusat Pemulihan Bencana",
  "Komputasi Awan",
  "Sistem Aplikasi",
  "Pengujian Aplikasi",
  "Otomasi Proses",
  "Kanal Layanan",
  "Layanan Tanpa Kontak",
  "Pusat Bantuan",
  "Umpan Balik Warga",
];

/** The same thing in an agency's own words. */
const ownWords: readonly (readonly [RegExp, string])[] = [
  [/^Tingkat Kematangan Kebijakan Internal /, "Regulasi Daerah tentang "],
  [/^Kebijakan Internal /, "Regulasi Daerah tentang "],
  [/^Tingkat Kematangan Penerapan /, "Pelaksanaan "],
  [/^Tingkat Kematangan Layanan /, "Aplikasi "],
  [/^Layanan /, "Aplikasi "],
  [/^Tingkat Kematangan /, "Kondisi "],
];

function isReplaceable({ key, cells, meaning }: DraftRow): boolean {
  // The services of one's own choice carry names of one's own rightly.
  return key !== null && !/^(?:45|46|47|35-\d)$/.test(key) && meaning.kind === "level" && typeof cells["name"] === "string";
}

/** Turns a row into one about something else; its number, where it keeps it, says an indicator it is not. */
function estrange(draft: Draft, row: DraftRow, name: string): DraftRow {
  const { key, meaning } = row;
  if (key !== null && meaning.kind === "level") draft.tolerated[key] = [null, meaning.level];
  return { ...row, key: null, was: key ?? undefined, foreign: true, cells: { ...row.cells, name }, meaning: { kind: "blank" } };
}

function estrangeSome(draft: Draft, random: Random, count: number, number: (row: DraftRow, index: number) => CellValue): void | false {
  if (!columnOf(draft, "name")) return false;
  const names = random.shuffled(ownNames);
  const chosen = random.shuffled(draft.rows.filter(isReplaceable)).slice(0, count);
  // An indicator with two rows keeps the other one: nothing is missing then.
  const chosenRows = new Set(chosen.filter((row) => draft.rows.filter(({ key }) => key === row.key).length === 1));
  draft.leave.ask = true;
  draft.rows = draft.rows.map((row, index) => {
    if (!chosenRows.has(row)) return row;
    const changed = estrange(draft, row, names[index % names.length] ?? "Lain-lain");
    if (columnOf(draft, "number")) changed.cells["number"] = number(row, index);
    return changed;
  });
}

const slot = "unknown rows";
/** Names in one cell with numbers, in pieces or shortened are other kinds. */
const excludes = [
  "identity",
  "name form",
  "number form",
  "second table",
  "duplicates",
  "header rows",
  "running number",
  "hierarchy in one column",
  "no table",
  "levels",
  "older instrument",
  "invalid levels",
  "a block per domain",
];

function trap(name: string, description: string, variants: number, apply: Trap["apply"]): Trap {
  return { name, description, kind: 4, slot, stage: "rows", excludes, variants, apply };
}

export const unknownRowTraps: readonly Trap[] = [
  trap("one row about something else", "a row keeps its number and is called something no regulation knows", 30, (draft, random) =>
    estrangeSome(draft, random, 1, (row) => row.cells["number"] ?? null)
  ),
  trap(
    "rows about something else",
    "several such rows, with the numbers of indicators, numbers beyond them, codes or none",
    40,
    (draft, random) => {
      const form = random.inTurn<(row: DraftRow, index: number) => CellValue>([
        (row) => row.cells["number"] ?? null,
        (_row, index) => 60 + index,
        (_row, index) => `L${index}`,
        () => null,
      ]);
      return estrangeSome(draft, random, random.whole(2, 6), form);
    }
  ),
  trap("a third of the rows unknown", "so many rows of one's own that it is doubtful what the table is", 20, (draft, random) =>
    estrangeSome(draft, random, Math.ceil(draft.rows.length / 3), (row) => row.cells["number"] ?? null)
  ),
  trap("local indicators added", "rows of one's own after, or between, all of the regulation's", 30, (draft, random) => {
    if (!columnOf(draft, "name")) return false;
    draft.leave.ask = true;
    const total = draft.instrument.indicators.length;
    for (const [index, name] of random.shuffled(ownNames).slice(0, random.whole(1, 4)).entries()) {
      const number = random.pick<CellValue>([total + index + 1, `L-${index + 1}`, null]);
      const row: DraftRow = {
        key: null,
        foreign: true,
        cells: { number, name, [draft.level]: someLevel(draft.instrument, random) },
        meaning: { kind: "blank" },
      };
      draft.rows.splice(random.chance(0.5) ? draft.rows.length : random.whole(1, draft.rows.length), 0, row);
    }
  }),
  trap("names in own words", "a third of the names said in other words, the numbers as they are", 30, (draft, random) => {
    if (!columnOf(draft, "name") || !columnOf(draft, "number")) return false;
    draft.leave.ask = true;
    for (const row of draft.rows.filter(isReplaceable)) {
      const name = String(row.cells["name"]);
      const [from, to] = ownWords.find(([pattern]) => pattern.test(name)) ?? [];
      if (!from || to === undefined || row.key === null || !random.chance(0.35)) continue;
      row.cells["name"] = name.replace(from, to);
      draft.tolerated[row.key] = [null, row.meaning.kind === "level" ? row.meaning.level : null];
    }
  }),
  trap(
    "names of a draft",
    "Pemdi by the names and codes of a draft that was never issued: nothing is attached, or it asks",
    20,
    (draft, random) => {
      Object.assign(draft, { ...plainDraft(pemdi8.instrument, random), titles: draft.titles });
      Object.assign(draft.leave, { ask: true, nothing: true });
      const code = random.inTurn([(at: number) => `I${String(at).padStart(2, "0")}`, (at: number) => at, (at: number) => `IK-${at}`]);
      draft.rows = draft.rows.map((row, index) => {
        const changed = estrange(draft, row, draftNames[index] ?? "Lain-lain");
        changed.cells["number"] = code(index + 1);
        return changed;
      });
    }
  ),
  trap(
    "another order",
    "rows in an order of one's own, numbered as they stand, one of them unknown: the names tell",
    30,
    (draft, random) => {
      if (!columnOf(draft, "name") || !columnOf(draft, "number")) return false;
      if (random.chance(0.7)) estrangeSome(draft, random, 1, () => null);
      const rows = draft.rows.filter(({ key, foreign }) => key !== null || foreign === true);
      draft.leave.ask = true;
      // Some neighbours change places, as in a template that was made before the regulation.
      for (let swap = random.whole(2, 6); swap > 0; swap -= 1) {
        const at = random.whole(0, rows.length - 2);
        [rows[at], rows[at + 1]] = [rows[at + 1] as DraftRow, rows[at] as DraftRow];
      }
      rows.forEach((row, index) => (row.cells["number"] = index + 1));
      draft.rows = rows;
    }
  ),
  trap("number against name", "a row or two with the number of another indicator", 30, (draft, random) => {
    if (!columnOf(draft, "name") || !columnOf(draft, "number")) return false;
    draft.leave.ask = true;
    const rows = random.shuffled(indicatorRows(draft).filter(isReplaceable));
    const [one, other] = rows;
    if (!one?.key || !other?.key || one.meaning.kind !== "level" || other.meaning.kind !== "level") return false;
    const levels = [null, one.meaning.level, other.meaning.level];
    for (const key of [one.key, other.key]) draft.tolerated[key] = levels;
    const [number, otherNumber] = [one.cells["number"] ?? null, other.cells["number"] ?? null];
    one.cells["number"] = otherNumber;
    if (random.chance(0.5)) other.cells["number"] = number;
  }),
];
