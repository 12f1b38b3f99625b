import type { InBoth } from "../language";

const id = {
  /** Name of the strip for whoever hears the page. */
  title: "Posisi sekarang",
  noLevels: "Belum ada level",
  /** In place of the index while nothing is filled. */
  noIndex: "–",
  /** Between filled and total, after the total. */
  filled: [" dari ", " terisi"] as readonly [string, string],
  /** The drawing in words. */
  line: (index: string, lowest: string, highest: string, limits: string) =>
    `Indeks ${index} pada garis ${lowest} sampai ${highest}. Batas bawah predikat: ${limits}.`,
  limit: (predicate: string, from: string) => `${predicate} ${from}`,
  target: (target: string) => `Target ${target}.`,
  /** How far the index moved when a level changed last. */
  moved: (before: string) => `sejak perubahan terakhir, sebelumnya ${before}`,
  more: "Lainnya",
  /** The button while one of its pages is open. */
  moreOpen: (page: string) => `Lainnya, sekarang ${page}`,
};

/** Words of the head that stands above every page of an attached table. */
export type HeadWords = typeof id;

const en: HeadWords = {
  title: "Where we stand",
  noLevels: "No level yet",
  noIndex: "–",
  filled: [" of ", " filled"],
  line: (index, lowest, highest, limits) => `Index ${index} on a line from ${lowest} to ${highest}. Predicates begin at: ${limits}.`,
  limit: (predicate, from) => `${predicate} ${from}`,
  target: (target) => `Target ${target}.`,
  moved: (before) => `since the last change, ${before} before`,
  more: "More",
  moreOpen: (page) => `More, now ${page}`,
};

export const head: InBoth<HeadWords> = { id, en };
