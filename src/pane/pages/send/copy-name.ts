/**
 * Name of a copy's file, after the file that is open.
 * @param open name of the open file, `""` when it was never saved
 * @param suffix what tells the copy apart: `"salinan aman"`
 * @param macros whether it holds macros, which only another ending lets Excel open
 * @example copyName("LKE 2026.xlsx", "salinan aman", false) // "LKE 2026 - salinan aman.xlsx"
 */
export function copyName(open: string, suffix: string, macros: boolean): string {
  const base = open.replace(/\.(xl[a-z]{1,2}|ods|csv)$/i, "").trim();
  // Signs that no file system takes may come from an address.
  const plain = base.replace(/[\\/:*?"<>|]/g, " ").trim();
  return `${plain === "" ? "Kertas kerja" : plain} - ${suffix}.${macros ? "xlsm" : "xlsx"}`;
}
