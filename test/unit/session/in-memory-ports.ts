import type { WorkbookPort } from "../../../src/session/ports";

/** An Excel that hands no files to add-ins. */
export const withheldFile: WorkbookPort["file"] = {
  name: () => "LKE.xlsx",
  read: async () => ({ kind: "failed", problem: { kind: "withheld" } }),
  handOver: async () => "nowhere",
  download: async () => false,
};

/** A workbook for which nothing is wished. */
export const noWishes: WorkbookPort["wishes"] = {
  now: async () => ({ openPane: false, noTrustPrompt: false }),
  set: async () => true,
  forget: async () => undefined,
};
