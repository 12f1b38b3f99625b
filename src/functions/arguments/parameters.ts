import type { Parameter } from "../function-definition";

/** The range of levels; left out, the function answers for the attached table. */
export const levelsParameter: Parameter = { name: "levels", optional: true, range: true };

/** The instrument; left out, it is recognised. */
export const instrumentParameter: Parameter = { name: "instrument", optional: true, range: false };

/** An indicator, by number, code or name. */
export const indicatorParameter: Parameter = { name: "indicator", optional: false, range: false };

/** An index to reach, or a predicate. */
export const targetParameter: Parameter = { name: "target", optional: false, range: false };
