import type { InBoth } from "../../language";

/** Why a file could not even be looked into; said beside its name. */
export const readingFiles: InBoth<Readonly<Record<"lost" | "unreadable", string>>> = {
  id: {
    lost: "Berkas ini tidak selesai dibaca, jadi dilewati. Buka di Excel, simpan lagi sebagai .xlsx, lalu coba lagi.",
    unreadable: "Berkas ini tidak dapat dibaca dari komputer. Mungkin sedang dipindahkan atau diubah program lain; tambahkan lagi nanti.",
  },
  en: {
    lost: "Reading this file did not come to an end, so it was passed over. Open it in Excel, save it as .xlsx again, then try again.",
    unreadable: "This file cannot be read from the computer. Another program may be moving or changing it; add it again later.",
  },
};
