import type { InBoth } from "./language";

/** What Excel shows about a function while a formula is typed, and the help in the pane. */
export interface FunctionText {
  readonly description: string;
  /** By parameter name, in the function's order. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

/** Functions by their id. Ids are stored in workbooks and never change. */
export interface FunctionTexts {
  readonly INDEX: FunctionText;
  readonly DOMAIN: FunctionText;
  readonly ASPECT: FunctionText;
  readonly PREDICATE: FunctionText;
  readonly VERSION: FunctionText;
}

/** A function's stable id. */
export type FunctionId = keyof FunctionTexts;

const levelsIndonesian =
  "Sel level: satu kolom atau baris lengkap, atau blok dengan nomor indikator di satu tepi dan level di tepi lain. Kosongkan untuk tabel yang dilampirkan.";
const levelsEnglish =
  "Level cells: one whole column or row, or a block with indicator numbers at one edge and levels at the other. Leave out for the attached table.";
const instrumentIndonesian = 'Peraturan, misalnya "59/2020". Bila dikosongkan, dikenali dari jumlah atau nomor indikator.';
const instrumentEnglish = 'Regulation, for example "59/2020". When left out, recognised by the count or the indicator numbers.';

/** Descriptions of all functions; the build writes `functions.json` and `functions-en.json` from them. */
export const functionTexts: InBoth<FunctionTexts> = {
  id: {
    INDEX: {
      description: "Indeks SPBE keseluruhan. Indikator yang belum diisi dihitung 0.",
      parameters: { levels: levelsIndonesian, instrument: instrumentIndonesian },
      returns: "Indeks tanpa pembulatan",
    },
    DOMAIN: {
      description: "Indeks satu domain SPBE.",
      parameters: {
        domain: 'Nomor atau nama domain, misalnya 1 atau "Kebijakan SPBE".',
        levels: levelsIndonesian,
        instrument: instrumentIndonesian,
      },
      returns: "Indeks domain tanpa pembulatan",
    },
    ASPECT: {
      description: "Indeks satu aspek SPBE.",
      parameters: {
        aspect: 'Nomor atau nama aspek, misalnya 2 atau "Perencanaan Strategis SPBE".',
        levels: levelsIndonesian,
        instrument: instrumentIndonesian,
      },
      returns: "Indeks aspek tanpa pembulatan",
    },
    PREDICATE: {
      description: "Predikat untuk sebuah indeks atau untuk sekumpulan level, misalnya Sangat Baik.",
      parameters: {
        indexOrLevels: "Sel berisi indeks, atau sel level seperti pada SPBE.INDEX. Kosongkan untuk tabel yang dilampirkan.",
        instrument: 'Peraturan, misalnya "59/2020". Bila dikosongkan, mengikuti tabel yang dilampirkan.',
      },
      returns: "Predikat",
    },
    VERSION: {
      description: "Versi add-in dan data peraturan, untuk disebutkan saat meminta bantuan.",
      parameters: {},
      returns: "Versi",
    },
  },
  en: {
    INDEX: {
      description: "The overall SPBE index. Indicators not filled in yet count 0.",
      parameters: { levels: levelsEnglish, instrument: instrumentEnglish },
      returns: "The index, not rounded",
    },
    DOMAIN: {
      description: "The index of one SPBE domain.",
      parameters: {
        domain: 'Number or name of the domain, for example 1 or "Kebijakan SPBE".',
        levels: levelsEnglish,
        instrument: instrumentEnglish,
      },
      returns: "The domain index, not rounded",
    },
    ASPECT: {
      description: "The index of one SPBE aspect.",
      parameters: {
        aspect: 'Number or name of the aspect, for example 2 or "Perencanaan Strategis SPBE".',
        levels: levelsEnglish,
        instrument: instrumentEnglish,
      },
      returns: "The aspect index, not rounded",
    },
    PREDICATE: {
      description: "The predicate of an index or of a set of levels, for example Sangat Baik.",
      parameters: {
        indexOrLevels: "A cell with an index, or level cells as in SPBE.INDEX. Leave out for the attached table.",
        instrument: 'Regulation, for example "59/2020". When left out, that of the attached table.',
      },
      returns: "The predicate",
    },
    VERSION: {
      description: "Version of the add-in and of its regulation data, to quote when asking for help.",
      parameters: {},
      returns: "The version",
    },
  },
};
