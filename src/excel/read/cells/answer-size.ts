import type { Grid } from "../../../grid";
import { isForbidden, isTooLong } from "../../resilience/error-codes";

/** Largest answer asked for, in bytes by estimate; Excel on the web hands over 5 MB. */
export const MOST_BYTES = 4_600_000;
/** What a cell takes in an answer where nothing of its sheet is known yet. */
const USUAL_CELL = 24;
/** Not even a blank cell takes less. */
const BLANK_CELL = 4;

/** What a cell of a sheet takes in an answer, as far as was seen of it: most sheets go on as they began. */
export function bytesOfCell(seen: Grid | null): number {
  const cells = (seen?.values.length ?? 0) * (seen?.values[0]?.length ?? 0);
  return cells === 0 ? USUAL_CELL : Math.max(BLANK_CELL, JSON.stringify(seen?.values).length / cells);
}

/** What became of what was asked: the answer would be too long, or a protected sheet does not give it. */
export type Answered = "yes" | "too-long" | "forbidden";

/** Sends what was asked. */
export async function answered(context: Excel.RequestContext): Promise<Answered> {
  try {
    await context.sync();
    return "yes";
  } catch (error) {
    if (isTooLong(error)) return "too-long";
    if (isForbidden(error)) return "forbidden";
    throw error;
  }
}
