import type { MergeRow } from "./model";

/** Tells a row apart: `"12 evidence"`. */
export const idOf = ({ indicator, field }: Pick<MergeRow, "indicator" | "field">): string => `${indicator} ${field}`;
