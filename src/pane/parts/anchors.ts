/** Where *Ringkasan* leads to further down; apart from what stands there, which may load later. */
export const SOURCE = "spbe-source";
