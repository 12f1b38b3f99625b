import type { InBoth } from "../language";

/** Words of a radar and of the table behind it. */
export interface RadarWords {
  /** Opens the table with the numbers of a chart. */
  readonly numbers: string;
  /** What a chart shows, for whoever does not see it. */
  readonly summary: (title: string, series: string, axes: number) => string;
  /** Where a series has no value for an aspect. */
  readonly none: string;
}

export const radar: InBoth<RadarWords> = {
  id: {
    numbers: "Lihat angkanya",
    summary: (title, series, axes) => `${title}: grafik radar ${axes} sumbu dengan ${series}. Angkanya ada di tabel di bawahnya.`,
    none: "tidak ada",
  },
  en: {
    numbers: "See the numbers",
    summary: (title, series, axes) => `${title}: radar chart of ${axes} axes with ${series}. The numbers stand in the table below it.`,
    none: "none",
  },
};
