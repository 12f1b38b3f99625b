/**
 * A moment as programs write it, as a day that people here read; any other text as it is.
 * @example dayShown("2026-11-29T08:15:00Z") // "29-11-2026"
 */
export function dayShown(moment: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(moment) ?? [];
  return year === undefined ? moment : `${day}-${month}-${year}`;
}
