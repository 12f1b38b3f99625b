import type { Parameter } from "./described";

/** The range of levels; left out, the function answers for the attached table. */
export const levelsParameter: Parameter = { name: "levels", optional: true, range: true };

/** The instrument; left out, it is recognised. */
export const instrumentParameter: Parameter = { name: "instrument", optional: true, range: false };
