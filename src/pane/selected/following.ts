import type { PageId } from "../hooks";

/** Pages that show the indicator of the selected row: there a person reads, elsewhere they do one thing. */
export const FOLLOWING: ReadonlySet<PageId> = new Set(["summary", "indicators"]);

/** Id of the heading of the selected indicator, which links lead to. */
export const SELECTED_ANCHOR = "spbe-selected";
