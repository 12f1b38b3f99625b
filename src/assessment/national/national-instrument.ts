import type { InstrumentId } from "../../instrument";

/** The instrument of all published results; values of another one are never set against them. */
export const NATIONAL_INSTRUMENT: InstrumentId = "59/2020";
