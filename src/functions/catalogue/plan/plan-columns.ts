/** A row of a plan as it spills. */
export type Row = readonly (string | number)[];

/** Names of the columns; Indonesian in every display language. */
export const header: Row = ["Indikator", "Dari level", "Ke level", "Biaya", "Kenaikan indeks"];

/** The one row when nothing needs to be done; as wide as a plan. */
export const reached: Row = ["sudah tercapai", "", "", "", ""];
