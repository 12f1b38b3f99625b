import type { Wish } from "../../session";
import type { InBoth } from "../language";

const id = {
  openTitle: "Buka panel bersama kertas kerja ini",
  labels: {
    openPane: "Buka panel ini setiap kali kertas kerja ini dibuka",
    noTrustPrompt: "Jangan tanyakan add-in ini kepada penerima",
  } satisfies Readonly<Record<Wish, string>>,
  /** What ticking it means for others. */
  risks: {
    openPane:
      "Untuk add-in yang dipasang oleh pengelola bagi semua rekan Anda. Tersimpan di dalam berkas: orang tanpa add-in ini mendapat pertanyaan atau pesan kesalahan saat membukanya, jadi matikan sebelum mengirimnya. Salinan aman tidak membawanya.",
    noTrustPrompt:
      "Tersimpan di dalam berkas. Rekan yang belum memasang add-in juga tidak ditawari: ia memasangnya sendiri. Rumus SPBE tetap tidak dapat dihitung ulang tanpa add-in.",
  } satisfies Readonly<Record<Wish, string>>,
  saveFirst: "Simpan kertas kerja supaya pilihan ini ikut tersimpan.",
  refused:
    "Excel tidak mengizinkan pilihan ini diubah di kertas kerja ini. Bila dibuka hanya untuk dilihat, klik Aktifkan Pengeditan atau simpan salinannya, lalu coba lagi.",
};

const en: typeof id = {
  openTitle: "Open the pane with this workbook",
  labels: {
    openPane: "Open this pane whenever this workbook is opened",
    noTrustPrompt: "Ask recipients nothing about this add-in",
  },
  risks: {
    openPane:
      "For add-ins that an administrator installed for all your colleagues. It is kept in the file: people without this add-in are asked or told of an error when they open it, so switch it off before you send it. A safe copy does not carry it.",
    noTrustPrompt:
      "It is kept in the file. Colleagues who have not installed the add-in are not offered it either: they install it themselves. SPBE formulas still cannot be recalculated without the add-in.",
  },
  saveFirst: "Save the workbook to keep this choice.",
  refused:
    "Excel does not let this choice be changed in this workbook. If it is open for viewing only, choose Enable Editing or save a copy, then try again.",
};

/** Words of what a person wishes for the file. */
export const wishes: InBoth<typeof id> = { id, en };
