import type { InBoth } from "../language";

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
  readonly SUMMARY: FunctionText;
  readonly PROGRESS: FunctionText;
  readonly CHECK: FunctionText;
  readonly WEIGHT: FunctionText;
  readonly IMPACT: FunctionText;
  readonly CRITERIA: FunctionText;
  readonly ACTION: FunctionText;
  readonly CONVERT: FunctionText;
  readonly GAP: FunctionText;
  readonly PLAN: FunctionText;
  readonly RANK: FunctionText;
  readonly BENCHMARK: FunctionText;
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

const lawIndonesian = 'Peraturan, misalnya "59/2020". Bila dikosongkan, mengikuti tabel yang dilampirkan, atau 59/2020.';
const lawEnglish = 'Regulation, for example "59/2020". When left out, that of the attached table, else 59/2020.';
const indicatorIndonesian = 'Nomor, kode, atau nama indikator, misalnya 29, "IK-29", atau "Layanan Data Terbuka".';
const indicatorEnglish = 'Number, code or name of the indicator, for example 29, "IK-29" or "Layanan Data Terbuka".';
const targetIndonesian = 'Indeks yang ingin dicapai, misalnya 3,20, atau nama predikat, misalnya "Sangat Baik".';
const targetEnglish = 'The index to reach, for example 3.20, or the name of a predicate, for example "Sangat Baik".';

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
    SUMMARY: {
      description:
        "Tabel ringkasan: indeks keseluruhan, lalu setiap domain dengan aspeknya, lengkap dengan bobot (persen), indeks, dan predikat. Di dalam Tabel Excel hasilnya #SPILL!.",
      parameters: { levels: levelsIndonesian, instrument: instrumentIndonesian },
      returns: "Kelompok, bobot, indeks, predikat",
    },
    PROGRESS: {
      description:
        "Bagian indikator yang sudah diisi, dari 0 sampai 1; beri format persen. Pada 5/2018, level 0 termasuk terisi; di Excel desktop sel kosong pun dihitung 0.",
      parameters: { levels: levelsIndonesian, instrument: instrumentIndonesian },
      returns: "Bagian yang terisi, 0–1",
    },
    CHECK: {
      description:
        "Daftar isian yang perlu diperiksa: indikator, isi sel, dan pesannya; atau OK. Pada 5/2018 di Excel desktop, sel kosong dibaca 0, jadi tidak didaftar. Di dalam Tabel Excel hasilnya #SPILL!.",
      parameters: { levels: levelsIndonesian, instrument: instrumentIndonesian },
      returns: "Indikator, isi, pesan",
    },
    WEIGHT: {
      description: "Bobot satu indikator dalam persen; 1,3 berarti 1,3%.",
      parameters: { indicator: indicatorIndonesian, instrument: lawIndonesian },
      returns: "Bobot dalam persen",
    },
    IMPACT: {
      description: "Kenaikan indeks bila satu indikator naik satu level; 0 bila sudah di level tertinggi.",
      parameters: { indicator: indicatorIndonesian, levels: levelsIndonesian, instrument: instrumentIndonesian },
      returns: "Kenaikan indeks",
    },
    CRITERIA: {
      description: "Kriteria sebuah level: apa yang disyaratkan peraturan. Kriteria yang masih draf diawali kata Draf.",
      parameters: {
        indicator: indicatorIndonesian,
        level: "Level yang kriterianya ingin dibaca.",
        instrument: lawIndonesian,
      },
      returns: "Kriteria",
    },
    ACTION: {
      description: "Langkah untuk naik dari level sekarang ke level berikutnya.",
      parameters: {
        indicator: indicatorIndonesian,
        level: "Level sekarang.",
        instrument: lawIndonesian,
      },
      returns: "Langkah berikutnya",
    },
    CONVERT: {
      description: "Nilai Pemdi dari indeks instansi lain: SDI, SJIG, atau IPS. Selama indeksnya kosong, nilainya 1.",
      parameters: {
        source: 'Indeksnya, "SDI", "SJIG", atau "IPS"; atau indikatornya, misalnya "I5".',
        value: "Nilai indeks pada skalanya sendiri: SDI 0–100, SJIG dan IPS 1–5.",
      },
      returns: "Nilai Pemdi tanpa pembulatan",
    },
    GAP: {
      description: "Jarak ke target: target dikurangi indeks; negatif bila target sudah terlampaui.",
      parameters: { target: targetIndonesian, levels: levelsIndonesian, instrument: instrumentIndonesian },
      returns: "Target dikurangi indeks",
    },
    PLAN: {
      description:
        "Rencana termurah untuk mencapai target: indikator, dari level, ke level, biaya, dan kenaikan indeks; atau sudah tercapai. Di dalam Tabel Excel hasilnya #SPILL!.",
      parameters: {
        target: targetIndonesian,
        levels: levelsIndonesian,
        costs:
          "Satu biaya per indikator; blok dengan nomor indikator di satu tepi dan biaya di tepi lain; atau lima kolom biaya naik ke level 1–5. Kosong dan 0 berarti belum diisi. Tanpa biaya, tiap kenaikan dihitung 1.",
        instrument: instrumentIndonesian,
        mostLevels: "Paling banyak berapa level satu indikator naik, misalnya 1. Bila dikosongkan atau 0, tanpa batas.",
      },
      returns: "Indikator, dari level, ke level, biaya, kenaikan",
    },
    RANK: {
      description:
        "Peringkat sebuah indeks di antara indeks lain menurut nilai dua desimal; 1 yang tertinggi, nilai sama berperingkat sama.",
      parameters: {
        index: "Indeks yang diperingkat.",
        indices: "Sel berisi indeks pembanding. Sel kosong dan teks dilewati.",
      },
      returns: "Peringkat",
    },
    BENCHMARK: {
      description:
        "Hasil evaluasi nasional sebuah instansi dan posisinya. Kabupaten/kota diperingkat di provinsinya, yang lain di kelompoknya.",
      parameters: {
        agency: 'Nama instansi, misalnya "Kota Dumai".',
        year: "Tahun evaluasi: 2023 atau 2024. Bila dikosongkan, yang terbaru.",
        what: "index (bila dikosongkan), predicate, d1–d4, rank, of (dari berapa), province, group, mean dan median (kelompoknya), atau next (jarak ke yang tepat di atasnya).",
      },
      returns: "Nilai yang ditanyakan",
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
    SUMMARY: {
      description:
        "A table: the overall index, then each domain with its aspects, with weight (percent), index and predicate. Inside an Excel table it gives #SPILL!.",
      parameters: { levels: levelsEnglish, instrument: instrumentEnglish },
      returns: "Group, weight, index, predicate",
    },
    PROGRESS: {
      description:
        "The share of indicators filled in, from 0 to 1; format it as a percentage. In 5/2018 level 0 counts as filled, and on desktop Excel a blank cell counts 0.",
      parameters: { levels: levelsEnglish, instrument: instrumentEnglish },
      returns: "The share filled, 0–1",
    },
    CHECK: {
      description:
        "What needs checking: indicator, what its cell holds, and a message; or OK. In 5/2018 on desktop Excel blank cells read 0 and are not listed. Inside an Excel table it gives #SPILL!.",
      parameters: { levels: levelsEnglish, instrument: instrumentEnglish },
      returns: "Indicator, value, message",
    },
    WEIGHT: {
      description: "The weight of an indicator in percent; 1.3 means 1.3%.",
      parameters: { indicator: indicatorEnglish, instrument: lawEnglish },
      returns: "The weight in percent",
    },
    IMPACT: {
      description: "What the index gains when an indicator rises by one level; 0 at the highest level.",
      parameters: { indicator: indicatorEnglish, levels: levelsEnglish, instrument: instrumentEnglish },
      returns: "The gain",
    },
    CRITERIA: {
      description: "What the regulation requires at a level (in Indonesian). Criteria that are still drafts begin with Draf.",
      parameters: {
        indicator: indicatorEnglish,
        level: "The level whose criteria to read.",
        instrument: lawEnglish,
      },
      returns: "The criteria",
    },
    ACTION: {
      description: "What to do to rise from the present level to the next (in Indonesian).",
      parameters: {
        indicator: indicatorEnglish,
        level: "The present level.",
        instrument: lawEnglish,
      },
      returns: "The next step",
    },
    CONVERT: {
      description: "The Pemdi value of another body's index: SDI, SJIG or IPS. While the index is blank, the value is 1.",
      parameters: {
        source: 'The index, "SDI", "SJIG" or "IPS"; or its indicator, for example "I5".',
        value: "The index on its own scale: SDI 0–100, SJIG and IPS 1–5.",
      },
      returns: "Pemdi value without rounding",
    },
    GAP: {
      description: "How far it is to the target: target less index; negative when the target is passed.",
      parameters: { target: targetEnglish, levels: levelsEnglish, instrument: instrumentEnglish },
      returns: "Target less index",
    },
    PLAN: {
      description:
        "The cheapest plan to reach a target: indicator, from level, to level, cost and gain; or sudah tercapai (reached already). Inside an Excel table it gives #SPILL!.",
      parameters: {
        target: targetEnglish,
        levels: levelsEnglish,
        costs:
          "One cost per indicator; a block with indicator numbers at one edge and costs at the other; or five columns, the cost of rising to level 1–5. Blank and 0 mean not filled in. Without costs every raise counts 1.",
        instrument: instrumentEnglish,
        mostLevels: "The most levels one indicator rises, for example 1. Left out or 0: no limit.",
      },
      returns: "Indicator, from level, to level, cost, gain",
    },
    RANK: {
      description: "The rank of an index among others by their values with two decimals; 1 is the highest, equal values share a rank.",
      parameters: {
        index: "The index to rank.",
        indices: "Cells with the indices to compare with. Blank cells and text are passed over.",
      },
      returns: "The rank",
    },
    BENCHMARK: {
      description:
        "An agency's national result and where it stands. Regencies and cities are ranked in their province, all others in their group.",
      parameters: {
        agency: 'Name of the agency, for example "Kota Dumai".',
        year: "Year of the evaluation: 2023 or 2024. When left out, the newest.",
        what: "index (when left out), predicate, d1–d4, rank, of (how many), province, group, mean and median (of its group), or next (distance to the next one up).",
      },
      returns: "The value asked for",
    },
    VERSION: {
      description: "Version of the add-in and of its regulation data, to quote when asking for help.",
      parameters: {},
      returns: "The version",
    },
  },
};
