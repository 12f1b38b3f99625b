/** At the foot of every printed page; Excel puts the numbers in place of `&P` and `&N`. */
export const PAGE_FOOT = "Halaman &P dari &N";
