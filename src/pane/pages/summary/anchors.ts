/**
 * Ids of the parts that links of *Ringkasan* lead to. Apart from the parts themselves, whose code loads later than the
 * links.
 */
export const FLAGS = "spbe-flags";
export const UNFILLED = "spbe-unfilled";
export const FINDINGS = "spbe-findings";
/** What was read from where. */
export const SOURCE = "spbe-source";
