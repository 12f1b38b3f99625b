/** Where *Ringkasan* leads to further down; apart from what stands there, which may load later. */
export const SOURCE = "spbe-source";
/** Where *Rencana* leads to below its list. */
export const WRITE_PLAN = "spbe-write-plan";
/** How the last write ended, and *Batalkan* in it. */
export const WRITE_BAR = "spbe-write-bar";
export const TAKE_BACK = "spbe-take-back";
/** How much of the page's lower edge that bar takes, for what stays in sight above it. */
export const BAR_HEIGHT = "--spbe-write-bar";
