/** Ids of the bar that tells of writes, and of *Batalkan* in it: for the shortcut that leads there. */
export const WRITE_BAR = "spbe-write-bar";
export const TAKE_BACK = "spbe-take-back";
