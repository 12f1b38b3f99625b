import type { Marks } from "../../table/model";
import type { InBoth } from "../language";

const id = {
  help: "Semua tanda memakai fitur Excel biasa: tetap bekerja tanpa add-in ini dan dapat dihapus tanpa bekas.",
  kinds: {
    validation: {
      title: "Batasi isian level",
      help: "Sel level hanya menerima level yang ada. Isi yang sekarang tidak berubah.",
    },
    lowLevels: {
      title: "Warnai level rendah",
      help: "Warna ikut berubah begitu levelnya diganti.",
    },
    findings: {
      title: "Warnai isian yang keliru",
      help: "Sel yang isinya bukan level, atau level yang tersimpan sebagai teks.",
    },
    actionColumn: {
      title: "Tambah kolom langkah berikutnya",
      help: "Satu kolom baru di samping tabel berisi langkah untuk tiap indikator rendah.",
    },
  } satisfies Readonly<Record<keyof Marks, { readonly title: string; readonly help: string }>>,
  mark: "Tandai lembar",
  unmark: "Hapus semua tanda",
  nothingMarked: "Belum ada tanda dari panel ini di lembar.",
};

/** Words of the part that marks the sheet. */
export type MarksWords = typeof id;

const en: MarksWords = {
  help: "All marks are ordinary Excel features: they work without this add-in and can be removed without a trace.",
  kinds: {
    validation: {
      title: "Allow only levels",
      help: "Level cells take only levels of the instrument. What they hold now stays.",
    },
    lowLevels: {
      title: "Colour low levels",
      help: "The colour follows as soon as a level changes.",
    },
    findings: {
      title: "Colour wrong entries",
      help: "Cells that hold no level, or a level stored as text.",
    },
    actionColumn: {
      title: "Add a column with the next step",
      help: "One new column beside the table with the step for each low indicator.",
    },
  },
  mark: "Mark the sheet",
  unmark: "Remove all marks",
  nothingMarked: "There are no marks from this pane in the sheet yet.",
};

export const marks: InBoth<MarksWords> = { id, en };
