/**
 * Ids of the parts of *Ringkasan* that links lead to, also from other pages. Apart from the parts themselves, whose code loads
 * later than the links.
 */
export const SUMMARY_PARTS = {
  flags: "spbe-flags",
  unfilled: "spbe-unfilled",
  findings: "spbe-findings",
  /** What was read from where. */
  source: "spbe-source",
  /** What the pane can put into the sheet. */
  tools: "spbe-tools",
} as const;
