import { addColumn, columnOf, freeHeader, percentOf } from "../draft";
import type { Random } from "../random";
import type { Draft, Switch } from "../types";

/** Headers met in real workbooks, by what the column means. */
const numberHeaders = [
  "No",
  "NO",
  "No.",
  "Nomor",
  "No Id",
  "no_indikator",
  "nomor_indikator",
  "Kode",
  "Kode Indikator",
  "kode_indikator",
  "No Indikator",
  "No. Indikator",
  "No. Ind",
  "Nomor Indikator",
  "Kode IK",
  "ID",
  "#",
];
const nameHeaders = [
  "Indikator",
  "Nama Indikator",
  "Nama",
  "uraian",
  "Pertanyaan",
  "Uraian Indikator",
  "Indikator SPBE",
  "Indikator Penilaian",
  "Indikator / Pertanyaan",
  "Judul Indikator",
];
export const domainHeaders = ["Domain", "DOMAIN", "Nama Domain", "domain_spbe", "No Domain"];
export const aspectHeaders = ["Aspek", "Nama Aspek", "aspek_spbe", "No Aspek"];
export const weightHeaders = [
  "Bobot",
  "Bobot (%)",
  "Bobot Indikator",
  "Bobot Nilai",
  "bobot_indikator",
  "W",
  "Bobot Indikator (%)",
  "Bobot Ind.",
];
const levelHeaders = [
  "Level",
  "Tingkat",
  "TK",
  "Nilai",
  "Nilai Mandiri",
  "Penilaian Mandiri",
  "Nilai Internal",
  "Capaian",
  "Nilai Capaian",
  "Capaian Tahun 2022",
  "Jawaban",
  "Pilihan Saudara",
  "Level Saat Ini",
  "current_level",
  "level_nilai",
  "level_terpilih_internal",
  "Nilai Kematangan",
  "Tingkat Kematangan",
  "Level Kematangan",
  "Nilai Tingkat Kematangan",
  "Capaian Level",
  "Level Capaian",
  "Hasil",
  "Hasil Penilaian",
  "Skor",
  "Skor Mandiri",
  "2023 (PM)",
  "Nilai PM",
  "Nilai TK",
  "Self Assessment",
  "Tingkat Kematangan (1-5)",
  "Level (isi 1 s.d. 5)",
  "Level Kematangan Saat Ini",
  "Realisasi",
  "Realisasi 2024",
];
/** Headers that do not say whose level it is. */
const finalHeaders = ["Nilai Akhir", "Level Akhir", "Hasil Akhir", "TK Final", "Nilai Final"];

/** Writes a header with a line break in its cell, as people do to keep a column narrow. */
const broken = (header: string) => header.replace(" ", "\n");

function synonyms(name: string, id: string, what: string, headers: readonly string[]): Switch {
  return {
    name,
    description: `the ${what} column is called by each of the names met`,
    slot: id === "level" ? "level header" : name,
    variants: headers.length,
    apply: (draft, random) => {
      const column = columnOf(draft, id);
      if (column) column.header = freeHeader(draft, headers, random.inTurn(headers));
    },
  };
}

/** Domain or aspect in a column of its own, on every row. */
function groupColumn(name: string, kind: "domain" | "aspect", headers: readonly string[]): Switch {
  return {
    name,
    description: `a column with the ${kind} on every row, called by each of the names met`,
    slot: name,
    variants: headers.length,
    apply: (draft, random) => {
      const header = random.inTurn(headers);
      const short = random.chance(0.3);
      if (kind === "domain" && draft.instrument.domains.length === 0) return false;
      addColumn(draft, { id: kind, role: kind, header }, kind === "domain" ? "number" : null, (indicator) => {
        const aspect = draft.instrument.aspects.find(({ number }) => number === indicator.aspect);
        const group = kind === "aspect" ? aspect : draft.instrument.domains.find(({ number }) => number === aspect?.domain);
        if (!group) return null;
        if (/^No /.test(header)) return group.number;
        return short && kind === "domain" ? `D${group.number}` : group.name;
      });
    },
  };
}

/** English names for every column, as in templates of consultants. */
const english: Record<string, readonly string[]> = {
  number: ["No", "ID", "Code"],
  name: ["Indicator", "Indicator Name"],
  domain: ["Domain"],
  aspect: ["Aspect"],
  weight: ["Weight", "Weight (%)"],
  level: ["Level", "Score", "Current Level", "Maturity Level"],
};

function inEnglish(draft: Draft, random: Random): void {
  addColumn(draft, { id: "weight", role: "weight", header: "Weight" }, "name", (indicator) => percentOf(draft, indicator));
  addColumn(draft, { id: "target", role: "target", header: "Target" }, "level", () => 4);
  addColumn(draft, { id: "pic", role: "owner", header: "PIC" }, "target", ({ aspect }) => `Unit ${aspect}`);
  addColumn(draft, { id: "evidence", role: "evidence", header: "Evidence" }, "pic", () => "SK");
  for (const column of draft.columns) {
    const names = english[column.id];
    if (names) column.header = random.inTurn(names);
  }
}

export const headerSwitches: readonly Switch[] = [
  synonyms("number header", "number", "number", numberHeaders),
  synonyms("name header", "name", "name", nameHeaders),
  synonyms("level header", "level", "level", levelHeaders),
  {
    name: "final level header",
    description: "the only level column is called final, which says nothing about whose it is",
    slot: "level header",
    variants: finalHeaders.length,
    apply: (draft, random) => {
      const place = draft.columns.findIndex(({ id }) => id === "level");
      const column = draft.columns[place];
      if (!column) return false;
      draft.columns[place] = { ...column, role: "final", header: random.inTurn(finalHeaders) };
    },
  },
  groupColumn("domain column", "domain", domainHeaders),
  groupColumn("aspect column", "aspect", aspectHeaders),
  {
    name: "english headers",
    description: "all headers in English: Indicator, Weight, Score, Evidence, PIC",
    slot: "level header",
    variants: 12,
    apply: inEnglish,
  },
  {
    name: "loud headers",
    description: "headers in capitals, with line breaks or spaces around them",
    slot: "header letters",
    apply: (draft, random) => {
      const change = random.inTurn([(text: string) => text.toUpperCase(), broken, (text: string) => ` ${text} `]);
      for (const column of draft.columns) {
        if (typeof column.header === "string") column.header = change(column.header);
      }
    },
  },
];
