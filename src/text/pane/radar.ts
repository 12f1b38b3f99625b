import type { InBoth } from "../language";

const id = {
  /** Opens the table with the numbers of a chart. */
  numbers: "Lihat angkanya",
  /** What a chart shows, for whoever does not see it. */
  summary: (title: string, series: string, axes: number) =>
    `${title}: grafik radar ${axes} sumbu dengan ${series}. Angkanya ada di tabel di bawahnya.`,
  /** Where a series has no value for an aspect. */
  none: "tidak ada",
};

/** Words of a radar and of the table behind it. */
export type RadarWords = typeof id;

const en: RadarWords = {
  numbers: "See the numbers",
  summary: (title, series, axes) => `${title}: radar chart of ${axes} axes with ${series}. The numbers stand in the table below it.`,
  none: "none",
};

export const radar: InBoth<RadarWords> = { id, en };
