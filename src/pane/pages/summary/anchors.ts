/**
 * Id of the part that says what was read from where. Apart from that part, whose code loads later than the link that
 * leads to it.
 */
export const SOURCE = "spbe-source";
