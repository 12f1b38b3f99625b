import type { CellValue } from "../../../../src/assessment/types";
import type { Indicator } from "../../../../src/instrument/types";
import { addColumn, columnOf, percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow, Switch } from "../types";

interface Helper {
  readonly name: string;
  readonly headers: readonly string[];
  readonly cell: (draft: Draft, random: Random, indicator: Indicator, row: DraftRow) => CellValue;
  /** Columns that hold no number are judged by what a person would want them for: nothing. */
  readonly description: string;
}

const levelOf = ({ meaning }: DraftRow) => (meaning.kind === "level" ? meaning.level : null);

/** Columns beside the level that look like levels and are none. */
const helpers: readonly Helper[] = [
  {
    name: "gap column",
    headers: ["Gap", "Selisih", "Kesenjangan", "Gap terhadap Target"],
    description: "what is missing to the target, 0 to 3",
    cell: (_draft, random) => random.whole(0, 3),
  },
  {
    name: "highest level column",
    headers: ["Level Maksimal", "Skor Maks", "Nilai Maksimum", "Level Maks."],
    description: "the highest level there is, 5 on every row",
    cell: (draft) => draft.instrument.scale.max,
  },
  {
    name: "priority column",
    headers: ["Prioritas", "Peringkat", "Urutan Prioritas"],
    description: "how urgent the indicator is, 1 to 3",
    cell: (_draft, random) => random.whole(1, 3),
  },
  {
    name: "count column",
    headers: ["Jumlah Bukti", "Jumlah Dokumen", "Jml Data Dukung", "Jumlah OPD"],
    description: "how many documents there are, 0 to 6",
    cell: (_draft, random) => random.whole(0, 6),
  },
  {
    name: "share column",
    headers: ["% Capaian", "Persentase", "Capaian (%)", "Progres (%)"],
    description: "the level as a share of the highest",
    cell: (draft, _random, _indicator, row) => {
      const level = levelOf(row);
      return level === null ? null : Math.round((100 * level) / draft.instrument.scale.max);
    },
  },
  {
    name: "mean of others column",
    headers: ["Rata-rata Nasional", "Rerata Kab/Kota", "Rata-rata Provinsi"],
    description: "the mean of other agencies, with decimals",
    cell: (_draft, random) => random.whole(120, 420) / 100,
  },
  {
    name: "product column",
    headers: ["Nilai x Bobot", "Bobot x Nilai", "Nilai Terbobot", "Kontribusi Indeks", "Nilai Indeks Indikator"],
    description: "weight times level",
    cell: (draft, _random, indicator, row) => Math.round((levelOf(row) ?? 0) * percentOf(draft, indicator)) / 100,
  },
  {
    name: "identity column",
    headers: ["id", "id_indikator", "uuid", "row_id"],
    description: "the number of the row in somebody's database",
    cell: (_draft, _random, indicator) => 1000 + 7 * (Number.parseInt(indicator.key, 10) || 35),
  },
  {
    name: "check column",
    headers: ["Cek", "Valid?", "Cek Isian"],
    description: "TRUE or FALSE of a formula",
    cell: (_draft, _random, _indicator, row) => levelOf(row) !== null,
  },
  {
    name: "label column",
    headers: ["Kategori", "Predikat", "Sebutan Level", "Keterangan Level"],
    description: "the name of the level in words",
    cell: (draft, _random, indicator, row) => {
      const level = levelOf(row);
      const { labels, min } = draft.instrument.scale;
      return level === null ? null : (labels[indicator.kind][Math.floor(level) - min] ?? null);
    },
  },
];

function helperColumn({ name, headers, cell, description }: Helper): Switch {
  return {
    name,
    description: `${description}: ${headers.join(", ")}`,
    slot: name,
    variants: headers.length,
    apply: (draft, random) => {
      const header = random.inTurn(headers);
      const place = random.pick(draft.columns.map(({ id }) => id));
      addColumn(draft, { id: name, role: "others", header }, place, (indicator, row) => cell(draft, random, indicator, row));
    },
  };
}

export const helperSwitches: readonly Switch[] = helpers.map(helperColumn);

/** Applied once the level's header and the rows stand. */
export const mergedCells: readonly Switch[] = [
  {
    name: "name over several columns",
    description: "the name merged over two or three columns: the value, then blank columns",
    slot: "merged cells",
    apply: (draft, random) => {
      const name = columnOf(draft, "name");
      if (!name || name.group !== undefined) return false;
      let after = "name";
      for (const index of Array.from({ length: random.whole(1, 2) }, (_, at) => at)) {
        const id = `merged ${index}`;
        addColumn(draft, { id, role: "others", header: null }, after, () => null);
        after = id;
      }
    },
  },
  {
    name: "level and its name",
    description: "one header over two columns: the level, and its name in words",
    slot: "merged cells",
    apply: (draft) => {
      const level = columnOf(draft, draft.level);
      if (!level || level.group !== undefined) return false;
      const { labels, min } = draft.instrument.scale;
      addColumn(
        draft,
        { id: "label", role: "choice", header: null },
        draft.level,
        (indicator, row) => labels[indicator.kind][Math.floor(levelOf(row) ?? -1) - min] ?? null
      );
    },
  },
];
