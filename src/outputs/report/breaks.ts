import type { ReportUpdate, RowStep } from "./update";

/**
 * Page breaks of a report's sheet, rows 0-based, after its rows came and went: ours where its pages begin then, and those of the people,
 * moved along. Breaks that stand where we made one count as ours; one row beside it too, because hosts do not agree which row a break
 * belongs to.
 * @param now breaks that stand in the sheet
 * @param first row of the sheet in which the report begins
 */
export function breaksAfter(
  now: readonly number[],
  first: number,
  { steps, pages }: { readonly steps: readonly RowStep[]; readonly pages: ReportUpdate["pages"] }
): readonly number[] {
  const theirs = now
    .map((at) => at - first)
    .filter((at) => pages.before.every((ours) => Math.abs(ours - at) > 1))
    .flatMap((at) => placeAfter(at, steps) ?? []);
  const all = new Set([...theirs, ...pages.after].map((at) => at + first).filter((at) => at > 0));
  return [...all].sort((a, b) => a - b);
}

/** Where a row is after others came and went; `null` when it went itself. */
function placeAfter(row: number, steps: readonly RowStep[]): number | null {
  let place = row;
  for (const { kind, at, count } of steps) {
    if (kind === "insert" && at <= place) place += count;
    else if (kind === "delete" && place >= at + count) place -= count;
    else if (kind === "delete" && place >= at) return null;
  }
  return place;
}
